import { z } from 'zod';

/** Values of which some schema of ours takes one; the emptiest come first. */
const LEAST: readonly unknown[] = [
  null,
  [],
  {},
  false,
  '',
  'x',
  0,
  1,
  '2026-06-10',
  '10:00',
  '2026-Q2',
  '2026-06-10T10:00:00.000Z',
  2026,
  '2026-06-10T10-00-00-000Z',
  '/',
];

/** The smallest value that a schema takes. */
export function leastOf(schema: z.ZodType): unknown {
  const plain = LEAST.find((one) => schema.safeParse(one).success);
  if (plain !== undefined) return plain;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return leastOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodUnion) return leastOf(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodArray) return [leastOf(schema.element as z.ZodType)];
  if (schema instanceof z.ZodObject) return objectOf(schema, (field) => leastOf(field));
  throw new Error('a schema this generator does not know');
}

function objectOf(
  schema: z.ZodObject,
  valueOf: (field: z.ZodType, key: string) => unknown,
): Record<string, unknown> {
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  return Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, key)]));
}

/** One step of a path: the key of a record, or null for each of a list. */
type Steps = readonly (string | null)[];

/** The smallest value with `leaf` at the end of a path; undefined where the schema has no such path. */
function planted(schema: z.ZodType, steps: Steps, leaf: unknown): unknown {
  const [step, ...rest] = steps;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return planted(schema.unwrap() as z.ZodType, steps, leaf);
  }
  if (step === undefined) return schema.safeParse(leaf).success ? leaf : undefined;
  if (schema instanceof z.ZodUnion) {
    const tried = (schema.options as z.ZodType[]).map((one) => planted(one, steps, leaf));
    return tried.find((one) => one !== undefined);
  }
  return step === null ? inList(schema, rest, leaf) : inRecord(schema, step, rest, leaf);
}

function inList(schema: z.ZodType, rest: Steps, leaf: unknown): unknown {
  if (!(schema instanceof z.ZodArray)) return undefined;
  const inner = planted(schema.element as z.ZodType, rest, leaf);
  return inner === undefined ? undefined : [inner];
}

function inRecord(schema: z.ZodType, step: string, rest: Steps, leaf: unknown): unknown {
  if (!(schema instanceof z.ZodObject) || !(step in schema.shape)) return undefined;
  const inner = planted(schema.shape[step] as z.ZodType, rest, leaf);
  if (inner === undefined) return undefined;
  return objectOf(schema, (field, key) => (key === step ? inner : leastOf(field)));
}

/** A document with nothing in it but what its schema asks for, and one value at the end of a path as `a[].b`. */
export function leastDocument(schema: z.ZodType, path: string, leaf: unknown): unknown {
  const steps = path
    .split('.')
    .flatMap((part) => (part.endsWith('[]') ? [part.slice(0, -2), null] : [part]));
  const made = planted(schema, steps, leaf);
  if (made === undefined) throw new Error(`the schema has no ${path}`);
  return made;
}
