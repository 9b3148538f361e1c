import { filesNamedIn } from '#shared/domain/partnership-file/named-files';
import type { PartnershipFileToken } from '#shared/ipc/areas/partnership-file';
import type { PartnershipId } from '#shared/model/id';
import type { CarriedDocument, FileManifest } from '#shared/model/partnership-file';
import type { Sha256 } from '#shared/model/stored-file';
import { plainDate } from '#shared/text/dates';
import { partnershipFileText } from '#shared/text/screens/partnership-file';
import { documentTitles } from '#shared/text/screens/versions';
import type { Portion } from '../../portions';
import { Refused } from '../../refused';
import { openData } from '../../storage/documents/document-envelope';
import { ONLY } from '../../storage/documents/document-kinds';
import type { ChosenFile, Dependencies } from '../dependencies';
import { inPortions } from '../in-portions';
import type { Carried } from './carried-documents';
import { FEW } from './points';

/** A partnership file that was read and waits to be taken over. */
export type WaitingFile = {
  manifest: FileManifest;
  documents: Carried[];
  files: { sha256: Sha256; bytes: Uint8Array }[];
  /** What was damaged, as its reader knows it. */
  damaged: string[];
  /** The documents that the file should have, and that cannot be read. */
  lost: ReadonlySet<string>;
};

/** The file that was read last; it is forgotten with the next. */
export type WaitingFiles = {
  keep(file: WaitingFile): PartnershipFileToken;
  /** Refused where it is gone. */
  get(token: PartnershipFileToken): WaitingFile;
  forget(): void;
};

export function createWaitingFiles(newId: () => string): WaitingFiles {
  let waiting: { token: PartnershipFileToken; file: WaitingFile } | null = null;
  return {
    keep(file) {
      const token = newId() as PartnershipFileToken;
      waiting = { token, file };
      return token;
    },
    get(token) {
      if (waiting?.token !== token) throw new Refused('not-found', { what: 'file' });
      return waiting.file;
    },
    forget() {
      waiting = null;
    },
  };
}

export const placeName = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;

/** Opens what is in a chosen file, part by part; refused where nothing can come of it. */
export async function readWaitingFile(
  deps: Dependencies,
  { name, bytes }: ChosenFile,
  portion: Portion,
): Promise<WaitingFile> {
  const read = await deps.readPartnershipFile(bytes);
  if ('because' in read) throw notRead(name, read.because);
  const { manifest } = read;
  const opened: Carried[] = [];
  for (const [done, { at, ...one }] of read.documents.entries()) {
    // Each is checked as if a stranger had written it, and others have their turn between.
    await portion(done, read.documents.length);
    if (at === null) continue;
    const document = openedDocument(one, bytes.subarray(at, at + one.bytes), manifest);
    if (document === 'newer') throw notRead(name, 'newer');
    if (document !== null) opened.push(document);
  }
  const meetings = new Set(opened.map((one) => (one.kind === 'meeting' ? one.id : null)));
  // Versions of the minutes of no meeting of this file would be those of somebody else's.
  const documents = opened.filter(({ kind, id }) => kind !== 'minute-versions' || meetings.has(id));
  const known = new Set(documents.map(placeName));
  const lost = read.documents.filter((one) => !known.has(placeName(one)));
  const named = await inPortions(
    documents,
    (few) => filesNamedIn(few.map(({ document }) => document)),
    FEW,
  );
  const names = new Map(named.map((one) => [one.sha256, one.name]));
  return {
    manifest,
    documents,
    files: read.files.flatMap(({ sha256, at, bytes: length }) =>
      at === null ? [] : [{ sha256, bytes: bytes.subarray(at, at + length) }],
    ),
    damaged: [
      ...lost.map(titleOf),
      ...read.files
        .filter(({ at }) => at === null)
        .map(({ sha256 }) => names.get(sha256) ?? partnershipFileText.unnamedPaper),
    ],
    lost: new Set(lost.map(placeName)),
  };
}

const notRead = (name: string, because: string): Refused =>
  new Refused('partnership-file-not-read', { name, because });

/** "Meeting: 10 June 2026"; "Action log". */
const titleOf = ({ kind, on }: CarriedDocument): string =>
  [documentTitles[kind], ...(on === null ? [] : [plainDate(on)])].join(': ');

function openedDocument(
  { kind, id, schemaVersion }: CarriedDocument,
  bytes: Uint8Array,
  { partnershipId }: FileManifest,
): Carried | 'newer' | null {
  const data = parsed(bytes);
  const opened = openData(kind, schemaVersion, data);
  if (opened.state === 'newer-version') return 'newer';
  if (opened.state === 'damaged') return null;
  const carried = { kind, id, document: opened.data } as Carried;
  return isOf(carried, partnershipId) ? carried : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Whether a document is what its name says, and of this partnership: a file must not reach into another. */
function isOf({ kind, id, document }: Carried, partnershipId: PartnershipId): boolean {
  if (kind === 'directory') return id === ONLY;
  if (kind === 'meeting') return document.id === id && document.partnershipId === partnershipId;
  if (kind === 'minute-versions') return document.meetingId === id;
  if (kind === 'partnership') return id === partnershipId && document.id === id;
  return id === partnershipId && document.partnershipId === id;
}
