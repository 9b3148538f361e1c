import { z } from 'zod';
import { actionOriginSchema, actionSchema } from '../../model/action';
import {
  actionIdSchema,
  meetingIdSchema,
  partnershipIdSchema,
  transferIdSchema,
  workStreamIdSchema,
} from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { transferAnswerSchema, transferSchema } from '../../model/transfer';
import { workStreamReportSchema, workStreamSchema } from '../../model/work-stream';
import { actionLogViewSchema, undoTokenSchema } from '../views';

const { what, ownerIds, bodyIds, due, status, holdReason } = actionSchema.shape;
const { rag, workStreamId, isConfidential } = actionSchema.shape;
const { toPartnershipId, to, requestedOn } = transferSchema.shape;
const { name, leadId, leadBodyId, reportDue } = workStreamSchema.shape;

const onePartnership = z.strictObject({ partnershipId: partnershipIdSchema });
const oneAction = onePartnership.extend({ actionId: actionIdSchema });
const oneStream = onePartnership.extend({ workStreamId: workStreamIdSchema });
const changedAction = z.strictObject({ action: actionSchema, undo: undoTokenSchema });
const changed = z.strictObject({ undo: undoTokenSchema });

/** The action log: actions, their way to other partnerships (A8), and work streams (A7, G14). */
export const actionChannels = {
  'actions:open': { input: onePartnership, output: actionLogViewSchema },
  /** What is left out is as in any new action: no body, no colour, no stream, not confidential. */
  'actions:record': {
    input: onePartnership.extend({
      what,
      ownerIds,
      bodyIds: bodyIds.optional(),
      due,
      rag: rag.optional(),
      workStreamId: workStreamId.optional(),
      isConfidential: isConfidential.optional(),
      origin: actionOriginSchema.nullable(),
    }),
    output: changedAction,
  },
  /** Takes all of it: a form that shows a part hands the rest back as it was. */
  'actions:save': {
    input: oneAction.extend({
      what,
      ownerIds,
      bodyIds,
      due,
      status,
      holdReason,
      rag,
      workStreamId,
      isConfidential,
    }),
    output: changedAction,
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
      name,
      leadId,
      leadBodyId,
      reportDue,
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
