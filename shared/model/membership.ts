import { z } from 'zod';
import {
  agendaItemIdSchema,
  guestIdSchema,
  meetingIdSchema,
  memberIdSchema,
  officeIdSchema,
  organisationIdSchema,
  personIdSchema,
  representativeIdSchema,
} from './id';
import { isoDateSchema } from './iso-date';
import { officeSourceSchema } from './rules/membership-rules';
import { lineSchema, nameSchema } from './wording';

const dated = { from: isoDateSchema.nullable(), until: isoDateSchema.nullable() };

export const admissionSchema = z.strictObject({
  proposedBy: lineSchema,
  /** What the new member brings. */
  reasons: lineSchema,
  approvedBy: lineSchema,
  approvedOn: isoDateSchema.nullable(),
  /** How many seats there are once it is in. */
  resultingSeats: z.int().min(1).max(10_000).nullable(),
});

/** How a body came to be a member where another has to approve it (P13, Warwickshire 4.3). */
export type Admission = z.infer<typeof admissionSchema>;

export const withdrawalSchema = z.strictObject({
  noticeGiven: isoDateSchema,
  /** The day agreed for the end, where it is not simply that of the rule. */
  agreedEnd: isoDateSchema.nullable(),
});

/** A member's notice that it will leave (P15, Warwickshire 9). */
export type Withdrawal = z.infer<typeof withdrawalSchema>;

export const suspensionSchema = z.strictObject({
  /** The one representative it is about; null for the whole body. */
  personId: personIdSchema.nullable(),
  from: isoDateSchema,
  until: isoDateSchema.nullable(),
  /** Whether the body still counts in the quorum's total meanwhile: asked, since no source says. */
  countsTowardsQuorum: z.boolean(),
});

/** A time during which a body or its representative takes no part in business (P16). */
export type Suspension = z.infer<typeof suspensionSchema>;

export const memberLimitSchema = z.strictObject({
  number: z.int().min(1).max(99),
  /** Whether the limit is for all together or for each of several bodies in one seat (P4). */
  applies: z.enum(['in-all', 'each-body', 'not-stated']),
});

export const memberSchema = z.strictObject({
  id: memberIdSchema,
  organisationId: organisationIdSchema,
  /** Only a body that has accepted is a member; an invited one counts for nothing yet (P22). */
  standing: z.enum(['member', 'invited', 'declined']),
  /** How many may sit for it (P1, P4). */
  seats: z.int().min(1).max(99),
  /** How many people it may send at most; null where no limit is stated (P4). */
  limit: memberLimitSchema.nullable(),
  /** Whether the body counts towards the quorum (Q5). */
  countsTowardsQuorum: z.boolean(),
  /** The body that acts for it at present, as one of several clinical groups for all (P4). */
  representedBy: lineSchema,
  note: lineSchema,
  /** Until is the last day of membership; null while it lasts. */
  ...dated,
  admission: admissionSchema.nullable(),
  withdrawal: withdrawalSchema.nullable(),
  suspensions: z.array(suspensionSchema).max(50),
});

/** An organisation's membership of the partnership. */
export type Member = z.infer<typeof memberSchema>;

export const representativeRoleSchema = z.enum(['representative', 'stand-in', 'accompanying']);
/** Whether a person holds the seat, may stand in for its holder, or only comes along (P3). */
export type RepresentativeRole = z.infer<typeof representativeRoleSchema>;

export const representativeSchema = z.strictObject({
  id: representativeIdSchema,
  memberId: memberIdSchema,
  personId: personIdSchema,
  role: representativeRoleSchema,
  /** What the person leads on or speaks for, as "rural communities"; empty for nothing (P21). */
  leadsOn: lineSchema,
  ...dated,
});

/** A person's part in an organisation's membership. */
export type Representative = z.infer<typeof representativeSchema>;

export const officeRoleSchema = z.enum(['chair', 'vice-chair', 'other']);
/** What an office is to the rules: those of Chair and Vice-Chair are no rules of a Treasurer. */
export type OfficeRole = z.infer<typeof officeRoleSchema>;

export const officeSchema = z.strictObject({
  id: officeIdSchema,
  role: officeRoleSchema,
  /** The office's name, as "Chair", "Vice-Chair", "Treasurer" (P17). */
  title: nameSchema,
  personId: personIdSchema,
  /** How the holder came to it; null where nobody has said. */
  way: officeSourceSchema.shape.way.nullable(),
  /** Whether the holder belongs to the executive group (P17). */
  inExecutive: z.boolean(),
  ...dated,
  /** Why it ended before its term; null where it did not. */
  endedBy: z.enum(['resignation', 'no-confidence']).nullable(),
});

/** An office and who holds it. Several holders of one role at a time hold it jointly (C1 to C9). */
export type Office = z.infer<typeof officeSchema>;

export const guestSchema = z.strictObject({
  id: guestIdSchema,
  personId: personIdSchema,
  /** In what right: by the terms themselves, by invitation, or to serve the meeting (P2, P11, P12). */
  right: z.enum(['right-to-attend', 'invited', 'officer']),
  /** For every meeting, for one, or for one item of one (P11). */
  scope: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('standing') }),
    z.strictObject({ kind: z.literal('meeting'), meetingId: meetingIdSchema }),
    z.strictObject({
      kind: z.literal('item'),
      meetingId: meetingIdSchema,
      itemId: agendaItemIdSchema,
    }),
  ]),
  /** When the right applies, as "where the Chair is not the portfolio holder" (P2). */
  condition: lineSchema,
  /** Who agreed to it, where the terms ask for that (P11); empty where nobody has said. */
  agreedBy: lineSchema,
  ...dated,
});

/** Somebody who may attend without a seat and without a vote (P2, P11, P12). */
export type Guest = z.infer<typeof guestSchema>;
