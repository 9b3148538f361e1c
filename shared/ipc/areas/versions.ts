import { z } from 'zod';
import { isoDateSchema, isoInstantSchema } from '../../model/iso-date';
import { documentKindSchema } from '../views';

const oneDocument = z.strictObject({
  documentKind: documentKindSchema,
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
});

const partSchema = z.strictObject({
  /** A field of the document, or one entry of a list in it. */
  key: z.string().max(60),
  id: z.string().max(64).nullable(),
});

export const versionsViewSchema = z.strictObject({
  name: z.string(),
  date: isoDateSchema.nullable(),
  /** When each version was written last, where that is known; the one that is shown elsewhere first. */
  writtenAt: z.array(isoInstantSchema.nullable()),
  parts: z.array(
    partSchema.extend({
      title: z.string(),
      /** What each version has there, as it can be read; null where it has nothing. */
      texts: z.array(z.string().nullable()),
      canTakeBoth: z.boolean(),
    }),
  ),
});

/** What several runs of the app made of a document apart, side by side. */
export type VersionsView = z.infer<typeof versionsViewSchema>;

/** Documents that two runs of the app changed apart, as on two computers that share a folder. */
export const versionChannels = {
  'versions:open': { input: oneDocument, output: versionsViewSchema },
  /** One document of all versions: for each part the version it is taken from, by its place. */
  'versions:merge': {
    input: oneDocument.extend({
      choices: z
        .array(partSchema.extend({ take: z.union([z.int().min(0).max(99), z.literal('both')]) }))
        .max(30_000),
    }),
    output: z.strictObject({ /** How many versions became one. */ merged: z.int() }),
  },
} as const;
