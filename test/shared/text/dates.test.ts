import { describe, expect, it, test } from 'vitest';
import { isoDate, isoMonth, isoTime } from '#shared/model/iso-date';
import {
  clockTime,
  dayCount,
  longDate,
  longDue,
  minuteCount,
  plainDate,
  plainDue,
  shortDate,
  shortDue,
  timeSpan,
} from '#shared/text/dates';

describe('days', () => {
  test.each([
    ['2026-06-10', 'Wednesday 10 June 2026', '10 June 2026', '10 Jun 2026'],
    ['2024-02-29', 'Thursday 29 February 2024', '29 February 2024', '29 Feb 2024'],
    ['2026-09-01', 'Tuesday 1 September 2026', '1 September 2026', '1 Sep 2026'],
    ['2000-01-01', 'Saturday 1 January 2000', '1 January 2000', '1 Jan 2000'],
  ])('%s reads %s', (date, long, plain, short) => {
    const day = isoDate(date);
    expect([longDate(day), plainDate(day), shortDate(day)]).toEqual([long, plain, short]);
  });
});

describe('times', () => {
  test.each([
    ['00:00', '12 midnight'],
    ['00:05', '12.05am'],
    ['09:30', '9.30am'],
    ['10:00', '10.00am'],
    ['11:59', '11.59am'],
    ['12:00', '12 noon'],
    ['12:01', '12.01pm'],
    ['14:30', '2.30pm'],
    ['23:59', '11.59pm'],
  ])('%s reads %s', (time, words) => {
    expect(clockTime(isoTime(time))).toBe(words);
  });

  it('gives a span, or the start alone where no end is known', () => {
    expect(timeSpan(isoTime('10:00'), isoTime('12:00'))).toBe('10.00am to 12 noon');
    expect(timeSpan(isoTime('10:00'), null)).toBe('10.00am');
  });
});

it('makes the noun agree with the number', () => {
  expect([dayCount(1), dayCount(12), dayCount(0)]).toEqual(['1 day', '12 days', '0 days']);
  expect([minuteCount(1), minuteCount(20)]).toEqual(['1 minute', '20 minutes']);
});

test.each([
  [isoDate('2026-06-10'), 'Wednesday 10 June 2026', '10 June 2026', '10 Jun 2026'],
  [isoMonth('2026-06'), 'end of June 2026', 'end of June 2026', 'end of Jun 2026'],
])('what is due %s is said as “%s” (A12)', (due, long, plain, short) => {
  expect([longDue(due), plainDue(due), shortDue(due)]).toEqual([long, plain, short]);
});
