import { z } from 'zod';
import { houseStyleSchema } from '../../model/house-style';
import { partnershipIdSchema } from '../../model/id';
import { partnershipViewSchema, undoTokenSchema } from '../views';

/** How the papers of a partnership look, in which languages, and what they are called. */
export const houseStyleChannels = {
  /** How large papers are printed, and what files are called; a pattern that cannot tell them apart is refused. */
  'houseStyle:savePages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ typeSize: true, fileNames: true }).shape,
    }),
    output: z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema }),
  },
  /** How its e-mail drafts are worded; a kind left out has the usual wording. Blanks nothing fills are refused. */
  'houseStyle:saveMessages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ messages: true }).shape,
    }),
    output: z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema }),
  },
} as const;
