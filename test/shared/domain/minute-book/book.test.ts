import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  bookHeads,
  lastEntryOf,
  shortSum,
  withBookEntry,
  type NewBookEntry,
} from '#shared/domain/minute-book/book-entries';
import { canonicalText } from '#shared/domain/minute-book/canonical-text';
import { checkEntries, checkMeeting } from '#shared/domain/minute-book/check-book';
import { sealedFacts, sealedNow } from '#shared/domain/minute-book/sealed-text';
import { minuteVersionIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { BookEntry, MinuteBook } from '#shared/model/minute-book';
import type { MinuteVersion } from '#shared/model/minute-version';
import { ids } from '../../../support/board-builders';
import { paragraph } from '../../../support/minute-blocks';
import { aMeeting, anItem } from '../../../support/sample-records';

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const partnershipId = ids.partnership('anyshire');
const empty: MinuteBook = { partnershipId, entries: [] };
const item = anItem('one', { title: 'Business' });
const meeting = aMeeting({
  agenda: [item],
  minutes: [{ itemId: item.id, blocks: [paragraph('Noted.')] }],
});
const version: MinuteVersion = {
  id: minuteVersionIdSchema.parse('version-1'),
  on: isoDate('2026-06-11'),
  at: isoTime('10:00'),
  by: '',
  state: 'approved',
  items: [],
  actions: [],
};
const now = (of: Meeting = meeting, versions: MinuteVersion[] = [version]) =>
  sealedNow(of, versions, sumOf);

const entryFor = (key: string, changes: Partial<NewBookEntry> = {}): NewBookEntry => ({
  reason: 'approved',
  note: '',
  meetingId: ids.meeting(key),
  meetingOn: isoDate('2026-06-10'),
  on: isoDate('2026-06-11'),
  at: isoTime('10:00'),
  by: 'Ann Lloyd',
  ...sealedFacts(now(), true),
  ...changes,
});
const bookOf = (...entries: NewBookEntry[]): MinuteBook =>
  entries.reduce((book, entry) => withBookEntry(book, entry, sumOf), empty);

const three = bookOf(
  entryFor('march'),
  entryFor('june'),
  entryFor('june', { reason: 'confirmed' }),
);
/** A book in which somebody wrote. */
const withEntry = (at: number, changes: Partial<BookEntry>): MinuteBook => ({
  ...three,
  entries: three.entries.map((one, place) => (place === at ? { ...one, ...changes } : one)),
});
const without = (at: number): MinuteBook => ({
  ...three,
  entries: three.entries.toSpliced(at, 1),
});
/** Changed, and given the check sum that fits. */
function resealed(at: number, changes: Partial<BookEntry>): MinuteBook {
  const { sum: _, ...facts } = { ...three.entries[at]!, ...changes };
  return withEntry(at, { ...facts, sum: sumOf(canonicalText(facts)) });
}

describe('a text that is the same however it was put together', () => {
  test.each([
    [{ b: 1, a: [{ d: 1, c: undefined }] }, '{"a":[{"d":1}],"b":1}'],
    [[2, 1], '[2,1]'],
    [null, 'null'],
    ['é', '"é"'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });
});

describe('a minute book (M1, R27)', () => {
  test('follows from entry to entry, and ends in one head', () => {
    expect(three.entries.map(({ previous }) => previous)).toEqual([
      [],
      [three.entries[0]?.sum],
      [three.entries[1]?.sum],
    ]);
    expect(bookHeads(three)).toEqual([three.entries[2]?.sum]);
    expect(bookHeads(empty)).toEqual([]);
    expect(checkEntries(three, sumOf)).toEqual([]);
    expect(checkEntries(empty, sumOf)).toEqual([]);
  });

  test('that two computers wrote on apart is joined by the next entry', () => {
    const here = withBookEntry(three, entryFor('july'), sumOf);
    const there = withBookEntry(three, entryFor('may'), sumOf);
    const both = { ...here, entries: [...here.entries, there.entries.at(-1)!] };
    expect(bookHeads(both)).toHaveLength(2);
    const joined = withBookEntry(both, entryFor('may'), sumOf);
    expect(bookHeads(joined)).toHaveLength(1);
    expect(joined.entries.at(-1)?.previous).toHaveLength(2);
    expect(checkEntries(joined, sumOf)).toEqual([]);
  });

  test.each<[string, MinuteBook, string[]]>([
    ['a changed day', withEntry(1, { on: isoDate('2026-01-01') }), ['entry-changed 2']],
    ['a changed record', withEntry(0, { record: 'a'.repeat(64) }), ['entry-changed 1']],
    ['a changed check sum', withEntry(2, { sum: 'a'.repeat(64) }), ['entry-changed 3']],
    ['a change under a new sum', resealed(1, { note: 'Forged' }), ['order-broken 3']],
    ['an entry taken out', without(1), ['order-broken 2']],
    ['the first taken out', without(0), ['order-broken 1']],
    ['a beginning in its middle', resealed(2, { previous: [] }), ['order-broken 3']],
    [
      'an order that is another',
      { ...three, entries: three.entries.toReversed() },
      ['order-broken 1', 'order-broken 2', 'order-broken 3'],
    ],
  ])('shows %s', (_, book, expected) => {
    const faults = checkEntries(book, sumOf);
    expect(faults.map(({ fault, number }) => `${fault} ${number}`)).toEqual(expected);
  });

  test('says what was last entered of a meeting, and which number it is', () => {
    expect(lastEntryOf(three, ids.meeting('june'))).toMatchObject({
      number: 3,
      entry: { reason: 'confirmed' },
    });
    expect(lastEntryOf(three, ids.meeting('may'))).toBeNull();
  });

  test('is compared by the first twelve letters of a check sum', () => {
    expect(shortSum('0123456789abcdef')).toBe('0123 4567 89ab');
  });
});

describe('what a meeting is compared with (R27)', () => {
  const june = meeting.id;
  const book = bookOf({ ...entryFor('x'), meetingId: june });
  const corrected = {
    ...meeting,
    corrections: [
      {
        id: 'c' as never,
        itemId: null,
        was: 'a',
        shouldBe: 'b',
        on: isoDate('2026-07-01'),
        meetingId: null,
      },
    ],
  };

  test.each<[string, ReturnType<typeof now> | null, string[]]>([
    ['nothing changed', now(), []],
    ['a version more', now(meeting, [version, { ...version, id: 'v2' as never }]), []],
    ['one letter of the minutes', now({ ...meeting, minutes: [] }), ['record-changed']],
    ['a title', now({ ...meeting, agenda: [{ ...item, title: 'Other' }] }), ['record-changed']],
    ['the attendance', now({ ...meeting, noneDeclared: true }), ['record-changed']],
    ['what was sent since', now({ ...meeting, dateAgreed: !meeting.dateAgreed }), []],
    ['a correction', now(corrected), ['corrections-changed']],
    ['a version', now(meeting, [{ ...version, by: 'Forger' }]), ['version-changed']],
    ['a version that is gone', now(meeting, []), ['version-gone']],
    ['a meeting that is gone', null, ['meeting-gone']],
  ])('%s', (_, found, expected) => {
    expect(checkMeeting(book, june, found).map(({ fault }) => fault)).toEqual(expected);
  });

  test('is only its versions while its minutes are open', () => {
    const open = bookOf({ ...entryFor('x', sealedFacts(now(), false)), meetingId: june });
    expect(checkMeeting(open, june, now({ ...corrected, minutes: [] }))).toEqual([]);
    expect(checkMeeting(open, june, now(meeting, []))).toMatchObject([{ fault: 'version-gone' }]);
  });

  test('is nothing where it was never entered, or is deleted', () => {
    expect(checkMeeting(empty, june, null)).toEqual([]);
    const deleted = bookOf({ ...entryFor('x', { reason: 'deleted' }), meetingId: june });
    expect(checkMeeting(deleted, june, null)).toEqual([]);
  });
});
