import type { BookEntry } from '../../model/minute-book';
import type { Meeting } from '../../model/meeting';
import type { MinuteVersion } from '../../model/minute-version';
import type { SumOf } from './book-entries';
import { canonicalText } from './canonical-text';
import type { SealedNow } from './check-book';

/**
 * What is recorded of a meeting, as the text its check sum is taken of (M1): when and where it was held, who was
 * there and presided, its items, and their minutes. What goes on afterwards, as circulation, is not among it.
 */
export function recordText(meeting: Meeting): string {
  const { partnershipId, id, kind, form, date, startTime, place, reason, calledBy } = meeting;
  const { openedAt, closedAt, attendance, movements, adjournments, presiding } = meeting;
  const { noneDeclared, agenda, minutes } = meeting;
  const items = agenda.map((item) => ({
    itemId: item.id,
    title: item.title,
    titleWelsh: item.titleWelsh,
    isClosed: item.isClosed,
  }));
  const held = { partnershipId, id, kind, form, date, startTime, place, reason, calledBy };
  const there = { openedAt, closedAt, attendance, movements, adjournments, presiding };
  return canonicalText({ ...held, ...there, noneDeclared, items, minutes });
}

/** A meeting, its corrections and the versions of its minutes in check sums, as they are now. */
export function sealedNow(
  meeting: Meeting,
  versions: readonly MinuteVersion[],
  sumOf: SumOf,
): SealedNow {
  return {
    record: sumOf(recordText(meeting)),
    corrections: sumOf(canonicalText(meeting.corrections)),
    versions: new Map(versions.map((one) => [one.id, sumOf(canonicalText(one))])),
  };
}

/** What an entry says of a meeting: the versions kept of its minutes, and once those are locked, its record. */
export function sealedFacts(
  now: SealedNow,
  isLocked: boolean,
): Pick<BookEntry, 'versions' | 'record' | 'corrections'> {
  return {
    versions: [...now.versions].map(([id, sum]) => ({ id, sum })),
    record: isLocked ? now.record : null,
    corrections: isLocked ? now.corrections : null,
  };
}
