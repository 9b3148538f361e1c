import { z } from 'zod';

/** What is wrong with a value, and where in it. */
export type Fault = { field: string; problem: string };

/** The schema of a list or object whose parts are not looked at: what is asked of it as a whole. */
const shells = new WeakMap<z.ZodType, z.ZodType>();

/**
 * Checks a value against its schema, but only what is not the very same as in a value that was
 * checked before: the cost is that of the change, however long the document.
 */
export function faultIn(schema: z.ZodType, before: unknown, after: unknown): Fault | null {
  return search(schema, before, after, []);
}

function search(
  schema: z.ZodType,
  before: unknown,
  after: unknown,
  at: PropertyKey[],
): Fault | null {
  if (before === after) return null;
  if (schema instanceof z.ZodObject && isObject(before) && isObject(after)) {
    const parts = Object.entries(schema.shape);
    return first([
      () => fault(shellOf(schema), after, at),
      ...parts.map(
        ([key, part]) =>
          () =>
            search(part, before[key], after[key], [...at, key]),
      ),
    ]);
  }
  if (schema instanceof z.ZodArray && Array.isArray(before) && Array.isArray(after)) {
    const element = schema.element as z.ZodType;
    const known = new Set<unknown>(before);
    const changes = [...after.entries()].filter(([, one]) => !known.has(one));
    return first([
      () => fault(shellOf(schema), after, at),
      ...changes.map(
        ([place, one]) =>
          () =>
            place in before
              ? search(element, before[place], one, [...at, place])
              : fault(element, one, [...at, place]),
      ),
    ]);
  }
  return fault(schema, after, at);
}

function first(checks: readonly (() => Fault | null)[]): Fault | null {
  for (const check of checks) {
    const found = check();
    if (found) return found;
  }
  return null;
}

function fault(schema: z.ZodType, value: unknown, at: PropertyKey[]): Fault | null {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return null;
  return { field: [...at, ...issue.path].join('.'), problem: issue.message };
}

function shellOf(schema: z.ZodObject | z.ZodArray): z.ZodType {
  const known = shells.get(schema);
  if (known) return known;
  const shell =
    schema instanceof z.ZodArray
      ? schema.clone({ ...schema.def, element: z.unknown() })
      : schema.clone({ ...schema.def, shape: unknownParts(schema.shape) });
  shells.set(schema, shell);
  return shell;
}

function unknownParts(shape: Readonly<Record<string, unknown>>): Record<string, z.ZodUnknown> {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, z.unknown()]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
