import { z } from 'zod';
import { partnershipIdSchema, personIdSchema } from '../../model/id';
import { lineSchema } from '../../model/wording';
import { savedFileSchema } from './exports';

export const directoryFormatSchema = z.enum(['xlsx', 'csv', 'vcf']);
/** The kinds of files people can be had as. */
export type DirectoryFormat = z.infer<typeof directoryFormatSchema>;

export const directoryScopeSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('all') }),
  /** Those whom these words find. */
  z.strictObject({ of: z.literal('found'), search: lineSchema }),
  /** Those who hold something in a partnership today. */
  z.strictObject({ of: z.literal('partnership'), partnershipId: partnershipIdSchema }),
  z.strictObject({ of: z.literal('person'), personId: personIdSchema }),
]);
/** Whose details leave the app. */
export type DirectoryScope = z.infer<typeof directoryScopeSchema>;

/** People out of the app, for address books and spreadsheets. */
export const directoryExportChannels = {
  /** Asks where to save, and writes. Null where the user thought better of it. */
  'directoryExport:save': {
    input: z.strictObject({ format: directoryFormatSchema, scope: directoryScopeSchema }),
    output: z
      .strictObject({
        file: savedFileSchema,
        people: z.int(),
        /** People who are left out, as their details were taken out (X6). */
        leftOut: z.int(),
      })
      .nullable(),
  },
} as const;
