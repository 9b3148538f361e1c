import { z } from 'zod';
import { actionIdSchema, partnershipIdSchema, personIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { undoTokenSchema } from '../views';
import { savedFileSchema } from './exports';

const chaseSchema = z.strictObject({
  personId: personIdSchema,
  actionIds: z.array(actionIdSchema).max(20_000),
});
const chasedSchema = chaseSchema.extend(savedFileSchema.shape);
/** An owner for whom an e-mail draft was saved, about which of their actions. */
export type Chased = z.infer<typeof chasedSchema>;

/** Asking the owners of actions how they go; the app sends nothing (A4). */
export const chaseChannels = {
  /**
   * Asks for a folder, and saves in it an e-mail draft for each of these owners about their own actions; what is
   * there already stays. Null where the user thought better of it.
   */
  'chases:draft': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      scope: z.enum(['overdue', 'open']),
      personIds: z.array(personIdSchema).min(1).max(500),
    }),
    output: z.strictObject({ drafts: z.array(chasedSchema) }).nullable(),
  },
  /** That the drafts were sent on a day. */
  'chases:record': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      on: isoDateSchema,
      chases: z.array(chaseSchema).min(1).max(500),
    }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
