import { canonicalText } from '../minute-book/canonical-text';
import { partsOf, type Part, type Version, type VersionedKind } from '../versions';

/** Takes a check sum of a text, as long as need be to tell two apart. */
export type MarkOf = (text: string) => string;

/** The check sum of each part of a document, by the part's name; a part that says nothing has none. */
export type PartMarks = Readonly<Record<string, string>>;

/** The same of many documents, by their kind and id: how everything stood in a partnership file. */
export type Marks = Readonly<Record<string, PartMarks>>;

/** What a part is called among the marks. */
export const partName = ({ key, id }: Part): string => (id === null ? key : `${key} ${id}`);

/** What a document is called among the marks. */
export const documentName = (kind: VersionedKind, id: string): string => `${kind} ${id}`;

/** The mark of what stands somewhere; null where nothing does. */
export function markOfValue(value: unknown, markOf: MarkOf): string | null {
  return value === null ? null : markOf(canonicalText(value));
}

/** How a document stands, part by part, so that later it can be told what changed since (M6). */
export function marksOf(kind: VersionedKind, document: Version, markOf: MarkOf): PartMarks {
  const marks = partsOf(kind, [document]).map(
    (part) => [partName(part), markOfValue(part.values[0] ?? null, markOf)] as const,
  );
  return Object.fromEntries(marks.filter(([, mark]) => mark !== null)) as PartMarks;
}
