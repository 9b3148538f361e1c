import { describe, expect, test } from 'vitest';
import { momentInBritain } from '#shared/domain/british-time';
import { isoDate, isoTime } from '#shared/model/iso-date';

describe('the moment of a time in Great Britain (Summer Time Order 2002)', () => {
  test.each([
    ['in winter', '2026-01-14', '10:00', '2026-01-14T10:00'],
    ['in summer, an hour earlier', '2026-06-24', '10:00', '2026-06-24T09:00'],
    ['the day before summer time', '2026-03-28', '10:00', '2026-03-28T10:00'],
    ['just before it begins', '2026-03-29', '00:59', '2026-03-29T00:59'],
    ['in the hour that is left out', '2026-03-29', '01:30', '2026-03-29T01:30'],
    ['as it begins', '2026-03-29', '02:00', '2026-03-29T01:00'],
    ['on the first day of it', '2026-03-29', '10:00', '2026-03-29T09:00'],
    ['where March ends on its last Sunday', '2024-03-31', '10:00', '2024-03-31T09:00'],
    ['the day before it ends', '2026-10-24', '10:00', '2026-10-24T09:00'],
    ['in the hour that comes twice', '2026-10-25', '01:30', '2026-10-25T00:30'],
    ['as that hour is over', '2026-10-25', '02:00', '2026-10-25T02:00'],
    ['the day after it ended', '2026-10-26', '10:00', '2026-10-26T10:00'],
    [
      'in the first hour of a summer day, on the day before',
      '2026-06-01',
      '00:15',
      '2026-05-31T23:15',
    ],
    ['at the end of a winter day', '2026-12-31', '23:59', '2026-12-31T23:59'],
  ])('%s', (_, date, time, expected) => {
    expect(momentInBritain(isoDate(date), isoTime(time))).toBe(`${expected}:00.000Z`);
  });

  test('agrees with the time zone of this computer’s own tables, day by day for years', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2032, 0, 1); day += 86_400_000) {
      const date = isoDate(new Date(day).toISOString().slice(0, 10));
      const moment = momentInBritain(date, isoTime('10:00'));
      const [year, month, dayOfMonth] = date.split('-');
      expect(london.format(new Date(moment))).toBe(`${dayOfMonth}/${month}/${year}, 10:00`);
    }
  });
});
