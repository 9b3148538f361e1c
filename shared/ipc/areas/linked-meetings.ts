import { z } from 'zod';
import { meetingIdSchema } from '../../model/id';
import { meetingSchema } from '../../model/meeting';
import { meetingViewSchema, undoTokenSchema } from '../views';

const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

export const linkableMeetingSchema = meetingSchema
  .pick({ id: true, date: true, startTime: true, endTime: true, place: true, state: true })
  .extend({ partnershipName: z.string(), isLinked: z.boolean() });

/** A meeting of another partnership, and whether it is held back to back with the one asked about. */
export type LinkableMeeting = z.infer<typeof linkableMeetingSchema>;

/** Meetings of several partnerships that are held one after the other (F7). */
export const linkedMeetingChannels = {
  /** Those linked with it, and those of other partnerships on its day, the earliest first. */
  'linked:list': { input: oneMeeting, output: z.array(linkableMeetingSchema) },
  /** Links two meetings of one day, or parts them; both records say so. */
  'linked:save': {
    input: oneMeeting.extend({ otherId: meetingIdSchema, isLinked: z.boolean() }),
    output: z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema }),
  },
} as const;
