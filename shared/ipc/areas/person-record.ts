import { z } from 'zod';
import { actionSchema } from '../../model/action';
import { meetingIdSchema, partnershipIdSchema, personIdSchema } from '../../model/id';
import { giftSchema, standingInterestSchema } from '../../model/interest';
import { isoDateSchema } from '../../model/iso-date';
import { declarationBlockSchema } from '../../model/minutes';

const inPartnership = { partnershipId: partnershipIdSchema, partnershipName: z.string() };
const count = z.int().min(0);

const personRecordSchema = z.strictObject({
  /** How often they came, by partnership and year, the latest first (M4). */
  attendance: z.array(
    z.strictObject({
      ...inPartnership,
      year: z.string(),
      meetings: count,
      there: count,
      asStandIn: count,
      apologies: count,
      absent: count,
      standInSent: count,
      percent: count,
    }),
  ),
  /** The actions they own, open ones first. */
  actions: z.array(
    actionSchema
      .pick({ id: true, reference: true, due: true, status: true, closedOn: true })
      .extend({ ...inPartnership, isConfidential: z.boolean() }),
  ),
  interests: z.array(
    standingInterestSchema
      .pick({ id: true, text: true, from: true, until: true })
      .extend({ ...inPartnership, category: z.string() }),
  ),
  declarations: z.array(
    declarationBlockSchema.pick({ id: true, nature: true, takesPart: true }).extend({
      ...inPartnership,
      meetingId: meetingIdSchema,
      date: isoDateSchema,
      item: z.string(),
      /** Whether the item it is about was taken without the public (X1). */
      isClosed: z.boolean(),
    }),
  ),
  gifts: z.array(
    giftSchema
      .pick({ id: true, on: true, what: true, from: true, isAccepted: true })
      .extend(inPartnership),
  ),
  /** How many documents could not be read, so that this may not be all. */
  unread: count,
});

/** What the records of all partnerships say of one person. */
export type PersonRecord = z.infer<typeof personRecordSchema>;

/** One person in the records of all partnerships (P18). */
export const personRecordChannels = {
  'people:record': {
    input: z.strictObject({ personId: personIdSchema }),
    output: personRecordSchema,
  },
} as const;
