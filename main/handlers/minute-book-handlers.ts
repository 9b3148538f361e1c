import { setImmediate as turn } from 'node:timers/promises';
import { bookHeads, lastEntryOf, shortSum } from '#shared/domain/minute-book/book-entries';
import { checkEntries, checkMeeting, type SealedNow } from '#shared/domain/minute-book/check-book';
import { sealedNow } from '#shared/domain/minute-book/sealed-text';
import { MOST_ENTRIES, type BookFault, type MinuteBookView } from '#shared/ipc/areas/minute-book';
import type { UndoToken } from '#shared/ipc/views';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBook } from '#shared/model/minute-book';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../refused';
import { sumOf } from '../storage/documents/frame';
import type { Answers, Area, Dependencies } from './dependencies';
import { ifPossible } from './if-possible';
import { readVersions } from './record/cycle-changes';
import { enteredInBook, readMinuteBook, sealingOf, type Entering } from './record/minute-book';
import { meetingsOf, readMeeting, readPartnership } from './records';

/** The minute book of a partnership: what was entered, and whether everything is as it says (M1). */
export function minuteBookHandlers(deps: Dependencies): Answers<Area<'minuteBook'>> {
  return {
    'minuteBook:open': ({ partnershipId }) => openBook(deps, partnershipId),
    'minuteBook:enter': ({ meetingId }) =>
      enter(deps, meetingId, (book, { isLocked }) => {
        if (!isLocked) throw new Refused('minutes-open');
        if (lastEntryOf(book, meetingId) !== null) throw new Refused('in-minute-book');
        return { reason: 'entered-later', note: '' };
      }),
    'minuteBook:explain': ({ meetingId, note }) =>
      enter(deps, meetingId, (book) => {
        if (lastEntryOf(book, meetingId) === null)
          throw new Refused('not-found', { what: 'entry' });
        return { reason: 'explained', note };
      }),
  };
}

async function enter(
  deps: Dependencies,
  meetingId: MeetingId,
  why: (
    book: MinuteBook,
    sealing: Entering['after'],
  ) => Required<Pick<Entering, 'reason' | 'note'>>,
): Promise<{ undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const meeting = await readMeeting(deps, meetingId);
    const partnership = await readPartnership(deps, meeting.partnershipId);
    const { versions } = await readVersions(deps, meetingId);
    const after = sealingOf(partnership, meeting, versions);
    const book = await readMinuteBook(deps, partnership.id);
    const entering = { ...why(book, after), before: null, after };
    return {
      undo: await deps.changes.commit(await enteredInBook(deps, partnership.id, [entering])),
    };
  });
}

async function openBook(deps: Dependencies, id: PartnershipId): Promise<MinuteBookView> {
  const partnership = await readPartnership(deps, id);
  const book = await readMinuteBook(deps, id);
  const view: MinuteBookView = {
    ...shownEntries(book),
    faults: checkEntries(book, sumOf),
    missing: [],
    compared: 0,
    unread: 0,
  };
  const listed = await meetingsOf(deps, id);
  const entered = book.entries.map(({ meetingId }) => meetingId);
  for (const meetingId of new Set([...entered, ...listed.map((one) => one.id)])) {
    // One after the other: reading all of them at once would hold up everybody else.
    await turn();
    await compare(deps, { partnership, book, view }, meetingId);
  }
  return { ...view, faults: view.faults.slice(0, MOST_ENTRIES) };
}

function shownEntries(book: MinuteBook): Pick<MinuteBookView, 'entries' | 'total' | 'head'> {
  const entries = book.entries.map((entry, at): MinuteBookView['entries'][number] => {
    const { reason, note, meetingId, meetingOn, on, at: time, by, sum } = entry;
    const facts = { reason, note, meetingId, meetingOn, on, at: time, by };
    return { ...facts, sum: shortSum(sum), number: at + 1 };
  });
  const head = bookHeads(book).map(shortSum).join(', ');
  return {
    entries: entries.toReversed().slice(0, MOST_ENTRIES),
    total: entries.length,
    head: head === '' ? null : head,
  };
}

type Comparing = { partnership: Partnership; book: MinuteBook; view: MinuteBookView };

/** Compares one meeting with the book; one that cannot be opened is counted, one that is not there is a fault. */
async function compare(
  deps: Dependencies,
  { partnership, book, view }: Comparing,
  id: MeetingId,
): Promise<void> {
  const last = lastEntryOf(book, id);
  const reading = deps.store.read('meeting', id).then((meeting) => ({ meeting }));
  const found = await ifPossible(reading);
  if (found === null) {
    view.unread += 1;
    return;
  }
  const { meeting } = found;
  if (last === null) {
    const isLocked = meeting !== null && sealingOf(partnership, meeting, []).isLocked;
    if (isLocked) view.missing.push({ meetingId: id, meetingOn: meeting.date });
    return;
  }
  view.compared += 1;
  const now = meeting && (await sealsOf(deps, meeting));
  for (const fault of checkMeeting(book, id, now)) {
    view.faults.push({ ...fault, meetingOn: last.entry.meetingOn } satisfies BookFault);
  }
}

async function sealsOf(deps: Dependencies, meeting: Meeting): Promise<SealedNow> {
  const { versions } = await readVersions(deps, meeting.id);
  return sealedNow(meeting, versions, sumOf);
}
