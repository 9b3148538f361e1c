import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { channels, inputSchema } from '#shared/ipc/contract';

/** The schemas directly inside one. */
function partsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodUnion) return [...schema.options] as z.ZodType[];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return [schema.unwrap() as z.ZodType];
  }
  return [];
}

/** A schema and all schemas within it. */
function withParts(schema: z.ZodType): z.ZodType[] {
  return [schema, ...partsOf(schema).flatMap(withParts)];
}

const isStrict = (schema: z.ZodObject): boolean => schema.def.catchall instanceof z.ZodNever;

/** Kinds that would let anything through. */
const OPEN = [z.ZodAny, z.ZodUnknown, z.ZodRecord, z.ZodMap, z.ZodCustom];

describe.each(channels)('%s', (channel) => {
  const within = withParts(inputSchema(channel));

  test('takes unknown keys nowhere, however deep', () => {
    const objects = within.filter((one) => one instanceof z.ZodObject);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((one) => !isStrict(one))).toEqual([]);
  });

  test('leaves nothing unchecked', () => {
    expect(within.filter((one) => OPEN.some((kind) => one instanceof kind))).toEqual([]);
  });

  test('takes text only up to a limit', () => {
    // A string that is cleaned before its length is known is a pipe: it is taken as a whole.
    const texts = within.filter((one) => one instanceof z.ZodString || one instanceof z.ZodPipe);
    expect(texts.filter((one) => one.safeParse('x'.repeat(30_000)).success)).toEqual([]);
  });

  test('refuses junk', () => {
    const input = inputSchema(channel);
    const isEmpty = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && Reflect.ownKeys(value).length === 0;
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true }), (junk) => {
        fc.pre(!isEmpty(junk));
        expect(input.safeParse(junk).success).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

test('a loose object would be found, so that the tests above can fail', () => {
  const [outer, inner] = withParts(z.strictObject({ a: z.object({}).nullable() })).filter(
    (one) => one instanceof z.ZodObject,
  );
  expect([isStrict(outer!), isStrict(inner!)]).toEqual([true, false]);
});
