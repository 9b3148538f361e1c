import { z } from 'zod';
import { actionSchema } from '../../model/action';
import {
  actionIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { undoTokenSchema } from '../views';
import { savedFileSchema } from './exports';

/** Some of the references of actions are told, the soonest due first; so many of one partnership at most. */
export const REFERENCES_TOLD = 10;
/** So many chased actions without an answer are listed at most, those that wait the longest. */
export const UNANSWERED_TOLD = 200;

const ownersMost = 5_000;

const chaseSchema = z.strictObject({
  personId: personIdSchema,
  /** Which of their actions, partnership by partnership. */
  parts: z
    .array(
      z.strictObject({
        partnershipId: partnershipIdSchema,
        actionIds: z.array(actionIdSchema).max(20_000),
      }),
    )
    .min(1)
    .max(1_000),
});
const chasedSchema = chaseSchema.extend(savedFileSchema.shape);
/** An owner for whom an e-mail draft was saved, about which of their actions. */
export type Chased = z.infer<typeof chasedSchema>;

const scopeSchema = z.enum(['overdue', 'open']);
/** Null for all partnerships. */
const where = { partnershipId: partnershipIdSchema.nullable() };

const partSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  partnership: z.string(),
  count: z.int(),
  references: z.array(actionSchema.shape.reference).max(REFERENCES_TOLD),
});
/** How many actions somebody is asked about in a partnership, and the references of the first of them. */
export type ChaseShare = z.infer<typeof partSchema>;

const { id: actionId, reference, what, isConfidential } = actionSchema.shape;
const unansweredSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  partnership: z.string(),
  actionId,
  reference,
  what,
  isConfidential,
  on: isoDateSchema,
  to: z.array(z.string()),
});

/** Asking the owners of actions how they go; the app sends nothing (A4). */
export const chaseChannels = {
  /** Whom to ask, whom no draft reaches, and who was asked and has not answered. */
  'chases:overview': {
    input: z.strictObject({ ...where, scope: scopeSchema }),
    output: z.strictObject({
      today: isoDateSchema,
      people: z.array(
        z.strictObject({
          personId: personIdSchema,
          name: z.string(),
          /** Whether an e-mail address is known of them. */
          isReached: z.boolean(),
          parts: z.array(partSchema),
        }),
      ),
      bodies: z.array(z.strictObject({ organisationId: organisationIdSchema, name: z.string() })),
      unowned: z.array(partSchema),
      unanswered: z.strictObject({
        count: z.int(),
        first: z.array(unansweredSchema).max(UNANSWERED_TOLD),
      }),
    }),
  },
  /**
   * Asks for a folder, and saves in it an e-mail draft for each of these owners about their own actions; what is
   * there already stays. Null where the user thought better of it.
   */
  'chases:draft': {
    input: z.strictObject({
      ...where,
      scope: scopeSchema,
      personIds: z.array(personIdSchema).min(1).max(ownersMost),
    }),
    output: z.strictObject({ drafts: z.array(chasedSchema) }).nullable(),
  },
  /** That the drafts were sent on a day. */
  'chases:record': {
    input: z.strictObject({
      on: isoDateSchema,
      chases: z.array(chaseSchema).min(1).max(ownersMost),
    }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
