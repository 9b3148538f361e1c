import { z } from 'zod';
import { partnershipIdSchema } from '../../model/id';
import { nameSchema } from '../../model/wording';
import { writingFields } from '../../model/writing';
import { partnershipViewSchema, undoTokenSchema } from '../views';

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });

/** What helps to write the minutes of a partnership. */
export const writingChannels = {
  /** The lists as they now are; two snippets never have one name, two abbreviations never one short form. */
  'writing:save': {
    input: onePartnership.extend(writingFields),
    output: z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema }),
  },
  /** A word its dictionary is to know; where it does already, nothing changes and there is no undo. */
  'writing:addWord': {
    input: onePartnership.extend({ word: nameSchema }),
    output: z.strictObject({ view: partnershipViewSchema, undo: undoTokenSchema.nullable() }),
  },
} as const;
