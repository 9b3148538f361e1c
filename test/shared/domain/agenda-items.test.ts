import { describe, expect, test } from 'vitest';
import {
  itemNumber,
  moveItem,
  startTimes,
  totalMinutes,
  withItemAfter,
} from '#shared/domain/agenda-items';
import { usualStandingItems } from '#shared/domain/standing-items';
import { isoTime } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { anItem } from '../../support/sample-records';

const timed = (...minutes: (number | null)[]) =>
  minutes.map((one, place) => anItem(place, { minutes: one }));

test('the number of an item is its place; null where it is not on the agenda', () => {
  const agenda = [anItem('a'), anItem('b')];
  expect(itemNumber(agenda, ids.item('b'))).toBe(2);
  expect(itemNumber(agenda, ids.item('c'))).toBeNull();
});

test.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 1, ['a', 'b', 'c']],
  [-1, 0, ['a', 'b', 'c']],
  [0, -1, ['a', 'b', 'c']],
  [3, 0, ['a', 'b', 'c']],
  [0, 3, ['a', 'b', 'c']],
])('moving %i to %i gives %j', (from, to, expected) => {
  expect(moveItem(['a', 'b', 'c'], from, to)).toEqual(expected);
});

test.each([
  ['a', ['a', 'new', 'b']],
  ['b', ['a', 'b', 'new']],
  ['gone', ['a', 'b', 'new']],
])('an item added after %s', (after, expected) => {
  const agenda = withItemAfter([anItem('a'), anItem('b')], ids.item(after), anItem('new'));
  expect(agenda.map(({ id }) => id)).toEqual(expected.map((key) => ids.item(key)));
});

test('adds up minutes and counts the items without', () => {
  expect(totalMinutes(timed(5, null, 20))).toEqual({ minutes: 25, untimed: 1 });
});

describe('when items start', () => {
  test.each([
    ['10:00', [5, 20, null, 5], ['10:00', '10:05', '10:25', null]],
    ['09:30', [60], ['09:30']],
    ['23:50', [9, 1, 1], ['23:50', '23:59', null]],
    ['10:00', [], []],
  ])('from %s with %j', (start, minutes, expected) => {
    expect(startTimes(timed(...minutes), isoTime(start))).toEqual(expected);
  });
});

test('a new partnership starts with declarations of interest among its standing items (I1, I8)', () => {
  const titles = usualStandingItems.map(({ title }) => title);
  expect(titles).toContain('Declarations of interest');
  expect(titles.at(0)).toBe('Welcome, introductions and apologies');
  expect(titles.at(-1)).toBe('Date of next meeting');
});
