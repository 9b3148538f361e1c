import { expect, test } from 'vitest';
import { nextMeetingDate, plannedAfter } from '#shared/domain/next-meeting-date';
import { closureIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { FrequencyRule } from '#shared/model/rules/meeting-rules';
import { NOT_ENTERED, SILENT, stated, type Setting } from '#shared/model/setting';
import type { WorkingCalendar } from '#shared/model/working-calendar';

/** A Wednesday. */
const AFTER = isoDate('2026-06-10');
const calendar: WorkingCalendar = {
  division: 'england-and-wales',
  closures: [],
  workedHolidays: [],
};

const every = (days: number): Setting<FrequencyRule> => stated({ kind: 'interval', days }, '8.3');
const yearly = (...numbers: number[]): Setting<FrequencyRule> =>
  stated(
    {
      kind: 'per-year',
      counts: numbers.map((number) => ({ kind: 'ordinary', number })),
      isMinimum: false,
      beforeParent: false,
    },
    'Operation',
  );

test.each([
  ['every eight weeks (F3, Safer Essex 8.3)', every(56), '2026-08-05'],
  ['every 90 days: the nearest Wednesday', every(90), '2026-09-09'],
  ['every day: the next Wednesday', every(1), '2026-06-17'],
  ['four a year (F1, WACSO Operation)', yearly(4), '2026-09-09'],
  ['three and one a year', yearly(3, 1), '2026-09-09'],
  ['in words (F4)', stated<FrequencyRule>({ kind: 'in-words' }, '1'), null],
  ['silent', SILENT, null],
  ['not entered', NOT_ENTERED, null],
] as const)('the next meeting, where the terms say %s', (_case, frequency, date) => {
  expect(nextMeetingDate(AFTER, frequency, calendar)).toBe(date);
});

/** A calendar with the offices shut between two days. */
const shut = (from: string, until: string): WorkingCalendar => ({
  ...calendar,
  closures: [
    { id: closureIdSchema.parse('c'), name: '', from: isoDate(from), until: isoDate(until) },
  ],
});

test('is on a working day', () => {
  expect(nextMeetingDate(AFTER, every(56), shut('2026-08-05', '2026-08-05'))).toBe('2026-08-06');
});

test('is nobody’s guess where no day is near', () => {
  expect(nextMeetingDate(AFTER, every(56), shut('2026-07-01', '2027-07-01'))).toBeNull();
});

test('the next planned meeting is the first after a day that is not held yet', () => {
  const meeting = (date: string, startTime: string, state: 'planned' | 'closed' = 'planned') => ({
    date: isoDate(date),
    startTime: isoTime(startTime),
    state,
  });
  const evening = meeting('2026-09-10', '18:00');
  const morning = meeting('2026-09-10', '09:00');
  const others = [meeting('2026-06-10', '10:00'), meeting('2026-07-01', '10:00', 'closed')];
  expect(plannedAfter([evening, ...others, morning], AFTER)).toBe(morning);
  expect(plannedAfter([morning, ...others, evening], AFTER)).toBe(morning);
  expect(plannedAfter(others, AFTER)).toBeNull();
});
