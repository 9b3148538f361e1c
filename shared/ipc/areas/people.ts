import { z } from 'zod';
import { personSchema } from '../../model/directory';
import { partnershipIdSchema, personIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { guestSchema, officeSchema, representativeSchema } from '../../model/membership';
import { rulesSchema } from '../../model/rules/rules';
import { lineSchema } from '../../model/wording';
import { meetingSummarySchema, undoTokenSchema } from '../views';

const holdingSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  partnershipName: z.string(),
  /** What the partnership calls those who stand in. */
  standIn: rulesSchema.shape.standIn,
  parts: z.array(
    representativeSchema.pick({ role: true, leadsOn: true }).extend({ organisation: z.string() }),
  ),
  offices: z.array(
    officeSchema.pick({ title: true }).extend({
      /** The end of the term as recorded or as the rule has it; null where there is none that is known. */
      lastDay: isoDateSchema.nullable(),
      clause: z.string(),
    }),
  ),
  guestRights: z.array(
    guestSchema.pick({ right: true, condition: true }).extend({
      scope: z.enum(['standing', 'meeting', 'item']),
      /** The day of the meeting it is for; null where it is for every one, or that is not there. */
      date: isoDateSchema.nullable(),
    }),
  ),
});

/** What somebody holds in one partnership. */
export type HoldingView = z.infer<typeof holdingSchema>;

const clashingMeeting = meetingSummarySchema
  .pick({ id: true, date: true, startTime: true, endTime: true, place: true })
  .extend({ partnershipName: z.string() });

const comparedPerson = personSchema
  .pick({ id: true, name: true, jobTitle: true, email: true })
  .extend({ organisation: z.string() });

/** The people of all partnerships. */
export const peopleChannels = {
  /** Everybody known, by name, with the number of partnerships in which they hold something today. */
  'people:list': {
    input: z.strictObject({}),
    output: z.array(
      personSchema
        .pick({ id: true, name: true, jobTitle: true })
        .extend({ organisation: z.string(), partnerships: z.int() }),
    ),
  },
  /** Pairs of entries that may be of one person; no more than can be gone through (P18). */
  'people:duplicates': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        because: z.enum(['same-name', 'same-email', 'initials-same-employer']),
        first: comparedPerson,
        second: comparedPerson,
      }),
    ),
  },
  /** What is known of a person, in all partnerships at once; an empty organisation is none. */
  'people:save': {
    input: z.strictObject({
      personId: personIdSchema,
      ...personSchema.pick({
        name: true,
        jobTitle: true,
        email: true,
        phone: true,
        initials: true,
        pronunciation: true,
      }).shape,
      organisationName: lineSchema,
    }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
  /** One person: all they hold today, and the coming meetings of theirs that fall on one day (P18). */
  'people:open': {
    input: z.strictObject({ personId: personIdSchema }),
    output: z.strictObject({
      person: personSchema,
      organisation: z.string(),
      today: isoDateSchema,
      holdings: z.array(holdingSchema),
      clashes: z.array(
        z.strictObject({
          kind: z.enum(['overlap', 'same-day', 'end-not-known']),
          first: clashingMeeting,
          second: clashingMeeting,
        }),
      ),
    }),
  },
} as const;
