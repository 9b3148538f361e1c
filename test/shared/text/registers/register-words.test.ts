import { describe, expect, test } from 'vitest';
import { refusalText } from '#shared/text/refusals';
import { missedWords, standInUse } from '#shared/text/registers/attendance-register-words';
import { entryCount, timeWords } from '#shared/text/registers/register-words';
import { isoDate } from '#shared/model/iso-date';

describe('why what is told of a decision is not taken (D1)', () => {
  test.each([
    ['successor-missing', /^Choose the decision that took its place/],
    ['successor-itself', /cannot take its own place/],
    ['successor-earlier', /only by a later one/],
    ['successor-gone', /no longer stands itself/],
    ['in-a-circle', /in a circle/],
    ['day-missing', /^Enter the day/],
    ['before-decision', /before the decision was taken/],
    ['something else', /Check the decision and the day/],
  ])('%s', (because, words) => {
    expect(refusalText({ code: 'standing-not-open', details: { because } })).toMatch(words);
  });

  test('without a reason it says what to look at', () => {
    expect(refusalText({ code: 'standing-not-open' })).toMatch(/Check the decision and the day/);
  });
});

test('a line that is on an agenda already is named where it has a name', () => {
  const of = (details?: Record<string, string>): string =>
    refusalText({ code: 'already-on-agenda', ...(details ? { details } : {}) });
  expect(of({ name: 'Night bus' })).toMatch(/^“Night bus” is on an agenda already/);
  expect(of()).toMatch(/^This line is on an agenda already/);
});

test.each<[number, number, string]>([
  [0, 0, ''],
  [1, 0, 'once by a stand-in'],
  [2, 0, '2 times by a stand-in'],
  [0, 1, 'stood in once'],
  [2, 3, '2 times by a stand-in; stood in 3 times'],
])('stand-ins %d and %d: %s (Q8)', (stoodInFor, stoodIn, words) => {
  expect(standInUse(stoodInFor, stoodIn)).toBe(words);
});

test.each<[number, number | null, string]>([
  [0, 5, 'No meeting missed'],
  [1, 1, '1 meeting missed, 1 day'],
  [2, null, '2 meetings missed'],
])('%d missed in a row, %s days: %s', (missed, days, words) => {
  expect(missedWords(missed, days)).toBe(words);
});

test.each([
  [null, null, ''],
  ['2026-05-01', null, 'from 1 May 2026'],
  [null, '2026-06-03', 'until 3 June 2026'],
  ['2026-05-01', '2026-06-03', 'from 1 May 2026 until 3 June 2026'],
])('days from %s until %s: %s', (from, until, words) => {
  const day = (text: string | null) => (text === null ? null : isoDate(text));
  expect(timeWords({ from: day(from), until: day(until) })).toBe(words);
});

test.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [2, '2 entries'],
])('%d: %s', (count, words) => {
  expect(entryCount(count)).toBe(words);
});
