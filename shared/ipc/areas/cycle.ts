import { z } from 'zod';
import { APPROVED_MATTERS } from '../../domain/approved-matters';
import { dispatchIdSchema, meetingIdSchema } from '../../model/id';
import { approvalSchema, cycleSchema, dispatchSchema } from '../../model/meeting-cycle';
import { meetingViewSchema, undoTokenSchema } from '../views';

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });
const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

/** What was agreed, sent and confirmed around a meeting. The app sends nothing: it keeps the record. */
export const cycleChannels = {
  /** Records that something went out, or corrects it (N7); without an id it is new. */
  'cycle:recordDispatch': {
    input: oneMeeting.extend({
      ...dispatchSchema.pick({ what: true, on: true, to: true, how: true, lateReason: true }).shape,
      /** Left out where nobody knows, and then as they were recorded. */
      recipients: dispatchSchema.shape.recipients.exactOptional(),
      files: dispatchSchema.shape.files.exactOptional(),
      id: dispatchIdSchema.nullable(),
    }),
    output: changedMeeting,
  },
  'cycle:removeDispatch': {
    input: oneMeeting.extend({ dispatchId: dispatchIdSchema }),
    output: changedMeeting,
  },
  /** Who agreed to the agenda, approved the minutes or agreed to what is confidential, and when (N3, M1, M3). */
  'cycle:recordApprovals': {
    input: oneMeeting.extend({
      of: z.enum(APPROVED_MATTERS),
      approvals: z.array(approvalSchema).max(20),
    }),
    output: changedMeeting,
  },
  /** The meeting that confirmed the minutes; null where none has, after all (M1). */
  'cycle:confirmMinutes': {
    input: oneMeeting.extend({ confirmed: cycleSchema.shape.minutesConfirmed }),
    output: changedMeeting,
  },
} as const;
