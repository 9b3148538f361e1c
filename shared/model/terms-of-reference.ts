import { z } from 'zod';
import { termsIdSchema } from './id';
import { isoDateSchema } from './iso-date';
import { rulesSchema } from './rules/rules';
import { lineSchema } from './wording';

/** What the version table says of a version: the four columns of T4. */
export const versionRowSchema = z.strictObject({
  version: lineSchema,
  amendments: lineSchema,
  byWhom: lineSchema,
  circulation: lineSchema,
});

/** A row of the version table: version, amendments made, by whom, circulation (T4, WACSO). */
export type VersionRow = z.infer<typeof versionRowSchema>;

export const termsOfReferenceSchema = z.strictObject({
  id: termsIdSchema,
  ...versionRowSchema.shape,
  /** The day it was adopted and came into force; null where nobody has said, which is before all others. */
  adopted: isoDateSchema.nullable(),
  /** The day it was last reviewed without being changed; null where it never was. */
  reviewed: isoDateSchema.nullable(),
  rules: rulesSchema,
});

/** One version of a partnership's terms of reference, with the rules it sets (T8). */
export type TermsOfReference = z.infer<typeof termsOfReferenceSchema>;
