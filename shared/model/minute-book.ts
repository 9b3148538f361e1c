import { z } from 'zod';
import { meetingIdSchema, minuteVersionIdSchema, partnershipIdSchema } from './id';
import { isoDateSchema, isoTimeSchema } from './iso-date';
import { lineSchema } from './wording';

export const checkSumSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** A SHA-256 check sum in hexadecimal. */
export type CheckSum = z.infer<typeof checkSumSchema>;

export const bookReasonSchema = z.enum([
  /** Those whose word the terms ask for approved the minutes. */
  'approved',
  /** A meeting confirmed them. */
  'confirmed',
  /** They were approved or confirmed before there was a minute book, or elsewhere. */
  'entered-later',
  /** What was found wrong in them was recorded, changed or struck out. */
  'corrected',
  /** Two entries of the directory became one, whose id stands in them now. */
  'entries-merged',
  /** Somebody looked at what differs from the book, and said why it does. */
  'explained',
  /** What led to the entry before was taken back. */
  'taken-back',
  /** The meeting was deleted before its minutes were locked. */
  'deleted',
]);
/** Why something was entered in the minute book (M1). */
export type BookReason = z.infer<typeof bookReasonSchema>;

export const bookEntrySchema = z.strictObject({
  reason: bookReasonSchema,
  /** In words, where somebody gave one. */
  note: lineSchema,
  meetingId: meetingIdSchema,
  /** The day of the meeting. */
  meetingOn: isoDateSchema,
  /** When it was entered, by the clock of the computer, and who worked there; empty where nobody said. */
  on: isoDateSchema,
  at: isoTimeSchema,
  by: lineSchema,
  /** Every version of the minutes that was kept by then. */
  versions: z.array(z.strictObject({ id: minuteVersionIdSchema, sum: checkSumSchema })).max(1000),
  /** Of what is recorded of the meeting, and of its corrections; null while its minutes are open. */
  record: checkSumSchema.nullable(),
  corrections: checkSumSchema.nullable(),
  /** The entries that nothing followed when this one was made: one, but where two computers wrote apart. */
  previous: z.array(checkSumSchema).max(50),
  /** The check sum of all of the above. */
  sum: checkSumSchema,
});
/** One entry of a minute book: what it says cannot be changed without changing its check sum. */
export type BookEntry = z.infer<typeof bookEntrySchema>;

export const minuteBookSchema = z.strictObject({
  partnershipId: partnershipIdSchema,
  /** The earliest first; none is ever changed or taken out. */
  entries: z.array(bookEntrySchema).max(50_000),
});
/**
 * The minute book of a partnership: the check sums of its approved minutes, each entry made on those before, so
 * that nothing in them can be changed later without being seen (M1). It holds no text.
 */
export type MinuteBook = z.infer<typeof minuteBookSchema>;
