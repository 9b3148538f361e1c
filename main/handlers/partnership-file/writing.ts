import { canonicalText } from '#shared/domain/minute-book/canonical-text';
import { filesNamedIn } from '#shared/domain/partnership-file/named-files';
import { MOST_ROWS } from '#shared/ipc/areas/partnership-file';
import type { Output } from '#shared/ipc/contract';
import { filePointIdSchema, type PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import {
  FILE_FORMAT,
  FILE_VERSION,
  PARTNERSHIP_FILE_MAXIMUM,
  fileManifestSchema,
  type CarriedDocument,
  type FileManifest,
  type FilePoint,
} from '#shared/model/partnership-file';
import { sha256Schema, type StoredFile } from '#shared/model/stored-file';
import { partnershipFileName } from '#shared/text/file-name';
import type { PackedDocument, PackedFile } from '../../exchange/partnership-file/write-archive';
import { documentKinds } from '../../storage/documents/document-kinds';
import { sumOf } from '../../storage/documents/frame';
import type { Portion } from '../../portions';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { inPortions } from '../in-portions';
import type { Work } from '../long-work';
import { readPartnership } from '../records';
import { carriedDocuments, type Carried } from './carried-documents';
import { FEW, pointOf, readPartnershipFiles, withPoint } from './points';

/** Where the file of a partnership goes. */
type PlaceForFile = { partnership: Partnership; path: string };

/** Asks where the file of a partnership is to go; null where nobody chose a place. */
export async function placeForFile(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<PlaceForFile | null> {
  const partnership = await readPartnership(deps, partnershipId);
  const suggested = partnershipFileName(partnership, deps.clock.today());
  const path = await deps.files.chooseWhereToSave(suggested, 'partnership-file');
  return path === null ? null : { partnership, path };
}

/** Everything of a partnership in one file. Until it is whole it is in memory alone, and may be stopped. */
export async function writePartnershipFile(
  deps: Dependencies,
  { partnership, path }: PlaceForFile,
  work: Work,
): Promise<Output<'partnershipFile:write'>> {
  const carried = await asOfOneMoment(deps, partnership.id, work.stage('reading'));
  const documents = await packedDocuments(carried, work.stage('packing'));
  const documentsOf = (few: readonly Carried[]): unknown[] => few.map(({ document }) => document);
  const named = await inPortions(carried, (few) => filesNamedIn(documentsOf(few)), FEW);
  const { files, missing } = await filesOf(deps, named, work.stage('packing'));
  const point = { id: filePointIdSchema.parse(deps.newId()), at: deps.clock.instant() };
  const manifest = await manifestOf(deps, { partnership, point, documents, files });
  const bytes = await deps.packPartnership({ manifest, documents, files }, deps.clock.today());
  work.settle();
  // Remembered first: a file that nobody remembers could not be told from one of long ago.
  const remembered = await pointOf(deps, carried, { ...point, way: 'written' });
  await deps.changes.inTurn(async () => {
    const now = await readPartnershipFiles(deps, partnership.id);
    await deps.store.write('partnership-files', partnership.id, withPoint(now, remembered));
  });
  await deps.files.write(path, bytes);
  return {
    fileName: path.split(/[\\/]/).at(-1) ?? path,
    meetings: carried.filter(({ kind }) => kind === 'meeting').length,
    papers: files.length,
    missing: missing.map((file) => file.name).slice(0, MOST_ROWS),
  };
}

async function packedDocuments(
  carried: readonly Carried[],
  portion: Portion,
): Promise<PackedDocument[]> {
  const documents: PackedDocument[] = [];
  const days = meetingDays(carried);
  for (const one of carried) {
    // A long document takes a few milliseconds each, and others have their turn between.
    await portion(documents.length, carried.length);
    documents.push(packed(one, days.get(one.id) ?? null));
  }
  return documents;
}

type Contents = {
  partnership: Partnership;
  point: Pick<FilePoint, 'id' | 'at'>;
  documents: readonly PackedDocument[];
  files: readonly PackedFile[];
};

/** What the file says of itself; refused where there is too much for one. */
async function manifestOf(
  deps: Dependencies,
  { partnership, point, documents, files }: Contents,
): Promise<FileManifest> {
  const known = await readPartnershipFiles(deps, partnership.id);
  const manifest = fileManifestSchema.parse({
    format: FILE_FORMAT,
    version: FILE_VERSION,
    writtenAt: point.at,
    partnershipId: partnership.id,
    name: partnership.name,
    point: point.id,
    lineage: [...known.points.map(({ id }) => id), point.id],
    documents: documents.map(({ of }) => of),
    files: files.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
  });
  refuseTooMuch([...manifest.documents, ...manifest.files]);
  return manifest;
}

function refuseTooMuch(parts: readonly { bytes: number }[]): void {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  // What stands around the parts is a few hundred bytes each.
  if (total > PARTNERSHIP_FILE_MAXIMUM * 0.95) throw new Refused('papers-too-large');
}

/** All documents as they were together: read again, with nobody changing anything, where somebody did meanwhile. */
async function asOfOneMoment(
  deps: Dependencies,
  id: PartnershipId,
  portion: Portion,
): Promise<Carried[]> {
  const before = deps.store.revision();
  const documents = await carriedDocuments(deps, id, portion);
  if (deps.store.revision() === before) return documents;
  return deps.changes.inTurn(() => carriedDocuments(deps, id, portion));
}

/** The days of the meetings, by whose ids the versions of their minutes go too. */
function meetingDays(carried: readonly Carried[]): Map<string, IsoDate> {
  return new Map(
    carried.flatMap(({ kind, document }) =>
      kind === 'meeting' ? [[document.id, document.date] as const] : [],
    ),
  );
}

function packed({ kind, id, document }: Carried, on: IsoDate | null): PackedDocument {
  const bytes = new TextEncoder().encode(canonicalText(document));
  const of: CarriedDocument = {
    kind,
    id,
    schemaVersion: documentKinds[kind].version,
    on,
    sha256: sha256Schema.parse(sumOf(bytes)),
    bytes: bytes.length,
  };
  return { of, bytes };
}

async function filesOf(
  { storedFiles }: Dependencies,
  named: readonly StoredFile[],
  portion: Portion,
): Promise<{ files: PackedFile[]; missing: StoredFile[] }> {
  const files: PackedFile[] = [];
  const missing: StoredFile[] = [];
  const wanted = [...new Map(named.map((one) => [one.sha256, one])).values()];
  for (const [done, file] of wanted.entries()) {
    // One after the other, so that others have their turn.
    await portion(done, wanted.length);
    const bytes = await storedFiles.read(file.sha256);
    if (bytes === null) missing.push(file);
    else files.push({ sha256: file.sha256, bytes });
  }
  return { files, missing };
}
