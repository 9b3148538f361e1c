import { z } from 'zod';
import { agendaItemIdSchema, meetingIdSchema } from '../../model/id';
import { lineSchema, nameSchema } from '../../model/wording';
import { meetingViewSchema, undoTokenSchema } from '../views';

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });

/** Changes to single items of an agenda while minutes are taken: none replaces the rest of it. */
export const agendaChannels = {
  /** Adds an item after another; a late one where the agenda has been sent (N4). Answers its id. */
  'agenda:addItem': {
    input: z.strictObject({
      meetingId: meetingIdSchema,
      afterId: agendaItemIdSchema,
      title: nameSchema,
    }),
    output: changedMeeting.extend({ itemId: agendaItemIdSchema }),
  },
  /** Says why a late item was accepted (N4). */
  'agenda:setLateReason': {
    input: z.strictObject({
      meetingId: meetingIdSchema,
      itemId: agendaItemIdSchema,
      reason: lineSchema,
    }),
    output: changedMeeting,
  },
} as const;
