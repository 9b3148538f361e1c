import { z } from 'zod';
import {
  actionIdSchema,
  actionUpdateIdSchema,
  agendaItemIdSchema,
  evidenceIdSchema,
  meetingIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  workStreamIdSchema,
  type PartnershipId,
} from './id';
import { isoDateSchema, isoMonthSchema } from './iso-date';
import { requiredProseSchema } from './required-prose';
import { storedFileSchema } from './stored-file';
import { transferSchema } from './transfer';
import { workStreamSchema } from './work-stream';
import { lineSchema, nameSchema, proseSchema } from './wording';

export const actionStatusSchema = z.enum([
  'open',
  'in-progress',
  'on-hold',
  'complete',
  'closed-not-done',
  'transferred',
]);
/** How far an action has come (A11); transferred once another partnership has taken it over (A8). */
export type ActionStatus = z.infer<typeof actionStatusSchema>;

export const dueSchema = z.union([isoDateSchema, isoMonthSchema]);
/** The day by which something is to be done, or the month by whose end it is (A12). */
export type Due = z.infer<typeof dueSchema>;

export const ragSchema = z.enum(['red', 'amber', 'green']);
/** How an action is going in three colours, each of which is always also named (A13). */
export type Rag = z.infer<typeof ragSchema>;

export const prioritySchema = z.enum(['high', 'medium', 'low']);
/** How pressing an action is, next to others. */
export type Priority = z.infer<typeof prioritySchema>;

export const actionUpdateSchema = z.strictObject({
  id: actionUpdateIdSchema,
  on: isoDateSchema,
  text: proseSchema,
  /** Who wrote it down; empty where nobody said. */
  by: lineSchema,
  /** The meeting at which it was reported; null before, after or between meetings. */
  meetingId: meetingIdSchema.nullable(),
});

/** What was reported about an action, and when (A1). */
export type ActionUpdate = z.infer<typeof actionUpdateSchema>;

export const dueChangeSchema = z.strictObject({
  on: isoDateSchema,
  from: dueSchema.nullable(),
  to: dueSchema.nullable(),
  /** Why it was moved; empty where nobody said. */
  reason: lineSchema,
});

/** That the day an action is due was moved, and why (A12). */
export type DueChange = z.infer<typeof dueChangeSchema>;

export const evidenceSchema = z.strictObject({
  id: evidenceIdSchema,
  on: isoDateSchema,
  /** What it is, or where it is to be found; the name of the file where nothing else was said. */
  text: nameSchema,
  /** The file itself, where one was attached. */
  file: storedFileSchema.nullable(),
});

/** Something that shows how an action was done. */
export type Evidence = z.infer<typeof evidenceSchema>;

export const reportChoiceSchema = z.strictObject({
  meetingId: meetingIdSchema,
  choice: z.enum(['left-out', 'put-in']),
});

/** That an action was left out of, or put into, what is reported at one meeting, by hand (A1, A2). */
export type ReportChoice = z.infer<typeof reportChoiceSchema>;

export const actionOriginSchema = z.strictObject({
  meetingId: meetingIdSchema,
  itemId: agendaItemIdSchema,
});

/** The meeting and item an action came from. */
export type ActionOrigin = z.infer<typeof actionOriginSchema>;

export const receivedFromSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  actionId: actionIdSchema,
  /** The reference it has there. */
  reference: lineSchema,
});

/** The partnership that handed an action over, and the action it was there (A8). */
export type ReceivedFrom = z.infer<typeof receivedFromSchema>;

export const chaseSchema = z.strictObject({
  on: isoDateSchema,
  /** Who was asked, as they were called on that day. */
  to: lineSchema,
  /** Who asked; empty where nobody said. */
  by: lineSchema,
});

/** That somebody was asked how an action goes (A4). */
export type Chase = z.infer<typeof chaseSchema>;

export const actionSchema = z.strictObject({
  id: actionIdSchema,
  /** As "A-2026-031"; given once and never used again. */
  reference: lineSchema,
  what: requiredProseSchema,
  /** The people who are to do it. Neither people nor bodies is allowed, and shown as a defect (A10). */
  ownerIds: z.array(personIdSchema).max(50),
  /** Bodies that are to do it without anybody of theirs being named (A1, A5). */
  bodyIds: z.array(organisationIdSchema).max(50),
  /** Which of its owners leads; null where there is one owner, or nobody was named (A1). */
  leadId: z.union([personIdSchema, organisationIdSchema]).nullable(),
  due: dueSchema.nullable(),
  /** The first due date, kept when it is moved. */
  firstDue: dueSchema.nullable(),
  /** Each time the due date was moved, the oldest first (A12). */
  dueChanges: z.array(dueChangeSchema).max(500),
  status: actionStatusSchema,
  /** Why it is on hold; empty where it is not (A11). */
  holdReason: lineSchema,
  rag: ragSchema.nullable(),
  priority: prioritySchema.nullable(),
  workStreamId: workStreamIdSchema.nullable(),
  /** Whether it is left out of what is circulated (M3). */
  isConfidential: z.boolean(),
  raisedOn: isoDateSchema,
  origin: actionOriginSchema.nullable(),
  updates: z.array(actionUpdateSchema).max(1000),
  /** What shows that it was done, the oldest first. */
  evidence: z.array(evidenceSchema).max(200),
  /** Where what is reported at a meeting was settled by hand, one for a meeting (A1, A2). */
  reportChoices: z.array(reportChoiceSchema).max(500),
  /** The day it was completed or closed; null while it is open. */
  closedOn: isoDateSchema.nullable(),
  /** Each request to another partnership to take it over, the oldest first (A8). */
  transfers: z.array(transferSchema).max(50),
  /** When its owners were asked how it goes, the oldest first (A4). */
  chased: z.array(chaseSchema).max(500),
  /** Where it was transferred from; null where it was raised here (A8). */
  receivedFrom: receivedFromSchema.nullable(),
});

/** Something somebody undertook to do. */
export type Action = z.infer<typeof actionSchema>;

export const lastNumbersSchema = z.record(z.string().regex(/^\d{4}$/), z.int().min(0));

export const actionLogSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  actions: z.array(actionSchema).max(20_000),
  /** The last number used in each year, so that none is given twice. */
  lastActionNumbers: lastNumbersSchema,
  /** How actions are numbered here, as "ESB/{year}/{number}"; empty for the usual way. */
  referencePattern: lineSchema,
  lastDecisionNumbers: lastNumbersSchema,
  workStreams: z.array(workStreamSchema).max(200),
});

/** All the actions of one partnership, its work streams, and the numbers already given to actions and decisions. */
export type ActionLog = z.infer<typeof actionLogSchema>;

/** The log of a partnership that has recorded nothing so far. */
export function emptyActionLog(partnershipId: PartnershipId): ActionLog {
  return {
    partnershipId,
    actions: [],
    lastActionNumbers: {},
    referencePattern: '',
    lastDecisionNumbers: {},
    workStreams: [],
  };
}
