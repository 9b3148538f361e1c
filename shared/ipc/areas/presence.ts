import { z } from 'zod';
import {
  agendaItemIdSchema,
  meetingIdSchema,
  movementIdSchema,
  personIdSchema,
} from '../../model/id';
import { isoDateSchema, isoTimeSchema } from '../../model/iso-date';
import { movementSchema, presidingSchema } from '../../model/meeting-cycle';
import { lineSchema } from '../../model/wording';
import { meetingViewSchema, undoTokenSchema } from '../views';

const changedMeeting = z.strictObject({ view: meetingViewSchema, undo: undoTokenSchema });
const oneMeeting = z.strictObject({ meetingId: meetingIdSchema });

/** Who comes and goes in the course of a meeting, and who presides at it. */
export const presenceChannels = {
  /** Somebody arrives or leaves before an item is taken (Q9), now or at a time, or at none known. */
  'presence:recordMovement': {
    input: oneMeeting.extend({
      personId: personIdSchema,
      itemId: agendaItemIdSchema,
      kind: movementSchema.shape.kind,
      at: isoTimeSchema.or(z.literal('now')).nullable(),
    }),
    output: changedMeeting,
  },
  'presence:removeMovement': {
    input: oneMeeting.extend({ movementId: movementIdSchema }),
    output: changedMeeting,
  },
  /** The meeting breaks off now, to go on later or on another day (F6). */
  'presence:adjourn': {
    input: oneMeeting.extend({ reason: lineSchema, resumesOn: isoDateSchema.nullable() }),
    output: changedMeeting,
  },
  /** It goes on now. */
  'presence:resume': { input: oneMeeting, output: changedMeeting },
  /** Who presides in place of those in office, and how they came to it; null for nobody (C4). */
  'presence:setPresiding': {
    input: oneMeeting.extend({ presiding: z.array(presidingSchema).max(20) }),
    output: changedMeeting,
  },
} as const;
