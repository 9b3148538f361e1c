import { z } from 'zod';

type Keyed = Record<string, unknown>;

/** Where in a document: keys of objects and places in lists, from the outside in. */
type Path = (string | number)[];

const pathSchema = z.array(z.union([z.string().max(200), z.int().min(0)])).max(20);

const editSchema = z.union([
  z.strictObject({ at: pathSchema, set: z.unknown() }),
  z.strictObject({ at: pathSchema, unset: z.literal(true) }),
  z.strictObject({
    at: pathSchema,
    from: z.int().min(0),
    cut: z.int().min(0),
    put: z.union([z.string(), z.array(z.unknown())]),
  }),
]);

/** One change within a document: a value put or taken, or a piece of a list or text exchanged. */
export type Edit = z.infer<typeof editSchema>;

export const operationSchema = z.array(editSchema);
/** What turns one state of a document into the next; its size is that of the change. */
export type Operation = Edit[];

/** What turns `before` into `after`. Both are JSON values; parts that are the same object cost nothing. */
export function differenceBetween(before: unknown, after: unknown): Operation {
  const edits: Operation = [];
  compare(before, after, [], edits);
  return edits;
}

function compare(before: unknown, after: unknown, at: Path, edits: Operation): void {
  if (isSame(before, after)) return;
  if (typeof before === 'string' && typeof after === 'string') {
    compareTexts(before, after, at, edits);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, at, edits);
  } else if (isRecord(before) && isRecord(after)) {
    compareRecords(before, after, at, edits);
  } else {
    edits.push({ at, set: after });
  }
}

function compareRecords(before: Keyed, after: Keyed, at: Path, edits: Operation): void {
  for (const key of Object.keys(before)) {
    if (partOf(after, key) === undefined) edits.push({ at: [...at, key], unset: true });
  }
  for (const [key, value] of Object.entries(after)) {
    if (key === '__proto__') throw misfit();
    if (value !== undefined) compare(partOf(before, key), value, [...at, key], edits);
  }
}

function compareTexts(before: string, after: string, at: Path, edits: Operation): void {
  const { from, cut, put } = middleOf(
    before.length,
    after.length,
    (a, b) => before[a] === after[b],
  );
  edits.push({ at, from, cut, put: after.slice(from, from + put) });
}

/** What is left between the same beginning and the same end; of that, first what stands in both. */
function compareLists(before: unknown[], after: unknown[], at: Path, edits: Operation): void {
  const { from, cut, put } = middleOf(before.length, after.length, (a, b) =>
    isSame(before[a], after[b]),
  );
  const both = Math.min(cut, put);
  for (let n = from; n < from + both; n += 1) compare(before[n], after[n], [...at, n], edits);
  if (cut === put) return;
  const rest = after.slice(from + both, from + put);
  edits.push({ at, from: from + both, cut: cut - both, put: rest });
}

function middleOf(before: number, after: number, same: (a: number, b: number) => boolean) {
  const shorter = Math.min(before, after);
  let from = 0;
  while (from < shorter && same(from, from)) from += 1;
  let end = 0;
  while (end < shorter - from && same(before - 1 - end, after - 1 - end)) end += 1;
  return { from, cut: before - from - end, put: after - from - end };
}

const isRecord = (value: unknown): value is Keyed =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What stands under a key of the object itself, not of what all objects have. */
const partOf = (value: Keyed, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Whether two JSON values say the same; a key without a value counts as none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, place) => isSame(one, b[place]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSame(partOf(a, key), partOf(b, key)),
  );
}

/** The document after an operation; the one given stays as it is. Throws where they do not fit. */
export function applyOperation(value: unknown, operation: Operation): unknown {
  return operation.reduce((current, edit) => applyAt(current, edit, 0), value);
}

function applyAt(value: unknown, edit: Edit, depth: number): unknown {
  const key = edit.at[depth];
  if (key === undefined) return applyHere(value, edit);
  if (Array.isArray(value) && typeof key === 'number' && key < value.length) {
    return value.with(key, applyAt(value[key], edit, depth + 1));
  }
  if (!isRecord(value) || typeof key !== 'string' || key === '__proto__') throw misfit();
  if ('unset' in edit && depth === edit.at.length - 1) {
    const { [key]: _, ...rest } = value;
    return rest;
  }
  return { ...value, [key]: applyAt(partOf(value, key), edit, depth + 1) };
}

function applyHere(value: unknown, edit: Edit): unknown {
  if ('set' in edit) return edit.set;
  if ('unset' in edit) throw misfit();
  const { from, cut, put } = edit;
  const isText = typeof value === 'string' && typeof put === 'string';
  if (isText && from + cut <= value.length) {
    return value.slice(0, from) + put + value.slice(from + cut);
  }
  if (Array.isArray(value) && Array.isArray(put) && from + cut <= value.length) {
    return value.toSpliced(from, cut, ...put);
  }
  throw misfit();
}

const misfit = (): Error => new Error('the operation does not fit the document');
