import { z } from 'zod';
import { actionSchema } from './action';
import { meetingIdSchema, organisationIdSchema, partnershipIdSchema, personIdSchema } from './id';
import { isoDateSchema } from './iso-date';

const { id, reference, due, firstDue, status, holdReason } = actionSchema.shape;
const { rag, priority, workStreamId, isConfidential, raisedOn, closedOn } = actionSchema.shape;

export const trackedActionSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  partnership: z.string(),
  id,
  reference,
  /** What is to be done; cut short with an ellipsis where it is long. */
  what: z.string(),
  /** Who is to do it, the lead first, each with the body they act for; nobody is a defect (A10). */
  owners: z.array(
    z.strictObject({
      id: z.union([personIdSchema, organisationIdSchema]),
      name: z.string(),
      body: z.string().nullable(),
    }),
  ),
  /** The bodies its owners answer to; null for owners of none that is known (A5). */
  bodies: z.array(z.strictObject({ id: organisationIdSchema, name: z.string() }).nullable()),
  due,
  firstDue,
  status,
  holdReason,
  rag,
  priority,
  workStream: z.strictObject({ id: workStreamId.unwrap(), name: z.string() }).nullable(),
  isConfidential,
  raisedOn,
  closedOn,
  /** The meeting at which it was raised; null outside of meetings, and where that is not there. */
  raisedAt: z.strictObject({ meetingId: meetingIdSchema, date: isoDateSchema }).nullable(),
  /** How many meetings carried it forward (A2). */
  timesCarried: z.int().min(0),
  /** What was last reported, cut short; null where nothing was. */
  latest: z.strictObject({ on: isoDateSchema, text: z.string() }).nullable(),
  /** When it was last chased, and whether anything was reported since; null where it never was (A4). */
  chased: z.strictObject({ on: isoDateSchema, isAnswered: z.boolean() }).nullable(),
});

/** An action as a list shows it, with the names it refers to, whichever partnership it is of. */
export type TrackedAction = z.infer<typeof trackedActionSchema>;
