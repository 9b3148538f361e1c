import { describe, expect, it } from 'vitest';
import { readTime } from '#shared/text/read-time';

describe('readTime', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['9:30am', '09:30'],
    ['9.30 a.m.', '09:30'],
    ['2pm', '14:00'],
    ['2.15 PM', '14:15'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['12 midnight', '00:00'],
    ['14:00', '14:00'],
    ['23:59', '23:59'],
    ['0000', '00:00'],
  ])('reads %j as %s', (typed, time) => {
    expect(readTime(typed)).toEqual({ state: 'time', time });
  });

  it.each(['24:00', '9.60', '14pm', '0am', 'ten', '9.3', '9 noon', '93000'])(
    'says that %j is no time of day',
    (typed) => {
      expect(readTime(typed)).toMatchObject({ state: 'not-understood' });
    },
  );

  it('takes nothing typed for nothing', () => {
    expect(readTime(' ')).toEqual({ state: 'empty' });
  });
});
