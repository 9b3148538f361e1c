import { z } from 'zod';
import { agendaItemIdSchema, meetingIdSchema } from '../../model/id';
import { meetingDetailsSchema } from '../../model/meeting';
import { meetingViewSchema, undoTokenSchema } from '../views';

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });
const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

/** From one meeting to the next: its agenda, and items put by for later (N8). */
export const nextMeetingChannels = {
  /**
   * Puts on the agenda of the next planned meeting what is known to belong there (M1, A2, N8), and
   * answers that meeting with how many items it put there. With `details`, and none planned after
   * this one, makes it first; without, refuses where there is none. One Undo takes all of it back.
   */
  'meetings:prepareNext': {
    input: oneMeeting.extend({ details: meetingDetailsSchema.nullable() }),
    output: changedMeeting.extend({ added: z.int() }),
  },
  /** Takes an item without minutes off the agenda and puts it by for a later meeting (N8). */
  'meetings:parkItem': {
    input: oneMeeting.extend({ itemId: agendaItemIdSchema }),
    output: changedMeeting,
  },
  /** Puts items that were put by on the agenda, before any other business (N8). */
  'meetings:takeParked': {
    input: oneMeeting.extend({ itemIds: z.array(agendaItemIdSchema).min(1).max(200) }),
    output: changedMeeting,
  },
} as const;
