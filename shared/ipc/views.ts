import { z } from 'zod';
import { actionSchema, actionUpdateSchema } from '../model/action';
import { agendaItemSchema } from '../model/agenda';
import { organisationSchema, personSchema } from '../model/directory';
import { actionIdSchema, meetingIdSchema, partnershipIdSchema } from '../model/id';
import { isoDateSchema, isoInstantSchema } from '../model/iso-date';
import { adjournmentSchema, cycleSchema } from '../model/meeting-cycle';
import { meetingDetailsSchema, meetingSchema, meetingStateSchema } from '../model/meeting';
import { decisionBlockSchema } from '../model/minutes';
import { partnershipSchema, presetIdSchema } from '../model/partnership';
import { registersSchema } from '../model/registers';
import { workStreamSchema } from '../model/work-stream';

export const partnershipSummarySchema = z.strictObject({
  id: partnershipIdSchema,
  name: z.string(),
  area: z.string(),
  presetId: presetIdSchema.nullable(),
});

/** A partnership as the list of partnerships shows it. */
export type PartnershipSummary = z.infer<typeof partnershipSummarySchema>;

export const partnershipViewSchema = z.strictObject({
  partnership: partnershipSchema,
  /** The whole directory: the partnership's own bodies and people among them. */
  organisations: z.array(organisationSchema),
  people: z.array(personSchema),
  today: isoDateSchema,
});

/** A partnership with the names its records refer to. */
export type PartnershipView = z.infer<typeof partnershipViewSchema>;

export const meetingSummarySchema = z.strictObject({
  ...meetingDetailsSchema.shape,
  id: meetingIdSchema,
  partnershipId: partnershipIdSchema,
  state: meetingStateSchema,
  itemCount: z.int(),
  /** What was agreed, sent and confirmed so far, so that what is due is known without opening it. */
  cycle: cycleSchema,
  adjournments: z.array(adjournmentSchema),
  /** Whether its text or a closed item holds confidential matter (M3). */
  holdsConfidential: z.boolean(),
});

/** A meeting as a list of meetings shows it. */
export type MeetingSummary = z.infer<typeof meetingSummarySchema>;

export const meetingViewSchema = z.strictObject({
  ...partnershipViewSchema.shape,
  meeting: meetingSchema,
  /** Every action of the partnership, so that the minutes can show those they refer to. */
  actions: z.array(actionSchema),
});

/** A meeting with its partnership, the names it refers to and the partnership's actions. */
export type MeetingView = z.infer<typeof meetingViewSchema>;

export const actionElsewhereSchema = z.strictObject({
  /** The action of this log that it belongs to. */
  actionId: actionIdSchema,
  partnershipId: partnershipIdSchema,
  ...actionSchema.pick({ reference: true, status: true, closedOn: true }).shape,
  /** With the day of the meeting it was reported at, for that meeting is none of this partnership. */
  updates: z.array(
    actionUpdateSchema.omit({ meetingId: true }).extend({ meetingOn: isoDateSchema.nullable() }),
  ),
});

/** How an action stands in another partnership, and what was reported about it there (A8). */
export type ActionElsewhere = z.infer<typeof actionElsewhereSchema>;

export const actionLogViewSchema = z.strictObject({
  ...partnershipViewSchema.shape,
  actions: z.array(actionSchema),
  workStreams: z.array(workStreamSchema),
  /** How actions are numbered; empty for the usual way. */
  referencePattern: z.string(),
  /** The other partnerships that are kept here: an action may go to one, or come from it (A8). */
  partnerships: z.array(z.strictObject({ id: partnershipIdSchema, name: z.string() })),
  /** What became of actions, whole or in part, in other partnerships that are kept here (A8). */
  takenOver: z.array(actionElsewhereSchema),
  /** What actions that were taken over from partnerships kept here are, and were, there (A8). */
  cameFrom: z.array(actionElsewhereSchema),
  /** Where actions were raised: each meeting with its items. */
  meetings: z.array(
    meetingSummarySchema.extend({
      agenda: z.array(agendaItemSchema.pick({ id: true, title: true })),
    }),
  ),
});

/** The action log of a partnership with the names it refers to. */
export type ActionLogView = z.infer<typeof actionLogViewSchema>;

export const registersViewSchema = z.strictObject({
  ...partnershipViewSchema.shape,
  registers: registersSchema,
  /** Each meeting with its items and the decisions in its minutes. */
  meetings: z.array(
    meetingSummarySchema.extend({
      agenda: z.array(agendaItemSchema.pick({ id: true, title: true })),
      decisions: z.array(
        decisionBlockSchema.pick({ id: true, reference: true, text: true, outcome: true }),
      ),
    }),
  ),
});

/** The registers of a partnership with the names and meetings they refer to. */
export type RegistersView = z.infer<typeof registersViewSchema>;

export const documentKindSchema = z.enum([
  'settings',
  'directory',
  'partnership',
  'action-log',
  'registers',
  'meeting',
  'edit-history',
  'minute-versions',
  'minute-book',
  'partnership-files',
]);

export const storeProblemSchema = z.strictObject({
  /**
   * Nothing of it could be read, it was made by a newer version, the disk did not give it out; or it
   * was put together from what was sound, wholly or in part; or two runs of the app changed it apart.
   */
  kind: z.enum([
    'damaged',
    'newer-version',
    'unreadable',
    'recovered',
    'recovered-in-part',
    'forked',
  ]),
  /** What the document was, in its own terms: its place in the data folder, never a path. */
  document: z.string(),
  documentKind: documentKindSchema,
  id: z.string(),
  /** What its reader knows it by, where that could be read: the name of a partnership, the day of a meeting. */
  name: z.string(),
  date: isoDateSchema.nullable(),
  /** When what is shown now was written; null where nothing is shown, or that is not known. */
  at: isoInstantSchema.nullable(),
  /** Where damaged files were set aside, as a name within the data folder; null if they were left. */
  setAside: z.string().nullable(),
});

/** A document that could not be opened as it should be, and what was done about it. */
export type StoreProblem = z.infer<typeof storeProblemSchema>;

export const undoTokenSchema = z.string().max(64).brand<'UndoToken'>();
/** Takes back one change, once. */
export type UndoToken = z.infer<typeof undoTokenSchema>;
