import { z } from 'zod';
import { houseStyleSchema } from '../../model/house-style';
import { partnershipIdSchema } from '../../model/id';
import { partnershipViewSchema, undoTokenSchema } from '../views';

const changedSchema = z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema });

/** How the papers of a partnership look, in which languages, and what they are called. */
export const houseStyleChannels = {
  /** How large papers are printed, and what files are called; a pattern that cannot tell them apart is refused. */
  'houseStyle:savePages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ typeSize: true, fileNames: true }).shape,
    }),
    output: changedSchema,
  },
  /** The colour of headings and rules; one that cannot be read on white is refused. */
  'houseStyle:saveAccent': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ accent: true }).shape,
    }),
    output: changedSchema,
  },
} as const;
