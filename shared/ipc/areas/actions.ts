import { z } from 'zod';
import {
  actionLogSchema,
  actionOriginSchema,
  actionSchema,
  dueChangeSchema,
  evidenceSchema,
  reportChoiceSchema,
} from '../../model/action';
import {
  actionIdSchema,
  evidenceIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  transferIdSchema,
  workStreamIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { transferAnswerSchema, transferSchema } from '../../model/transfer';
import { workStreamReportSchema, workStreamSchema } from '../../model/work-stream';
import { actionLogViewSchema, undoTokenSchema } from '../views';

const { what, ownerIds, bodyIds, leadId, due, status, holdReason } = actionSchema.shape;
const { rag, priority, workStreamId, isConfidential } = actionSchema.shape;
const { text: evidenceText } = evidenceSchema.shape;
const { choice } = reportChoiceSchema.shape;
const { toPartnershipId, to, requestedOn } = transferSchema.shape;
const stream = workStreamSchema.pick({
  name: true,
  leadId: true,
  leadBodyId: true,
  reportDue: true,
}).shape;

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const oneAction = onePartnership.extend({ actionId: actionIdSchema });
const oneStream = onePartnership.extend({ workStreamId: workStreamIdSchema });
const changedAction = z.strictObject({ action: actionSchema, undo: undoTokenSchema });
const changed = z.strictObject({ undo: undoTokenSchema });

/** What may be changed of an action by hand; what is not sent stays as it is. */
const change = {
  what: what.exactOptional(),
  ownerIds: ownerIds.exactOptional(),
  bodyIds: bodyIds.exactOptional(),
  leadId: leadId.exactOptional(),
  due: due.exactOptional(),
  status: status.exactOptional(),
  holdReason: holdReason.exactOptional(),
  rag: rag.exactOptional(),
  priority: priority.exactOptional(),
  workStreamId: workStreamId.exactOptional(),
  isConfidential: isConfidential.exactOptional(),
  /** Why the due date is moved. */
  dueReason: dueChangeSchema.shape.reason.exactOptional(),
};
const leftAsItIsSchema = oneAction.extend({
  reference: actionSchema.shape.reference,
  partnership: z.string(),
  /** Who has no part in it, by name. */
  strangers: z.array(z.string()),
});

/** An action that was left as it is, and why. */
export type LeftAsItIs = z.infer<typeof leftAsItIsSchema>;

/** How many actions are changed at once at most. */
export const MANY_ACTIONS = 2000;

/** The action log: actions, their way to other partnerships (A8), and work streams (A7, G14). */
export const actionChannels = {
  'actions:open': { input: onePartnership, output: actionLogViewSchema },
  /** What is left out is as in any new action: no body, no colour, no stream, not confidential. */
  'actions:record': {
    input: onePartnership.extend({
      what,
      ownerIds,
      bodyIds: bodyIds.exactOptional(),
      due,
      leadId: leadId.exactOptional(),
      rag: rag.exactOptional(),
      priority: priority.exactOptional(),
      workStreamId: workStreamId.exactOptional(),
      isConfidential: isConfidential.exactOptional(),
      origin: actionOriginSchema.nullable(),
    }),
    output: changedAction,
  },
  'actions:save': { input: oneAction.extend(change), output: changedAction },
  /**
   * The same change to many actions, of any partnerships, in one step that can be taken back. Actions of
   * several partnerships are left as they are where a new owner has no part in theirs.
   */
  'actions:changeMany': {
    input: z.strictObject({
      actions: z.array(oneAction).min(1).max(MANY_ACTIONS),
      change: z.strictObject(change),
      owners: z
        .strictObject({ how: z.enum(['replace', 'add', 'remove']), ownerIds, bodyIds, leadId })
        .exactOptional(),
    }),
    output: z.strictObject({
      /** Null where nothing was changed. */
      undo: undoTokenSchema.nullable(),
      changed: z.int(),
      left: z.array(leftAsItIsSchema),
    }),
  },
  /** Settles by hand whether actions are reported on at a meeting; null follows the rule again (A1, A2). */
  'actions:settleReport': {
    input: onePartnership.extend({
      meetingId: meetingIdSchema,
      actionIds: z.array(actionIdSchema).min(1).max(MANY_ACTIONS),
      choice: choice.nullable(),
    }),
    output: changed,
  },
  /** Asks for a file where it is to have one; null where none was chosen. An empty text is the file's name. */
  'actions:addEvidence': {
    input: oneAction.extend({ text: evidenceText.or(z.literal('')), withFile: z.boolean() }),
    output: changedAction.nullable(),
  },
  'actions:removeEvidence': {
    input: oneAction.extend({ evidenceId: evidenceIdSchema }),
    output: changedAction,
  },
  /** Saves a file that shows an action was done where the user says; null where they thought better of it. */
  'actions:saveEvidence': {
    input: oneAction.extend({ evidenceId: evidenceIdSchema }),
    output: z.strictObject({ fileName: z.string() }).nullable(),
  },
  /** How actions are numbered from now on; empty for the usual way. */
  'actions:setReferences': {
    input: onePartnership.extend({ pattern: actionLogSchema.shape.referencePattern }),
    output: changed,
  },
  /** What was reported, before, in or after a meeting: one history (A1). */
  'actions:addUpdate': {
    input: oneAction.extend({ text: what, meetingId: meetingIdSchema.nullable() }),
    output: changedAction,
  },
  /** Takes an action recorded in error out of the log; its number is not used again. */
  'actions:withdraw': { input: oneAction, output: changed },
  'actions:requestTransfer': {
    input: oneAction.extend({ toPartnershipId, to, requestedOn }),
    output: changedAction,
  },
  /** The answer; what is taken over by a partnership kept here is put into its log at once (A8). */
  'actions:answerTransfer': {
    input: oneAction.extend({ transferId: transferIdSchema, answer: transferAnswerSchema }),
    /** The reference it was given there; null where nothing was made there. */
    output: changedAction.extend({ referenceThere: z.string().nullable() }),
  },
  'actions:saveStream': {
    input: onePartnership.extend({
      /** Null for a new one. */
      id: workStreamIdSchema.nullable(),
      ...stream,
    }),
    output: changed,
  },
  'actions:removeStream': { input: oneStream, output: changed },
  'actions:recordStreamReport': {
    input: oneStream.extend({
      report: workStreamReportSchema,
      /** When the next is due; nothing is after a closure report. */
      nextDue: isoDateSchema.nullable(),
    }),
    output: changed,
  },
  /** Takes out a report recorded in error, by its place among those of the stream, from 0. */
  'actions:removeStreamReport': {
    input: oneStream.extend({ place: z.int().min(0) }),
    output: changed,
  },
} as const;
