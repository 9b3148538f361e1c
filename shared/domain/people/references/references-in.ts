import { referencePaths, type ReferenceKind, type ReferencePath } from './reference-paths';
import type { ReferringKind } from './reference-paths';

/** One place of a document that refers to one of the ids asked for. */
export type Reference = {
  id: string;
  kind: ReferenceKind;
  /** The entry of the document's own list that holds it, as an action; the document itself for none. */
  entry: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

/** One step into a value: a key of a record, or each entry of a list. */
type Step = string | null;

const stepsOf = (path: string): Step[] =>
  path.split('.').flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), null] : [part]));

const pathsWithSteps = Object.fromEntries(
  Object.entries(referencePaths).map(([kind, paths]) => [
    kind,
    paths.map((one: ReferencePath) => ({ ...one, steps: stepsOf(one.path) })),
  ]),
) as Record<ReferringKind, (ReferencePath & { steps: Step[] })[]>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What stands at the end of a path, with the entry of the first list on the way to it. */
function leavesAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  entry: unknown,
): [unknown, unknown][] {
  if (step === undefined) return [[value, entry]];
  if (step === null) {
    return (value as readonly unknown[]).flatMap((one) => leavesAt(one, rest, entry ?? one));
  }
  // A union has the key in some of its kinds only, and a record that is not there has none.
  return isFields(value) && step in value ? leavesAt(value[step], rest, entry) : [];
}

/** Every place in a document that refers to one of these people or bodies, in the order of the paths. */
export function referencesIn(
  kind: ReferringKind,
  document: unknown,
  ids: ReadonlySet<string>,
): Reference[] {
  return pathsWithSteps[kind].flatMap(({ steps, kind: what }) =>
    leavesAt(document, steps, null).flatMap(([id, entry]) =>
      typeof id === 'string' && ids.has(id) ? [{ id, kind: what, entry: entry ?? document }] : [],
    ),
  );
}

function replacedAt(value: unknown, steps: readonly Step[], swap: Swap): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value === swap.from ? swap.to : value;
  if (step === null) return replacedInList(value as readonly unknown[], rest, swap);
  if (!isFields(value) || !(step in value)) return value;
  const next = replacedAt(value[step], rest, swap);
  return next === value[step] ? value : { ...value, [step]: next };
}

function replacedInList(list: readonly unknown[], rest: readonly Step[], swap: Swap): unknown {
  const next = list.map((one) => replacedAt(one, rest, swap));
  if (next.every((one, place) => one === list[place])) return list;
  // A list of ids names nobody twice.
  return rest.length === 0 ? [...new Set(next)] : next;
}

/** The id that goes, and the one that takes its place. */
export type Swap = { from: string; to: string };

/**
 * The document with one id in place of another wherever it refers to it; the very same value where it does
 * not. A list of ids names the one that stays once. Nothing but ids is touched.
 */
export function withReferencesMoved<T>(kind: ReferringKind, document: T, swap: Swap): T {
  return pathsWithSteps[kind].reduce<unknown>(
    (moved, { steps }) => replacedAt(moved, steps, swap),
    document,
  ) as T;
}
