import type { CarriedKind } from '../../model/partnership-file';
import { differingParts, type Part, type Version } from '../versions';
import {
  documentName,
  markOfValue,
  marksOf,
  partName,
  type MarkOf,
  type Marks,
  type PartMarks,
} from './marks';

/**
 * Who changed something since both sides had it in common: `new`, `changed` and `deleted` did so in the file
 * alone, `ours` here alone, `both` on both sides, or nobody knows since when.
 */
export type ChangedBy = 'new' | 'changed' | 'deleted' | 'ours' | 'both';

/** A document of the partnership as it is here and in the file; null where it is not. */
export type TwoSides = {
  kind: CarriedKind;
  id: string;
  here: Version | null;
  there: Version | null;
  /** Whether it is taken or left as a whole: a meeting whose minutes are locked on either side. */
  isWhole: boolean;
};

/** Something that is not the same on both sides: a part of a document, or with none the whole of it. */
export type FileDifference = Pick<TwoSides, 'kind' | 'id'> & {
  part: Part | null;
  by: ChangedBy;
  here: unknown;
  there: unknown;
};

/** What both sides had in common, if anything is known of it, and how marks are made. */
export type Common = { base: Marks | null; markOf: MarkOf };

/** Kinds that only grow: both sides' entries stand in them, and nobody is asked. */
const GROWING: readonly CarriedKind[] = ['minute-versions', 'minute-book'];

/** Whether a document of this kind only grows. */
export const isGrowing = (kind: CarriedKind): boolean => GROWING.includes(kind);

/** What of a document is not the same here and in the file, and who changed it (M6). */
export function differencesIn(sides: TwoSides, { base, markOf }: Common): FileDifference[] {
  const { kind, id, here, there } = sides;
  if (isGrowing(kind)) return [];
  const known = base?.[documentName(kind, id)] ?? null;
  if (here === null || there === null || sides.isWhole) {
    const by = wholeChangedBy(sides, known, markOf);
    return by === null ? [] : [{ kind, id, part: null, by, here, there }];
  }
  return differingParts(kind, [here, there]).flatMap(({ key, id: entry, values }) => {
    const part = { key, id: entry };
    const [ours = null, theirs = null] = values;
    const pair = { here: markOfValue(ours, markOf), there: markOfValue(theirs, markOf) };
    if (pair.here === pair.there) return [];
    const by = changedBy(pair, known === null ? null : (known[partName(part)] ?? null));
    return { kind, id, part, by: inDirectory(kind, by, ours), here: ours, there: theirs };
  });
}

/** Nobody leaves the directory by a file, and whoever a record names must be in it. */
function inDirectory(kind: CarriedKind, by: ChangedBy, here: unknown): ChangedBy {
  return kind === 'directory' && here === null ? 'new' : by;
}

type Pair = { here: string | null; there: string | null };

function changedBy({ here, there }: Pair, common: string | null): ChangedBy {
  if (common === null) {
    if (here === null) return 'new';
    return there === null ? 'ours' : 'both';
  }
  if (there === common) return 'ours';
  if (here !== common) return 'both';
  return there === null ? 'deleted' : 'changed';
}

/** The same for a whole document; null where it is the same on both sides. */
function wholeChangedBy(
  { kind, here, there, isWhole }: TwoSides,
  known: PartMarks | null,
  markOf: MarkOf,
): ChangedBy | null {
  const whole = (version: Version | null): string | null =>
    version && joined(marksOf(kind, version, markOf));
  const pair = { here: whole(here), there: whole(there) };
  if (pair.here === pair.there) return null;
  const by = changedBy(pair, known && joined(known));
  // No file takes locked minutes away unless somebody here says so.
  return by === 'deleted' && isWhole ? 'both' : by;
}

const joined = (marks: PartMarks): string =>
  Object.entries(marks)
    .map(([name, mark]) => `${name} ${mark}`)
    .toSorted()
    .join('\n');
