import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Refused } from '../refused';
import type { BackupSource, RestoreTarget } from './backups/backup-source';
import type { FileSystem } from './disk/file-system';
import { openData } from './documents/document-envelope';
import {
  documentKinds,
  formatOf,
  type DocumentKind,
  type DocumentOf,
  type Place,
} from './documents/document-kinds';
import type { FolderStore } from './document-store';
import { decodeFormat1 } from './documents/format-1';
import { jsonPieces } from './documents/json-pieces';
import { namesIn } from './documents/version-files';

type Ports = { fs: FileSystem; folder: string; storeId: string; store: FolderStore };

/** The store as backups see it: each document as the one file that any version of the app can read. */
export function backupSource(ports: Ports): BackupSource {
  const { store, storeId } = ports;
  return {
    storeId,
    async states() {
      const places = await store.places();
      const states: { kind: string; id: string; state: string }[] = [];
      // Thousands of files at once would exhaust handles.
      for (const place of places) states.push({ ...place, state: await store.filesOf(place) });
      return states;
    },
    async contentOf(kind, id) {
      const place = placeOf(kind, id);
      const state = await store.filesOf(place);
      const data = await store.contentOf(place);
      return data === null ? null : { state, bytes: await fileOf(place, data) };
    },
    wasRemoved: (kind, id) => wasRemoved(ports, placeOf(kind, id)),
  };
}

/** The same for a copy that is made because the disk refuses: with what is in memory only. */
export function copySource(ports: Ports): BackupSource {
  const source = backupSource(ports);
  return {
    ...source,
    async states() {
      const states = await source.states();
      const known = new Set(states.map(({ kind, id }) => `${kind}/${id}`));
      const isNew = ({ kind, id }: Place): boolean => !known.has(`${kind}/${id}`);
      // Where the folder is gone, what is in memory is all there is.
      const others = ports.store.inMemory().filter(isNew);
      return [...states, ...others.map((place) => ({ ...place, state: '' }))];
    },
    async contentOf(kind, id) {
      const place = placeOf(kind, id);
      const unsaved = ports.store.refusedOf(place);
      return unsaved === null
        ? source.contentOf(kind, id)
        : { state: '', bytes: await fileOf(place, unsaved) };
    },
  };
}

/** The store as a restore changes it. */
export function restoreTarget({ store }: Pick<Ports, 'store'>): RestoreTarget {
  return {
    async put(kind, id, bytes) {
      const place = placeOf(kind, id);
      const file = decodeFormat1(Buffer.from(bytes), id);
      const isRight = file?.header.format === formatOf(place.kind) && file.header.id === id;
      const opened = isRight ? openData(place.kind, file.header.schemaVersion, file.data) : null;
      if (opened?.state !== 'good') throw new Refused('backup-damaged');
      await store.restore(place.kind, id, opened.data);
    },
    remove: (kind, id) => store.remove(placeOf(kind, id).kind, id),
  };
}

function placeOf(kind: string, id: string): Place {
  if (!(kind in documentKinds)) throw new Refused('not-found', { what: kind });
  return { kind: kind as DocumentKind, id };
}

/** A document as one file, put together in pieces so that the app answers in between. */
async function fileOf({ kind }: Place, data: DocumentOf<DocumentKind>): Promise<Uint8Array> {
  const about = { format: formatOf(kind), schemaVersion: documentKinds[kind].version };
  const head = JSON.stringify(about).slice(0, -1);
  const pieces = [Buffer.from(`${head},"data":`)];
  for (const piece of jsonPieces(data)) {
    pieces.push(Buffer.from(piece));
    // Others get their turn here.
    if (pieces.length % 50 === 0) await turn();
  }
  return Buffer.concat([...pieces, Buffer.from('}')]);
}

/** Whether the user took the document away, here or on another computer. */
async function wasRemoved({ fs, folder }: Ports, { kind, id }: Place): Promise<boolean> {
  const shelves = await namesIn(fs, join(folder, 'removed'));
  return shelves.some((name) => name.replace(/\.json$/, '').endsWith(`Z-${kind}-${id}`));
}
