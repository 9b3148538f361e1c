import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { findDue } from '../../../../../renderer/features/minutes/capture/said-due';

// A Wednesday.
const days = { date: isoDate('2026-06-10'), next: isoDate('2026-09-16') };
const dueIn = (text: string): string | null => findDue(text, days)?.due ?? null;

describe('when something is due, as people say it (A12)', () => {
  test.each([
    ['Publish the plan by Friday', '2026-06-12'],
    ['Publish the plan by Friday.', '2026-06-12'],
    ['Publish it by next Tuesday', '2026-06-16'],
    ['Publish it by tomorrow', '2026-06-11'],
    ['Publish it by 10 July', '2026-07-10'],
    ['Publish it by 10 July 2027', '2027-07-10'],
    ['Publish it by 10/7/2027', '2027-07-10'],
    ['Publish it before 3 August', '2026-08-03'],
    ['Publish it by the end of June', '2026-06'],
    ['Publish it by end of June', '2026-06'],
    ['Publish it end of June', '2026-06'],
    ['Publish it by June 2027', '2027-06'],
    ['Publish it by May', '2027-05'],
    ['Publish it by the end of the month', '2026-06'],
    ['Publish it by the end of the year', '2026-12'],
    ['Publish it in two weeks', '2026-06-24'],
    ['Publish it within two weeks', '2026-06-24'],
    ['Publish it by the next meeting', '2026-09-16'],
    ['Publish it for the next meeting', '2026-09-16'],
    ['Publish it by 1 January', '2027-01-01'],
    ['By Friday, publish the plan', '2026-06-12'],
    ['Publish the report of 3 May by Friday', '2026-06-12'],
    ['Send it by post by Friday', '2026-06-12'],
  ])('%s', (text, due) => {
    expect(dueIn(text)).toBe(due);
  });

  test.each([
    'Publish the plan',
    'Publish the report of 3 May and send it round',
    'Ask the 12 members',
    'Send it by post',
    'Review section 4',
    '',
  ])('nothing in: %s', (text) => {
    expect(dueIn(text)).toBeNull();
  });

  test('nothing by the next meeting where none is in the book', () => {
    expect(findDue('Publish it by the next meeting', { ...days, next: null })).toBeNull();
  });
});
