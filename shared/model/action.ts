import { z } from 'zod';
import {
  actionIdSchema,
  actionUpdateIdSchema,
  agendaItemIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  personIdSchema,
} from './id';
import { isoDateSchema } from './iso-date';
import { lineSchema, proseSchema } from './wording';

export const actionStatusSchema = z.enum([
  'open',
  'in-progress',
  'on-hold',
  'complete',
  'closed-not-done',
]);
/** How far an action has come (A11). */
export type ActionStatus = z.infer<typeof actionStatusSchema>;

export const actionUpdateSchema = z.strictObject({
  id: actionUpdateIdSchema,
  on: isoDateSchema,
  text: proseSchema,
});

/** What was reported about an action, and when (A1). */
export type ActionUpdate = z.infer<typeof actionUpdateSchema>;

export const actionOriginSchema = z.strictObject({
  meetingId: meetingIdSchema,
  itemId: agendaItemIdSchema,
});

/** The meeting and item an action came from. */
export type ActionOrigin = z.infer<typeof actionOriginSchema>;

export const actionSchema = z.strictObject({
  id: actionIdSchema,
  /** As "A-2026-031"; given once and never used again. */
  reference: lineSchema,
  what: proseSchema.pipe(z.string().regex(/\S/, { error: 'required' })),
  /** Who is to do it. None is allowed, and shown as a defect (A10). */
  ownerIds: z.array(personIdSchema).max(50),
  due: isoDateSchema.nullable(),
  /** The first due date, kept when it is moved. */
  firstDue: isoDateSchema.nullable(),
  status: actionStatusSchema,
  raisedOn: isoDateSchema,
  origin: actionOriginSchema.nullable(),
  updates: z.array(actionUpdateSchema).max(1000),
  /** The day it was completed or closed; null while it is open. */
  closedOn: isoDateSchema.nullable(),
});

/** Something somebody undertook to do. */
export type Action = z.infer<typeof actionSchema>;

export const lastNumbersSchema = z.record(z.string().regex(/^\d{4}$/), z.int().min(0));

export const actionLogSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  actions: z.array(actionSchema).max(20_000),
  /** The last number used in each year, so that none is given twice. */
  lastActionNumbers: lastNumbersSchema,
  lastDecisionNumbers: lastNumbersSchema,
});

/** All the actions of one partnership, and the numbers already given to actions and decisions. */
export type ActionLog = z.infer<typeof actionLogSchema>;
