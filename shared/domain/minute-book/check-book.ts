import type { MeetingId, MinuteVersionId } from '../../model/id';
import type { BookEntry, CheckSum, MinuteBook } from '../../model/minute-book';
import { entrySum, lastEntryOf, type SumOf } from './book-entries';

/** How a meeting and the versions of its minutes are now, in check sums. */
export type SealedNow = {
  record: CheckSum;
  corrections: CheckSum;
  versions: ReadonlyMap<MinuteVersionId, CheckSum>;
};

/** What is wrong with an entry itself, by its number: it was changed, or one before it was changed or taken out. */
export type EntryFault = { fault: 'entry-changed' | 'order-broken'; number: number };

/** What of a meeting is not as it was entered, and by which entry. */
export type MeetingFault = {
  fault:
    'record-changed' | 'corrections-changed' | 'version-changed' | 'version-gone' | 'meeting-gone';
  number: number;
  meetingId: MeetingId;
};

/**
 * Whether the entries of a book are as they were made, each on those before it (M1). What was cut off at its end
 * shows only by a check sum that was printed.
 */
export function checkEntries({ entries }: MinuteBook, sumOf: SumOf): EntryFault[] {
  const known = new Set<CheckSum>();
  return entries.flatMap((entry, at): EntryFault[] => {
    const number = at + 1;
    const isFirst = at === 0;
    const isFollowing = entry.previous.every((sum) => known.has(sum));
    const isPlaced = isFollowing && entry.previous.length > 0 !== isFirst;
    known.add(entry.sum);
    if (entry.sum !== entrySum(entry, sumOf)) return [{ fault: 'entry-changed', number }];
    return isPlaced ? [] : [{ fault: 'order-broken', number }];
  });
}

/**
 * What of one meeting is not as its last entry says: its record and its corrections, where its minutes were locked
 * by then, or a version that was kept of them.
 */
export function checkMeeting(
  book: MinuteBook,
  meetingId: MeetingId,
  now: SealedNow | null,
): MeetingFault[] {
  const last = lastEntryOf(book, meetingId);
  if (last === null || last.entry.reason === 'deleted') return [];
  const { entry, number } = last;
  const faults = now === null ? (['meeting-gone'] as const) : faultsIn(entry, now);
  return faults.map((fault) => ({ fault, number, meetingId }));
}

function faultsIn(entry: BookEntry, now: SealedNow): MeetingFault['fault'][] {
  const isOther = (entered: CheckSum | null, sum: CheckSum): boolean =>
    entered !== null && entered !== sum;
  const sums = entry.versions.map(({ id, sum }) => [sum, now.versions.get(id)] as const);
  return [
    ...(isOther(entry.record, now.record) ? (['record-changed'] as const) : []),
    ...(isOther(entry.corrections, now.corrections) ? (['corrections-changed'] as const) : []),
    ...(sums.some(([entered, sum]) => sum !== undefined && sum !== entered)
      ? (['version-changed'] as const)
      : []),
    ...(sums.some(([, sum]) => sum === undefined) ? (['version-gone'] as const) : []),
  ];
}
