import { describe, expect, it } from 'vitest';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { dateInField, dueInField, dueOf, readDate, readDue } from '#shared/text/read-date';

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

describe('readDue (A12)', () => {
  it.each(['June 26', 'june 10', 'by June 26', 'Sept 9'])(
    'reads %j as neither day nor month: two figures may be either',
    (typed) => {
      expect(readDue(typed).state).toBe('not-understood');
    },
  );

  it.each([
    ['June 2026', '2026-06'],
    ['end june 26', '2026-06'],
    ['Sept. 2026', '2026-09'],
    ['May, 2024', '2024-05'],
    ['by May 2024', '2024-05'],
    ['end of June 2026', '2026-06'],
    ['end June 2026', '2026-06'],
    ['by the end of Jun 26', '2026-06'],
    ['  by   end of  June 2026 ', '2026-06'],
    ['6/2026', '2026-06'],
    ['06.2026', '2026-06'],
    ['12/2026', '2026-12'],
    ['2026-6', '2026-06'],
    ['2026-12', '2026-12'],
    ['1/1900', '1900-01'],
    ['12/2199', '2199-12'],
  ])('reads %j as the month %s', (typed, month) => {
    expect(readDue(typed)).toEqual({ state: 'month', month });
    expect(dueOf(typed)).toBe(month);
  });

  it.each([
    ['10/6/2026', '2026-06-10'],
    ['10 June 2026', '2026-06-10'],
    ['10 jun 26', '2026-06-10'],
  ])('reads %j as the day it is', (typed, date) => {
    expect(readDue(typed)).toEqual({ state: 'date', date });
    expect(dueOf(typed)).toBe(date);
  });

  it.each([
    ['0/2026', 'There is no such month in “0/2026”. Day first, as 10/6/2026.'],
    ['13/2026', 'There is no such month in “13/2026”. Day first, as 10/6/2026.'],
    ['Juno 2026', 'There is no such month in “Juno 2026”. Day first, as 10/6/2026.'],
    ['12/1899', 'The year in “12/1899” is not between 1900 and 2199.'],
    ['1/2200', 'The year in “1/2200” is not between 1900 and 2199.'],
  ])('says of %j that there is none', (typed, message) => {
    expect(readDue(typed)).toEqual({ state: 'no-such-date', message });
    expect(dueOf(typed)).toBeNull();
  });

  it.each(['June', 'end of June', 'by summer', '10/6'])('guesses no year for %j', (typed) => {
    expect(readDue(typed).state).toBe('not-understood');
    expect(dueOf(typed)).toBeNull();
  });

  it('takes nothing typed for no due date', () => {
    expect(readDue(' ')).toEqual({ state: 'empty' });
    expect(dueOf(' ')).toBeNull();
  });

  it('reads back what a field shows', () => {
    for (const due of [isoMonth('2026-06'), isoDate('2026-06-10')]) {
      expect(dueOf(dueInField(due))).toBe(due);
    }
    expect(dueInField(isoMonth('2026-06'))).toBe('end of Jun 2026');
  });
});
