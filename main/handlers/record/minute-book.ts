import {
  lastEntryOf,
  shortSum,
  withBookEntry,
  type NewBookEntry,
} from '#shared/domain/minute-book/book-entries';
import { sealedFacts, sealedNow } from '#shared/domain/minute-book/sealed-text';
import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { BookReason, MinuteBook } from '#shared/model/minute-book';
import type { Partnership } from '#shared/model/partnership';
import type { MinuteVersion } from '#shared/model/minute-version';
import { sumOf } from '../../storage/documents/frame';
import { settingsOrFirst } from '../app-handlers';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';

/** The minute book of a partnership; empty until its first minutes are approved. */
export async function readMinuteBook(
  { store }: Pick<Dependencies, 'store'>,
  partnershipId: PartnershipId,
): Promise<MinuteBook> {
  return (await store.read('minute-book', partnershipId)) ?? { partnershipId, entries: [] };
}

/** A meeting, the versions kept of its minutes, and whether these are locked. */
export type Sealing = { meeting: Meeting; versions: readonly MinuteVersion[]; isLocked: boolean };

/** How a meeting stands with these versions of its minutes. */
export function sealingOf(
  partnership: Partnership,
  meeting: Meeting,
  versions: readonly MinuteVersion[],
): Sealing {
  return { meeting, versions, isLocked: minutesLock(partnership, meeting) !== null };
}

/** Where the minutes of a meeting stand in the book; null where they are not locked and in it as they are now. */
export async function enteredAsIs(
  deps: Pick<Dependencies, 'store'>,
  meeting: Meeting,
): Promise<{ number: number; sum: string } | null> {
  const last = lastEntryOf(await readMinuteBook(deps, meeting.partnershipId), meeting.id);
  if (last === null || last.entry.record === null) return null;
  const { record, corrections } = sealedNow(meeting, [], sumOf);
  const isAsEntered = last.entry.record === record && last.entry.corrections === corrections;
  return isAsEntered ? { number: last.number, sum: shortSum(last.entry.sum) } : null;
}

/** What is to be entered: why, and how the meeting stands by it, and stood before; null for as it stands. */
export type Entering = {
  reason: BookReason;
  note?: string;
  before: Sealing | null;
  after: Sealing;
};

/**
 * The minute book with these entries more, to be made durable with the change that they are about. Where that is
 * taken back, how things stood before is entered too: nothing leaves the book.
 */
export async function enteredInBook(
  deps: Dependencies,
  partnershipId: PartnershipId,
  enterings: readonly Entering[],
): Promise<NextValue[]> {
  if (enterings.length === 0) return [];
  const { userName } = await settingsOrFirst(deps);
  const book = await readMinuteBook(deps, partnershipId);
  const entryOf = (reason: BookReason, note: string, sealing: Sealing): NewBookEntry => ({
    reason,
    note,
    meetingId: sealing.meeting.id,
    meetingOn: sealing.meeting.date,
    on: deps.clock.today(),
    at: deps.clock.time(),
    by: userName,
    ...sealedFacts(sealedNow(sealing.meeting, sealing.versions, sumOf), sealing.isLocked),
  });
  const withAll = (now: MinuteBook, entries: readonly NewBookEntry[]): MinuteBook =>
    entries.reduce((grown, entry) => withBookEntry(grown, entry, sumOf), now);
  return [
    {
      kind: 'minute-book',
      id: partnershipId,
      next: withAll(
        book,
        enterings.map(({ reason, note = '', after }) => entryOf(reason, note, after)),
      ),
      takenBack: (now) =>
        withAll(
          now,
          enterings.flatMap(({ before }) =>
            before === null ? [] : [entryOf('taken-back', '', before)],
          ),
        ),
    },
  ];
}
