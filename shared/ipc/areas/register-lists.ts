import { z } from 'zod';
import { PAPER_VERSIONS } from '../../domain/confidential/paper-version';
import { decisionStandingSchema } from '../../model/decision-standing';
import { meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { plannedItemSchema } from '../../model/planned-item';
import { plannedItemIdSchema, riskIdSchema } from '../../model/register-ids';
import { registerNameSchema, registerTableSchema } from '../../model/register-table';
import { riskSchema } from '../../model/risk';
import { undoTokenSchema } from '../views';

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const onePlanned = onePartnership.extend({ plannedId: plannedItemIdSchema });
/** What a change answers: the screens read anew what they show. */
const changed = z.strictObject({ undo: undoTokenSchema });

/** The registers of a partnership, as what each lists. */
export const registerListChannels = {
  /** Each register with how many entries it has. */
  'registerLists:count': {
    input: onePartnership,
    output: z.array(z.strictObject({ name: registerNameSchema, entries: z.int().min(0) })),
  },
  /** One register as columns and rows; of one that counts meetings, those of a time. */
  'registerLists:read': {
    input: onePartnership.extend({
      register: registerNameSchema,
      version: z.enum(PAPER_VERSIONS),
      from: isoDateSchema.nullable(),
      until: isoDateSchema.nullable(),
    }),
    output: registerTableSchema,
  },
  /** What is kept of decisions, planned items and risks themselves; no meeting is opened for it. */
  'registerLists:kept': {
    input: onePartnership,
    output: z.strictObject({
      decisionStandings: z.array(decisionStandingSchema).max(20_000),
      forwardPlan: z.array(plannedItemSchema).max(2000),
      risks: z.array(riskSchema).max(5000),
    }),
  },
  /** Whether a decision of minutes still stands (D1); refused where another one cannot take its place. */
  'registerLists:saveStanding': {
    input: onePartnership.extend(decisionStandingSchema.shape),
    output: changed,
  },
} as const;

const planned = plannedItemSchema.omit({ id: true, meetingId: true, state: true }).shape;

/** What is to come before the partnership (N8). */
export const forwardPlanChannels = {
  /** Adds a line (`plannedId` null) or corrects it; one that is on an agenda stays there. */
  'forwardPlan:save': {
    input: onePartnership.extend({ plannedId: plannedItemIdSchema.nullable(), ...planned }),
    output: changed,
  },
  /** Puts a line on the agenda of a meeting as a new item; or, where the agenda has it, only says so. */
  'forwardPlan:putOnAgenda': {
    input: onePlanned.extend({ meetingId: meetingIdSchema, addsItem: z.boolean() }),
    output: changed,
  },
  /** Done, dropped, or planned again: then it is on no agenda any more. */
  'forwardPlan:setState': {
    input: onePlanned.extend({ state: z.enum(['planned', 'done', 'dropped']) }),
    output: changed,
  },
  /** So many months later; earlier where it is below nought. */
  'forwardPlan:move': {
    input: onePlanned.extend({ months: z.int().min(-120).max(120) }),
    output: changed,
  },
  'forwardPlan:remove': { input: onePlanned, output: changed },
} as const;

/** Risks and issues that members raised (G18); concerns about malpractice are never logged (I7). */
export const riskChannels = {
  /** Adds one (`riskId` null) or corrects it. One raised under a closed item is confidential (M3). */
  'risks:save': {
    input: onePartnership.extend({
      riskId: riskIdSchema.nullable(),
      ...riskSchema.omit({ id: true, closedOn: true }).shape,
    }),
    output: changed,
  },
  /** Closes one on a day; null opens it again. */
  'risks:close': {
    input: onePartnership.extend({ riskId: riskIdSchema, closedOn: riskSchema.shape.closedOn }),
    output: changed,
  },
  'risks:remove': { input: onePartnership.extend({ riskId: riskIdSchema }), output: changed },
} as const;
