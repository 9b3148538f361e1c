import { describe, expect, test } from 'vitest';
import { dueState } from '#shared/domain/due-state';
import { isoDate } from '#shared/model/iso-date';

const TODAY = isoDate('2026-06-12');

describe('how near a day is', () => {
  test.each([
    ['2026-06-11', 'overdue', -1],
    ['2026-06-12', 'soon', 0],
    ['2026-06-13', 'soon', 1],
    ['2026-06-25', 'soon', 13],
    ['2026-06-26', 'soon', 14],
    ['2026-06-27', 'later', 15],
  ])('due on %s is %s, with %i days left', (due, state, daysLeft) => {
    expect(dueState(isoDate(due), TODAY, 14)).toEqual({ state, due, daysLeft });
  });

  test('is soon on the day itself alone where nobody wants to know beforehand', () => {
    expect(dueState(TODAY, TODAY, 0).state).toBe('soon');
    expect(dueState(isoDate('2026-06-13'), TODAY, 0).state).toBe('later');
  });
});
