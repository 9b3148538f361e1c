import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  referencePaths,
  type ReferringKind,
} from '#shared/domain/people/references/reference-paths';
import { personIdSchema } from '#shared/model/id';
import {
  documentKinds,
  type DocumentKind,
} from '../../../../../main/storage/documents/document-kinds';

/** What fields that hold an id refer to besides people and bodies. A new name belongs here, or in the paths. */
const OTHER_IDS = new Set(
  'id partnershipId meetingId itemId aboutItemId fromItemId itemIds paperIds paperId actionId memberId workStreamId categoryId columnId successorId toPartnershipId lastPartnershipId sampleIds linkedMeetingIds distributionListId decisionId reportId'.split(
    ' ',
  ),
);

/** Ids under a name that says nothing of it: the key of a word, the meeting that took a matter up. */
const OTHER_PATHS = new Set(['houseStyle.welshWords[].key', 'notifiedMatters[].takenUpBy']);

const isId = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodString &&
  schema.safeParse('a-1').success &&
  !schema.safeParse('A b').success &&
  !schema.safeParse('').success;

/** The paths to every id in a schema. */
function idPaths(schema: z.ZodType, path: string): string[] {
  if (isId(schema)) return [path];
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape) as [string, z.ZodType][];
    return fields.flatMap(([key, field]) => idPaths(field, path === '' ? key : `${path}.${key}`));
  }
  if (schema instanceof z.ZodArray) return idPaths(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((one) => idPaths(one, path));
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return idPaths(schema.unwrap() as z.ZodType, path);
  }
  return [];
}

const keyOf = (path: string): string =>
  path
    .split('.')
    .at(-1)!
    .replace(/(\[\])+$/, '');

const kinds = Object.keys(documentKinds) as DocumentKind[];

test('every kind of document has its paths', () => {
  expect(Object.keys(referencePaths).toSorted()).toEqual(kinds.toSorted());
});

describe.each(kinds)('of %s, every place that refers to a person or a body', (kind) => {
  const known: readonly { path: string }[] = referencePaths[kind satisfies ReferringKind];
  const inSchema = [...new Set(idPaths(documentKinds[kind].schema, ''))];

  test('is one that a merge rewrites: a new field that holds an id has to be told apart first', () => {
    const paths = new Set(known.map(({ path }) => path));
    const isOther = (path: string): boolean => OTHER_IDS.has(keyOf(path)) || OTHER_PATHS.has(path);
    const open = inSchema.filter((path) => !paths.has(path) && !isOther(path));
    expect(open).toEqual([]);
  });

  test('is in the schema', () => {
    expect(known.map(({ path }) => path).filter((path) => !inSchema.includes(path))).toEqual([]);
  });
});

test('a field nobody has told apart would be found, so that the test above can fail', () => {
  const schema = z.strictObject({
    reviews: z.array(z.strictObject({ reviewerId: personIdSchema.nullable() })),
  });
  expect(idPaths(schema, '')).toEqual(['reviews[].reviewerId']);
});
