import { expect, test } from 'vitest';
import {
  addQuarters,
  firstDayOfQuarter,
  firstMonthOf,
  lastDayOfQuarter,
  quarterOf,
  quarterParts,
  quartersFrom,
} from '#shared/domain/trackers/quarters';
import { isoDate } from '#shared/model/iso-date';
import { aQuarter } from '../../../support/tracker-builders';

test.each([
  ['2020-01-01', '2020-Q1'],
  ['2020-03-31', '2020-Q1'],
  ['2020-04-01', '2020-Q2'],
  ['2020-06-30', '2020-Q2'],
  ['2020-07-01', '2020-Q3'],
  ['2020-09-30', '2020-Q3'],
  ['2020-10-01', '2020-Q4'],
  ['2020-12-31', '2020-Q4'],
  ['2021-01-01', '2021-Q1'],
  ['0099-12-31', '0099-Q4'],
])('%s lies in %s (G12)', (day, quarter) => {
  expect(quarterOf(isoDate(day))).toBe(quarter);
});

test.each([
  ['2020-Q1', 0, '2020-Q1'],
  ['2020-Q1', 1, '2020-Q2'],
  ['2020-Q4', 1, '2021-Q1'],
  ['2020-Q1', -1, '2019-Q4'],
  ['2020-Q3', 7, '2022-Q2'],
])('%s and %i quarters is %s (G12)', (from, count, to) => {
  expect(addQuarters(aQuarter(from), count)).toBe(to);
});

test.each([
  ['2020-Q1', '2020-Q4', ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']],
  ['2020-Q4', '2021-Q1', ['2020-Q4', '2021-Q1']],
  ['2020-Q2', '2020-Q2', ['2020-Q2']],
  ['2020-Q3', '2020-Q2', []],
])('from %s to %s there are %j (G12)', (first, last, quarters) => {
  expect(quartersFrom(aQuarter(first), aQuarter(last))).toEqual(quarters);
});

test.each([
  ['2020-Q1', 1, '2020-03-31'],
  ['2020-Q2', 4, '2020-06-30'],
  ['2020-Q3', 7, '2020-09-30'],
  ['2020-Q4', 10, '2020-12-31'],
])('%s begins with month %i and ends on %s (G12, WACSO Annex E)', (quarter, month, last) => {
  expect(firstMonthOf(aQuarter(quarter))).toBe(month);
  expect(lastDayOfQuarter(aQuarter(quarter))).toBe(last);
});

test('a quarter has a year and a number', () => {
  expect(quarterParts(aQuarter('2020-Q3'))).toEqual({ year: 2020, quarter: 3 });
});

test.each([
  ['2026-Q1', '2026-01-01'],
  ['2026-Q4', '2026-10-01'],
  ['0099-Q2', '0099-04-01'],
])('%s begins on %s', (quarter, day) => {
  expect(firstDayOfQuarter(aQuarter(quarter))).toBe(day);
});
