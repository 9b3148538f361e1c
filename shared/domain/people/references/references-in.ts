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

/** A way through a value: its steps, and which of them comes next. */
type Way = { steps: readonly Step[]; at: number };

/** Tells what stands at the end of a path, with the entry of the first list on the way to it. */
function visitLeaves(
  value: unknown,
  { steps, at }: Way,
  entry: unknown,
  tell: (leaf: unknown, entry: unknown) => void,
): void {
  const step = steps[at];
  const next = { steps, at: at + 1 };
  if (step === undefined) tell(value, entry);
  else if (step === null) {
    for (const one of value as readonly unknown[]) visitLeaves(one, next, entry ?? one, tell);
  }
  // A union has the key in some of its kinds only, and a record that is not there has none.
  else if (isFields(value) && step in value) visitLeaves(value[step], next, entry, tell);
}

/** Every place in a document that refers to one of these people or bodies, in the order of the paths. */
export function referencesIn(
  kind: ReferringKind,
  document: unknown,
  ids: ReadonlySet<string>,
): Reference[] {
  const found: Reference[] = [];
  for (const { steps, kind: what } of pathsWithSteps[kind]) {
    visitLeaves(document, { steps, at: 0 }, null, (id, entry) => {
      if (typeof id === 'string' && ids.has(id)) {
        found.push({ id, kind: what, entry: entry ?? document });
      }
    });
  }
  return found;
}

/** Every id of a person or a body that a document refers to. */
export function idsReferredTo(kind: ReferringKind, document: unknown): Set<string> {
  const ids = new Set<string>();
  for (const { steps } of pathsWithSteps[kind]) {
    visitLeaves(document, { steps, at: 0 }, null, (id) => {
      if (typeof id === 'string') ids.add(id);
    });
  }
  return ids;
}

function replacedAt(value: unknown, { steps, at }: Way, swap: Swap): unknown {
  const step = steps[at];
  const next = { steps, at: at + 1 };
  if (step === undefined) return value === swap.from ? swap.to : value;
  if (step === null) return replacedInList(value as readonly unknown[], next, swap);
  if (!isFields(value) || !(step in value)) return value;
  const replaced = replacedAt(value[step], next, swap);
  return replaced === value[step] ? value : { ...value, [step]: replaced };
}

function replacedInList(list: readonly unknown[], way: Way, swap: Swap): unknown {
  const next = list.map((one) => replacedAt(one, way, swap));
  if (next.every((one, place) => one === list[place])) return list;
  // A list of ids names nobody twice.
  return way.at === way.steps.length ? [...new Set(next)] : next;
}

/** The id that goes, and the one that takes its place. */
export type Swap = { from: string; to: string };

/**
 * The document with one id in place of another wherever it refers to it; the very same value where it does
 * not. A list of ids names the one that stays once. Nothing but ids is touched.
 */
export function withReferencesMoved<T>(kind: ReferringKind, document: T, swap: Swap): T {
  return pathsWithSteps[kind].reduce<unknown>(
    (moved, { steps }) => replacedAt(moved, { steps, at: 0 }, swap),
    document,
  ) as T;
}
