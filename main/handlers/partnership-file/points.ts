import { documentName, marksOf, type Marks } from '#shared/domain/partnership-file/marks';
import type { FilePointId, PartnershipId } from '#shared/model/id';
import { MOST_POINTS, type FilePoint, type PartnershipFiles } from '#shared/model/partnership-file';
import { linkOf, sumOf } from '../../storage/documents/frame';
import type { Dependencies } from '../dependencies';
import { inPortions } from '../in-portions';
import { keepFile } from '../kept-files';
import type { Carried } from './carried-documents';

/** Long enough to tell any two parts of a partnership apart. */
export const markOf = (text: string): string => linkOf(sumOf(text));

/** So many documents at a time: each takes a millisecond or two. */
export const FEW = 5;

/** The partnership files that this side knows of a partnership. */
export async function readPartnershipFiles(
  { store }: Pick<Dependencies, 'store'>,
  partnershipId: PartnershipId,
): Promise<PartnershipFiles> {
  return (await store.read('partnership-files', partnershipId)) ?? { partnershipId, points: [] };
}

/** These files with one more, the oldest forgotten where there are many. */
export function withPoint(files: PartnershipFiles, point: FilePoint): PartnershipFiles {
  return { ...files, points: [...files.points, point].slice(-MOST_POINTS) };
}

/** What is remembered of a file: how everything stands in it, in check sums and without a word of it. */
export async function pointOf(
  deps: Dependencies,
  documents: readonly Carried[],
  { id, way, at = deps.clock.instant() }: Pick<FilePoint, 'id' | 'way'> & { at?: FilePoint['at'] },
): Promise<FilePoint> {
  const marks: Marks = Object.fromEntries(
    await inPortions(
      documents,
      (few) =>
        few.map(({ kind, id: of, document }) => [
          documentName(kind, of),
          marksOf(kind, document, markOf),
        ]),
      FEW,
    ),
  );
  const bytes = new TextEncoder().encode(JSON.stringify(marks));
  return {
    id,
    at,
    way,
    marks: await keepFile(deps, { name: 'marks.json', bytes }),
  };
}

/** The latest file that both sides know, and how everything stood in it; null where there is none. */
export async function commonPoint(
  deps: Dependencies,
  { points }: PartnershipFiles,
  lineage: readonly FilePointId[],
): Promise<{ at: FilePoint['at']; marks: Marks } | null> {
  for (const id of lineage.toReversed()) {
    const point = points.find((one) => one.id === id);
    // The first that is there will do.
    const bytes = point && (await deps.storedFiles.read(point.marks.sha256));
    if (bytes) {
      const marks = JSON.parse(new TextDecoder().decode(bytes)) as Marks;
      return { at: point.at, marks };
    }
  }
  return null;
}
