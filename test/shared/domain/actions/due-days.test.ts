import { expect, test } from 'vitest';
import { dueDays } from '#shared/domain/actions/due-days';
import { trackedActions } from '#shared/domain/actions/tracked';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { aPartnership } from '../../../support/board-builders';
import { anAction, TODAY } from '../../../support/sample-records';

const FIRST = isoDate('2026-06-01');
const JUNE = isoMonth('2026-06');

const tracked = trackedActions(
  {
    actions: [
      anAction(1, { due: FIRST }),
      anAction(2, { due: JUNE }),
      anAction(3, { due: null }),
      anAction(4, { due: FIRST }),
      anAction(5, { due: FIRST }),
      anAction(6, { due: isoDate('2026-06-30') }),
    ],
    partnership: aPartnership(),
    people: [],
    organisations: [],
    workStreams: [],
    meetings: [],
  },
  TODAY,
);

test('a day is given all of its count and the first of its actions; a month is no day (A12)', () => {
  const days = dueDays(tracked, 2).map(({ due, count, actions }) => [
    due,
    count,
    actions.map(({ reference }) => reference.slice(-1)),
  ]);
  expect(days).toEqual([
    [FIRST, 3, ['1', '4']],
    [JUNE, 1, ['2']],
    [isoDate('2026-06-30'), 1, ['6']],
  ]);
});

test('without a date nothing is due on any day', () => {
  expect(dueDays([], 2)).toEqual([]);
});
