import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#shared/domain/calendar';
import { proposeDates } from '#shared/domain/meeting-dates';
import { isWorkingDay } from '#shared/domain/working-days/working-days';
import { isoDate } from '#shared/model/iso-date';
import type { FrequencyRule } from '#shared/model/rules/meeting-rules';
import { aCalendar, aClosure } from '../../support/sample-calendar';
import { perYear, propose } from '../../support/sample-date-plan';

test('every date proposed is a free working day of the period, and none comes twice (N10)', () => {
  const number = fc.integer({ min: 1, max: 12 });
  const rules: fc.Arbitrary<FrequencyRule> = fc.oneof(
    fc.integer({ min: 1, max: 120 }).map((days) => ({ kind: 'interval' as const, days })),
    fc
      .tuple(number, number, fc.boolean())
      .map(([ordinary, conference, before]) => perYear({ ordinary, conference }, before)),
  );
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(isoDate('2025-01-01'), days));
  const plans = fc.record({
    rule: rules,
    from: day,
    length: fc.integer({ min: 0, max: 400 }),
    weekday: fc.option(fc.integer({ min: 0, max: 6 })),
    taken: fc.array(day, { maxLength: 50 }),
    parentDates: fc.array(day, { maxLength: 10 }),
    closed: fc.array(day, { maxLength: 5 }),
    daysBeforeParent: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(plans, ({ length, closed, ...given }) => {
      const calendar = aCalendar({
        closures: closed.map((one) => aClosure(one, addDays(one, 20))),
      });
      const until = addDays(given.from, length);
      const occupied = given.taken.map((date) => ({ date, name: 'Another board' }));
      const proposed = proposeDates({ ...given, until, calendar, taken: occupied });
      const dates = proposed.map((one) => one.date);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      for (const one of proposed) {
        expect(isWorkingDay(one.date, calendar)).toBe(true);
        expect(one.date >= given.from && one.date <= until).toBe(true);
        expect(given.taken).not.toContain(one.date);
        const ahead = one.beforeParent === null ? null : daysBetween(one.date, one.beforeParent);
        expect(ahead ?? Infinity).toBeGreaterThanOrEqual(given.daysBeforeParent);
      }
    }),
  );
});

test('an interval of whole weeks stays on the preferred weekday but where a day had to give way', () => {
  const weekday = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(weekday, fc.integer({ min: 1, max: 20 }), (preferred, weeks) => {
      const rule: FrequencyRule = { kind: 'interval', days: 7 * weeks };
      const planned = propose({ rule, weekday: preferred }).map(
        (one) => one.moved?.from ?? one.date,
      );
      expect(planned.filter((date) => weekdayOf(date) !== preferred)).toEqual([]);
    }),
  );
});
