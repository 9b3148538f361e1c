import { z } from 'zod';
import { houseStyleSchema } from '../../model/house-style';
import { partnershipIdSchema } from '../../model/id';
import { partnershipViewSchema, undoTokenSchema } from '../views';

/** A partnership after a change, and the means to take the change back. */
const changedPartnership = z.strictObject({
  view: partnershipViewSchema,
  undo: undoTokenSchema,
});

/** How the papers of a partnership look, in which languages, and what they are called. */
export const houseStyleChannels = {
  /** How large papers are printed, and what files are called; a pattern that cannot tell them apart is refused. */
  'houseStyle:savePages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ typeSize: true, fileNames: true }).shape,
    }),
    output: changedPartnership,
  },
  /** In which languages papers are made, and what the partnership is called in Welsh. */
  'houseStyle:saveLanguages': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ languages: true, nameWelsh: true }).shape,
    }),
    output: changedPartnership,
  },
  /** What is printed in Welsh in place of the usual words: all of them, so that one left out is usual again. */
  'houseStyle:saveWelshWords': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ welshWords: true }).shape,
    }),
    output: changedPartnership,
  },
  /** Whether those a pack is for are named on its cover (X3). */
  'houseStyle:savePack': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      ...houseStyleSchema.pick({ recipientsOnCover: true }).shape,
    }),
    output: z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema }),
  },
} as const;
