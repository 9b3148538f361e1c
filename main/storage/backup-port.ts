import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Refused } from '../refused';
import { FILE, type BackupSource, type RestoreTarget } from './backups/backup-source';
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
import { keepObject, readObject } from './objects/objects';
import { filesOf, storedFileNames } from './stored-files';

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
      const files = await storedFileNames(ports);
      return [...states, ...files.map((id) => ({ kind: FILE, id, state: id }))];
    },
    async contentOf(kind, id) {
      if (kind === FILE) return fileContent(ports, id);
      const place = placeOf(kind, id);
      const state = await store.filesOf(place);
      const data = await store.contentOf(place);
      return data === null ? null : { state, bytes: await fileOf(place, data) };
    },
    // A file is never taken away: one that is not there is missed.
    wasRemoved: async (kind, id) => kind !== FILE && wasRemoved(ports, placeOf(kind, id)),
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
      if (kind === FILE) return source.contentOf(kind, id);
      const place = placeOf(kind, id);
      const unsaved = ports.store.refusedOf(place);
      return unsaved === null
        ? source.contentOf(kind, id)
        : { state: '', bytes: await fileOf(place, unsaved) };
    },
  };
}

/** The store as a restore changes it. */
export function restoreTarget(ports: Pick<Ports, 'fs' | 'folder' | 'store'>): RestoreTarget {
  const { store } = ports;
  return {
    async put(kind, id, bytes) {
      if (kind === FILE) {
        await keepObject(filesOf(ports), bytes);
        return;
      }
      const place = placeOf(kind, id);
      const file = decodeFormat1(Buffer.from(bytes), id);
      const isRight = file?.header.format === formatOf(place.kind) && file.header.id === id;
      const opened = isRight ? openData(place.kind, file.header.schemaVersion, file.data) : null;
      if (opened?.state !== 'good') throw new Refused('backup-damaged');
      await store.restore(place.kind, id, opened.data);
    },
    async remove(kind, id) {
      if (kind !== FILE) await store.remove(placeOf(kind, id).kind, id);
    },
  };
}

/** A file that is kept, as it is; null where it is not there, or damaged. */
async function fileContent(
  ports: Pick<Ports, 'fs' | 'folder'>,
  sha256: string,
): Promise<{ state: string; bytes: Uint8Array } | null> {
  const object = await readObject(filesOf(ports), sha256);
  return object.state === 'good' ? { state: sha256, bytes: object.bytes } : null;
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
