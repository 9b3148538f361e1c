import { z } from 'zod';
import { correctionSchema } from '../../model/correction';
import { correctionIdSchema, meetingIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { minuteVersionSchema } from '../../model/minute-version';
import { meetingViewSchema, undoTokenSchema } from '../views';

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });
const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

/** The record after the meeting: how far the minutes have come, their versions and corrections (M1). */
export const recordChannels = {
  /** Every version kept of the minutes, the earliest first. */
  'record:versions': {
    input: oneMeeting,
    output: z.strictObject({ versions: z.array(minuteVersionSchema) }),
  },
  /** The draft is with the Chair since that day; null where it was taken back (M1, Warwickshire 5.8). */
  'record:giveToChair': {
    input: oneMeeting.extend({ on: isoDateSchema.nullable() }),
    output: changedMeeting,
  },
  /** What a later meeting found wrong, or a change to that; without an id it is new (M1). */
  'record:saveCorrection': {
    input: oneMeeting.extend({
      correction: correctionSchema.extend({ id: correctionIdSchema.nullable() }),
    }),
    output: changedMeeting,
  },
  'record:removeCorrection': {
    input: oneMeeting.extend({ correctionId: correctionIdSchema }),
    output: changedMeeting,
  },
} as const;
