import { z } from 'zod';
import { actionSchema } from '../../model/action';
import { personSchema } from '../../model/directory';
import {
  guestIdSchema,
  meetingIdSchema,
  memberIdSchema,
  officeIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  representativeIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { decisionBlockSchema } from '../../model/minutes';
import { markingSchema } from '../../model/marking';
import {
  partnershipSchema,
  presetIdSchema,
  secretariatSchema,
  standingItemSchema,
} from '../../model/partnership';
import {
  guestSchema,
  memberSchema,
  officeSchema,
  representativeSchema,
} from '../../model/membership';
import { lineSchema, nameSchema } from '../../model/wording';
import { partnershipSummarySchema, partnershipViewSchema, undoTokenSchema } from '../views';

/** A partnership after a change, and the means to take the change back. */
const changedPartnership = z.strictObject({
  view: partnershipViewSchema,
  undo: undoTokenSchema,
});

const details = z.strictObject({
  name: nameSchema,
  area: lineSchema,
  secretariat: secretariatSchema,
});

const newPerson = z.strictObject({
  name: nameSchema,
  jobTitle: lineSchema,
  organisationName: lineSchema,
});

const commitments = {
  decisions: z.array(
    decisionBlockSchema
      .pick({ reference: true, text: true, outcome: true })
      .extend({ meetingId: meetingIdSchema, on: isoDateSchema }),
  ),
  actions: z.array(actionSchema),
};

/** Partnerships, who belongs to them and who holds their offices. */
export const partnershipChannels = {
  'partnerships:list': {
    input: z.strictObject({}),
    output: z.array(partnershipSummarySchema),
  },
  'partnerships:open': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: partnershipViewSchema,
  },
  'partnerships:create': {
    input: z.strictObject({
      ...details.shape,
      presetId: presetIdSchema.nullable(),
      /** The answers to the preset's questions, as far as they were given. */
      answers: z
        .array(z.strictObject({ questionId: z.string().max(40), answerId: z.string().max(40) }))
        .max(20)
        .default([]),
    }),
    output: partnershipViewSchema,
  },
  'partnerships:createSample': {
    input: z.strictObject({}),
    output: partnershipViewSchema,
  },
  /** The partnerships that were made as samples, by name. */
  'partnerships:samples': {
    input: z.strictObject({}),
    output: z.array(partnershipSummarySchema.pick({ id: true, name: true })),
  },
  /** What removing a sample comes to: all records are read for it. */
  'partnerships:sampleRemoval': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: z.strictObject({
      name: z.string(),
      meetings: z.int(),
      actions: z.int(),
      /** How many people and bodies go, which no other record names. */
      people: z.int(),
      organisations: z.int(),
      /** Names of its people and bodies that stay, because they are named elsewhere too. */
      staying: z.array(z.string()),
      /** How many other records could not be read; all people and bodies stay then. */
      unread: z.int(),
      /** Partnerships whose records name the sample, its meetings or its actions: it stays until they do not. */
      namedBy: z.array(z.string()),
    }),
  },
  /** Takes a sample away with its meetings, logs and registers, and those whom it alone names. */
  'partnerships:removeSample': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
  'partnerships:saveDetails': {
    input: z.strictObject({
      ...details.shape,
      partnershipId: partnershipIdSchema,
      marking: markingSchema,
      documentControl: partnershipSchema.shape.documentControl,
    }),
    output: changedPartnership,
  },
  /** For how long which records are kept; a kind left out is not entered (X6). */
  'partnerships:saveRetention': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      retention: partnershipSchema.shape.retention,
    }),
    output: changedPartnership,
  },
  'partnerships:saveStandingItems': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      items: z.array(standingItemSchema.omit({ id: true })).max(100),
    }),
    output: changedPartnership,
  },
  /** Adds a member organisation (`memberId` null) or changes one; an end date ends the membership. */
  'partnerships:saveMember': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      memberId: memberIdSchema.nullable(),
      organisationName: nameSchema,
      ...memberSchema.omit({ id: true, organisationId: true }).shape,
    }),
    output: changedPartnership,
  },
  /**
   * Adds a person to an organisation's membership (`representativeId` null) or changes one.
   * `personId` is somebody already known, null makes a new person.
   */
  'partnerships:saveRepresentative': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      representativeId: representativeIdSchema.nullable(),
      personId: personIdSchema.nullable(),
      person: personSchema.pick({ name: true, jobTitle: true, email: true, phone: true }),
      ...representativeSchema.omit({ id: true, personId: true }).shape,
    }),
    output: changedPartnership,
  },
  'partnerships:saveOffice': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      officeId: officeIdSchema.nullable(),
      ...officeSchema.omit({ id: true }).shape,
    }),
    output: changedPartnership,
  },
  /** Adds somebody who may attend without a seat (`guestId` null) or changes their right (P2, P11, P12). */
  'partnerships:saveGuest': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      guestId: guestIdSchema.nullable(),
      who: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('known'), personId: personIdSchema }),
        newPerson.extend({ kind: z.literal('new') }),
      ]),
      ...guestSchema.omit({ id: true, personId: true }).shape,
    }),
    output: changedPartnership,
  },
  /** What a body that gives notice on a day has to honour: all meetings are read for it (P15). */
  'partnerships:commitments': {
    input: z.strictObject({
      partnershipId: partnershipIdSchema,
      memberId: memberIdSchema,
      noticeGiven: isoDateSchema,
    }),
    output: z.strictObject({ ...commitments, onTheDay: z.strictObject(commitments) }),
  },
  /** Somebody who comes to a meeting without belonging to the partnership. */
  'partnerships:addPerson': {
    input: newPerson,
    output: z.strictObject({
      personId: personIdSchema,
      organisationId: organisationIdSchema.nullable(),
    }),
  },
} as const;
