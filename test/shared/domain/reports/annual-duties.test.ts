import { describe, expect, test } from 'vitest';
import { openDuties, yearlyDuties } from '#shared/domain/reports/annual-duties';
import { isoDate } from '#shared/model/iso-date';
import { aDuty, ids } from '../../../support/board-builders';

const TODAY = isoDate('2026-06-10');

describe('what comes round every year (G16, Safer Communities Programme; G17, BCP 2.5)', () => {
  test.each([
    [5, [], 'overdue'],
    [6, [], 'due'],
    [7, [], 'later'],
    [null, [], 'this-year'],
    [5, [2025], 'overdue'],
    [5, [2026], 'done'],
    [12, [2026], 'done'],
    [null, [2026], 'done'],
  ])('due in month %s and done for %o is %s in June 2026', (month, doneYears, state) => {
    const duties = [aDuty('assessment', { month, doneYears })];
    expect(yearlyDuties({ duties }, TODAY)).toMatchObject([{ year: 2026, state }]);
  });

  test('is due until the last day of its month', () => {
    const duties = [aDuty('assessment', { month: 6 })];
    expect(yearlyDuties({ duties }, isoDate('2026-06-30'))[0]?.state).toBe('due');
    expect(yearlyDuties({ duties }, isoDate('2026-07-01'))[0]?.state).toBe('overdue');
  });

  test('lists by month what is not done and may be due by now', () => {
    const duties = [
      aDuty('undated', { month: null }),
      aDuty('later', { month: 7 }),
      aDuty('june', { month: 6 }),
      aDuty('march', { month: 3 }),
      aDuty('done', { month: 2, doneYears: [2026] }),
    ];
    expect(openDuties({ duties }, TODAY).map(({ duty }) => duty.id)).toEqual([
      ids.duty('march'),
      ids.duty('june'),
      ids.duty('undated'),
    ]);
    const all = yearlyDuties({ duties: duties.toReversed() }, TODAY);
    expect(all.at(-1)?.duty.id).toBe(ids.duty('undated'));
  });
});
