import { setImmediate as turn } from 'node:timers/promises';
import { canonicalText } from '#shared/domain/minute-book/canonical-text';
import { filesNamedIn } from '#shared/domain/partnership-file/named-files';
import { MOST_ROWS } from '#shared/ipc/areas/partnership-file';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import {
  FILE_FORMAT,
  FILE_VERSION,
  PARTNERSHIP_FILE_MAXIMUM,
  fileManifestSchema,
  type CarriedDocument,
} from '#shared/model/partnership-file';
import { sha256Schema, type StoredFile } from '#shared/model/stored-file';
import { partnershipFileName } from '#shared/text/file-name';
import type { PackedDocument, PackedFile } from '../../exchange/partnership-file/write-archive';
import { documentKinds } from '../../storage/documents/document-kinds';
import { sumOf } from '../../storage/documents/frame';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { inPortions } from '../in-portions';
import { readPartnership } from '../records';
import { carriedDocuments, type Carried } from './carried-documents';
import { FEW, pointOf, readPartnershipFiles, withPoint } from './points';

/** Everything of a partnership in one file, where the user says; null where nobody chose a place. */
export async function writePartnershipFile(
  deps: Dependencies,
  partnershipId: PartnershipId,
): Promise<Output<'partnershipFile:write'>> {
  const partnership = await readPartnership(deps, partnershipId);
  const { name } = partnership;
  const suggested = partnershipFileName(partnership, deps.clock.today());
  const path = await deps.files.chooseWhereToSave(suggested, 'partnership-file');
  if (path === null) return null;
  const carried = await asOfOneMoment(deps, partnershipId);
  const documents: PackedDocument[] = [];
  const days = meetingDays(carried);
  for (const one of carried) {
    // A long document takes a few milliseconds each, and others have their turn between.
    await turn();
    documents.push(packed(one, days.get(one.id) ?? null));
  }
  const documentsOf = (few: readonly Carried[]): unknown[] => few.map(({ document }) => document);
  const named = await inPortions(carried, (few) => filesNamedIn(documentsOf(few)), FEW);
  const { files, missing } = await filesOf(deps, named);
  const known = await readPartnershipFiles(deps, partnershipId);
  const point = await pointOf(deps, carried, { way: 'written' });
  const manifest = fileManifestSchema.parse({
    format: FILE_FORMAT,
    version: FILE_VERSION,
    writtenAt: point.at,
    partnershipId,
    name,
    point: point.id,
    lineage: [...known.points.map(({ id }) => id), point.id],
    documents: documents.map(({ of }) => of),
    files: files.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
  });
  refuseTooMuch([...manifest.documents, ...manifest.files]);
  const bytes = await deps.packPartnership({ manifest, documents, files }, deps.clock.today());
  // Remembered first: a file that nobody remembers could not be told from one of long ago.
  await deps.changes.inTurn(async () => {
    const now = await readPartnershipFiles(deps, partnershipId);
    await deps.store.write('partnership-files', partnershipId, withPoint(now, point));
  });
  await deps.files.write(path, bytes);
  return {
    fileName: path.split(/[\\/]/).at(-1) ?? path,
    meetings: carried.filter(({ kind }) => kind === 'meeting').length,
    papers: files.length,
    missing: missing.map((file) => file.name).slice(0, MOST_ROWS),
  };
}

function refuseTooMuch(parts: readonly { bytes: number }[]): void {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  // What stands around the parts is a few hundred bytes each.
  if (total > PARTNERSHIP_FILE_MAXIMUM * 0.95) throw new Refused('papers-too-large');
}

/** All documents as they were together: read again, with nobody changing anything, where somebody did meanwhile. */
async function asOfOneMoment(deps: Dependencies, id: PartnershipId): Promise<Carried[]> {
  const before = deps.store.revision();
  const documents = await carriedDocuments(deps, id);
  if (deps.store.revision() === before) return documents;
  return deps.changes.inTurn(() => carriedDocuments(deps, id));
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
): Promise<{ files: PackedFile[]; missing: StoredFile[] }> {
  const files: PackedFile[] = [];
  const missing: StoredFile[] = [];
  for (const file of new Map(named.map((one) => [one.sha256, one])).values()) {
    // One after the other, so that others have their turn.
    const bytes = await storedFiles.read(file.sha256);
    if (bytes === null) missing.push(file);
    else files.push({ sha256: file.sha256, bytes });
  }
  return { files, missing };
}
