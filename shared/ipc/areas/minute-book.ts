import { z } from 'zod';
import { meetingIdSchema, partnershipIdSchema } from '../../model/id';
import { isoDateSchema } from '../../model/iso-date';
import { bookEntrySchema } from '../../model/minute-book';
import { lineSchema, nameSchema } from '../../model/wording';
import { undoTokenSchema } from '../views';

const number = z.int().min(1);

/** So many entries are shown, the latest of them. */
export const MOST_ENTRIES = 1000;

const bookFaultSchema = z.discriminatedUnion('fault', [
  z.strictObject({ fault: z.enum(['entry-changed', 'order-broken']), number }),
  z.strictObject({
    fault: z.enum([
      'record-changed',
      'corrections-changed',
      'version-changed',
      'version-gone',
      'meeting-gone',
    ]),
    number,
    meetingId: meetingIdSchema,
    meetingOn: isoDateSchema,
  }),
]);
/** Something that is not as the minute book says. */
export type BookFault = z.infer<typeof bookFaultSchema>;

const minuteBookViewSchema = z.strictObject({
  /** The latest first. */
  entries: z
    .array(
      bookEntrySchema
        .pick({ reason: true, note: true, meetingId: true, meetingOn: true, on: true, at: true })
        .extend({ number, by: lineSchema, sum: z.string() }),
    )
    .max(MOST_ENTRIES),
  total: z.int().min(0),
  /** The check sum to compare with one that was printed; null for an empty book. */
  head: z.string().nullable(),
  faults: z.array(bookFaultSchema).max(MOST_ENTRIES),
  /** Meetings whose minutes are locked and of which the book knows nothing. */
  missing: z.array(z.strictObject({ meetingId: meetingIdSchema, meetingOn: isoDateSchema })),
  /** How many meetings were compared with the book, and how many could not be opened for it. */
  compared: z.int().min(0),
  unread: z.int().min(0),
});
/** The minute book of a partnership, and whether everything is as it says. */
export type MinuteBookView = z.infer<typeof minuteBookViewSchema>;

/** The minute book: check sums of approved minutes, each made on those before (M1). */
export const minuteBookChannels = {
  'minuteBook:open': {
    input: z.strictObject({ partnershipId: partnershipIdSchema }),
    output: minuteBookViewSchema,
  },
  /** Enters minutes that were approved before there was a book, or elsewhere. */
  'minuteBook:enter': {
    input: z.strictObject({ meetingId: meetingIdSchema }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
  /** Enters how a meeting is now, with why it is not as the book said. */
  'minuteBook:explain': {
    input: z.strictObject({ meetingId: meetingIdSchema, note: nameSchema }),
    output: z.strictObject({ undo: undoTokenSchema }),
  },
} as const;
