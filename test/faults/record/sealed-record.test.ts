import { describe, expect, test } from 'vitest';
import { checkEntries, checkMeeting } from '#shared/domain/minute-book/check-book';
import { sealedNow } from '#shared/domain/minute-book/sealed-text';
import { meetingSchema, type Meeting } from '#shared/model/meeting';
import { minuteBookSchema, type MinuteBook } from '#shared/model/minute-book';
import { minuteVersionsSchema, type MinuteVersions } from '#shared/model/minute-version';
import { isoDate } from '#shared/model/iso-date';
import { sumOf } from '../../../main/storage/documents/frame';
import { confirm, heldMeeting } from '../../support/held-meeting';
import { useCases } from '../../support/use-cases';
import { recordFault } from '../fault-table';

type Sealed = { meeting: Meeting; versions: MinuteVersions; book: MinuteBook };

/** What of a meeting is no part of its record: it goes on after the minutes are locked. */
const GOES_ON: readonly string[] = [
  'cycle',
  'state',
  'endTime',
  'joining',
  'dateAgreed',
  'linkedMeetingIds',
];
/** What of an item is no part of it: who was to speak, how long, from which papers. */
const OF_THE_AGENDA: readonly string[] = [
  'purpose',
  'presenter',
  'minutes',
  'paper',
  'paperIds',
  'source',
  'proposedBy',
  'late',
];

/** A meeting whose minutes are locked and corrected, with all that is in the minute book of it. */
async function sealedMeeting(): Promise<Sealed> {
  const app = await useCases();
  const { held, meetingId } = await heldMeeting(app);
  await app.get('record:giveToChair', { meetingId, on: isoDate('2026-06-12') });
  await confirm(app, meetingId);
  const correction = {
    id: null,
    itemId: null,
    was: 'ten',
    shouldBe: 'twelve',
    on: isoDate('2026-09-09'),
    meetingId: null,
  };
  await app.get('record:saveCorrection', { meetingId, correction });
  const { store } = app.deps;
  return {
    meeting: (await store.read('meeting', meetingId))!,
    versions: (await store.read('minute-versions', meetingId))!,
    book: (await store.read('minute-book', held.partnership.id))!,
  };
}

/** How many things are not as the minute book says. */
function faultsIn({ meeting, versions, book }: Sealed): number {
  const now = sealedNow(meeting, versions.versions, sumOf);
  return [...checkEntries(book, sumOf), ...checkMeeting(book, meeting.id, now)].length;
}

const withoutKeys = (value: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const recordOf = (meeting: Meeting): object => ({
  ...withoutKeys(meeting, GOES_ON),
  agenda: meeting.agenda.map((item) => withoutKeys(item, OF_THE_AGENDA)),
});

/** Every way to change one character of a text so that it still is a document, and another one. */
function* changesTo<T>(document: T): Generator<T> {
  const text = JSON.stringify(document);
  for (let at = 0; at < text.length; at += 1) {
    const other = String.fromCodePoint(text.codePointAt(at)! ^ 1);
    const changed = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
    const parsed = parsedOr(changed, null);
    // What is no JSON any more the store finds damaged before anybody compares it.
    if (parsed !== null && JSON.stringify(parsed) !== text) yield parsed as T;
  }
}

function parsedOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/** How many changes were tried, and how many of them nobody would have seen. */
function tried<T>(document: T, seenAs: (changed: T) => Sealed): { trials: number; lost: number } {
  let [trials, lost] = [0, 0];
  for (const changed of changesTo(document)) {
    const seen = seenAs(changed);
    // What no schema takes the store finds damaged, too.
    if (!isReadable(seen)) continue;
    trials += 1;
    if (faultsIn(seen) === 0) lost += 1;
  }
  return { trials, lost };
}

const isReadable = ({ meeting, versions, book }: Sealed): boolean =>
  meetingSchema.safeParse(meeting).success &&
  minuteVersionsSchema.safeParse(versions).success &&
  minuteBookSchema.safeParse(book).success;

describe('approved minutes with any one character changed (R27)', () => {
  test('are found not to be as entered: record, corrections, versions and the book itself', async () => {
    const sealed = await sealedMeeting();
    const { meeting } = sealed;
    expect(faultsIn(sealed)).toBe(0);
    expect(sealed.book.entries.length).toBeGreaterThan(1);
    expect(sealed.versions.versions.length).toBeGreaterThan(1);
    const results = [
      tried(recordOf(meeting), (record) => ({
        ...sealed,
        meeting: { ...meeting, ...record, id: meeting.id },
      })),
      tried(sealed.versions.versions, (versions) => ({
        ...sealed,
        versions: { ...sealed.versions, versions },
      })),
      tried(sealed.book.entries, (entries) => ({ ...sealed, book: { ...sealed.book, entries } })),
    ];
    const trials = results.reduce((sum, one) => sum + one.trials, 0);
    const lost = results.reduce((sum, one) => sum + one.lost, 0);
    recordFault({ fault: 'R27', what: 'approved minutes, one character changed', trials, lost });
    expect(trials).toBeGreaterThan(3000);
    expect(lost).toBe(0);
  });

  test('would go unseen in what is no part of the record: the control', async () => {
    const sealed = await sealedMeeting();
    const { trials, lost } = tried(sealed.meeting.cycle, (cycle) => ({
      ...sealed,
      meeting: { ...sealed.meeting, cycle },
    }));
    const what = 'what goes on after the minutes are locked, one character changed';
    recordFault({ fault: 'R27', what, isControl: true, trials, lost });
    expect(lost).toBe(trials);
    expect(trials).toBeGreaterThan(50);
  });
});
