import { z } from 'zod';
import { actionSchema } from '../../model/action';
import { partnershipIdSchema, personIdSchema, representativeIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { representativeSchema } from '../../model/membership';
import { rulesSchema } from '../../model/rules/rules';
import { lineSchema } from '../../model/wording';
import { undoTokenSchema } from '../views';

const change = {
  personId: personIdSchema,
  /** The new employer by name; empty for none that is known. */
  organisationName: lineSchema,
  /** The last day with the old one. */
  lastDay: isoDateSchema,
};

const boardSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  partnershipName: z.string(),
  standIn: rulesSchema.shape.standIn,
  parts: z.array(
    representativeSchema.pick({ id: true, role: true, leadsOn: true }).extend({
      /** The clause by which a stand-in must be of the member's own body (P8); null where none says so. */
      ownBodyClause: z.string().nullable(),
    }),
  ),
  /** What then is against holding an office, in sentences with their clauses. */
  offices: z.array(z.strictObject({ title: z.string(), findings: z.array(z.string()) })),
  /** The person's open actions there. */
  actions: z.array(actionSchema.pick({ id: true, reference: true })),
});

/** What a change of employer touches in one partnership. */
export type ChangedBoardView = z.infer<typeof boardSchema>;

/** Somebody who leaves one employer for another (P18). */
export const employerChangeChannels = {
  /** What it breaks, partnership by partnership; nothing is changed. */
  'people:previewEmployer': {
    input: z.strictObject(change),
    output: z.strictObject({ oldEmployer: z.string(), boards: z.array(boardSchema) }),
  },
  /** Records it, and ends those parts on the last day that are named; all else stays as it is. */
  'people:changeEmployer': {
    input: z.strictObject({
      ...change,
      endedParts: z.array(representativeIdSchema).max(500),
    }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
