import type { MeetingId } from '../../model/id';
import type { BookEntry, CheckSum, MinuteBook } from '../../model/minute-book';
import { canonicalText } from './canonical-text';

/** Takes the SHA-256 of a text, in hexadecimal. */
export type SumOf = (text: string) => CheckSum;

/** An entry without what the book makes of it. */
export type NewBookEntry = Omit<BookEntry, 'previous' | 'sum'>;

/** The book with one more entry, made on all those that nothing follows yet (M1). */
export function withBookEntry(book: MinuteBook, entry: NewBookEntry, sumOf: SumOf): MinuteBook {
  const unsealed = { ...entry, previous: bookHeads(book) };
  const sealed = { ...unsealed, sum: sumOf(canonicalText(unsealed)) };
  return { ...book, entries: [...book.entries, sealed] };
}

/** The check sum an entry must have. */
export function entrySum(entry: BookEntry, sumOf: SumOf): CheckSum {
  return sumOf(canonicalText({ ...entry, sum: undefined }));
}

/** The check sums of the entries that nothing follows: one, but where two computers wrote apart. */
export function bookHeads({ entries }: MinuteBook): CheckSum[] {
  const followed = new Set(entries.flatMap(({ previous }) => previous));
  return entries.map(({ sum }) => sum).filter((sum) => !followed.has(sum));
}

/** The last entry of a meeting, which says how its minutes stand; null where it has none. */
export function lastEntryOf(
  { entries }: MinuteBook,
  meetingId: MeetingId,
): { entry: BookEntry; number: number } | null {
  const at = entries.findLastIndex((one) => one.meetingId === meetingId);
  const entry = entries[at];
  return entry ? { entry, number: at + 1 } : null;
}

/** A check sum as people compare it: the first twelve letters, four at a time. */
export function shortSum(sum: CheckSum): string {
  return [sum.slice(0, 4), sum.slice(4, 8), sum.slice(8, 12)].join(' ');
}
