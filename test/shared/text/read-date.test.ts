import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { dateInField, readDate } from '#shared/text/read-date';

describe('readDate', () => {
  it.each([
    ['10/6/2026', '2026-06-10'],
    ['10.6.26', '2026-06-10'],
    ['10-06-2026', '2026-06-10'],
    ['10 6 2026', '2026-06-10'],
    ['  10/6/2026 ', '2026-06-10'],
    ['2026-06-10', '2026-06-10'],
    ['10 June 2026', '2026-06-10'],
    ['10th June 2026', '2026-06-10'],
    ['10 jun 26', '2026-06-10'],
    ['1 Sept 2026', '2026-09-01'],
    ['Wed 10 Jun 2026', '2026-06-10'],
    ['Wednesday, 10 June 2026', '2026-06-10'],
    ['29/2/2028', '2028-02-29'],
    ['31/12/2026', '2026-12-31'],
  ])('reads %j as %s', (typed, date) => {
    expect(readDate(typed)).toEqual({ state: 'date', date });
  });

  it.each([
    ['31/2/2026', 'There is no 31 February 2026: that month has 28 days.'],
    ['29/2/2026', 'There is no 29 February 2026: that month has 28 days.'],
    ['31 June 2026', 'There is no 31 June 2026: that month has 30 days.'],
    ['0/6/2026', 'There is no 0 June 2026: that month has 30 days.'],
    ['2026-02-30', 'There is no 30 February 2026: that month has 28 days.'],
    ['6/13/2026', 'There is no such month in “6/13/2026”. Day first, as 10/6/2026.'],
    ['10 Juno 2026', 'There is no such month in “10 Juno 2026”. Day first, as 10/6/2026.'],
    ['10/6/1026', 'The year in “10/6/1026” is not between 1900 and 2199.'],
  ])('says of %j that there is none, and never makes it another day', (typed, message) => {
    expect(readDate(typed)).toEqual({ state: 'no-such-date', message });
  });

  it.each(['soon', '10/6', '10/6/026', '1026', '10/6/2026 or later'])(
    'does not understand %j',
    (typed) => {
      expect(readDate(typed).state).toBe('not-understood');
    },
  );

  it.each(['', '   '])('takes %j for nothing typed', (typed) => {
    expect(readDate(typed)).toEqual({ state: 'empty' });
  });

  it('reads back what a field shows', () => {
    const date = isoDate('2026-06-10');
    expect(dateInField(date)).toBe('Wed 10 Jun 2026');
    expect(readDate(dateInField(date))).toEqual({ state: 'date', date });
  });
});
