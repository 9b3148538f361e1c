import { describe, expect, test } from 'vitest';
import type { DatePlan, ProposedDate } from '#shared/domain/meeting-dates';
import { isoDate } from '#shared/model/iso-date';
import type { FrequencyRule } from '#shared/model/rules/meeting-rules';
import { aCalendar, aClosure } from '../../support/sample-calendar';
import { perYear, propose } from '../../support/sample-date-plan';

const WEDNESDAY = 3;

const datesOf = (proposed: readonly ProposedDate[]): string[] => proposed.map((one) => one.date);
const taken = (date: string, name: string) => ({ date: isoDate(date), name });

describe('dates every eight weeks (F3, Safer Essex 8.3)', () => {
  test('keep the weekday they begin with, to the end of the year', () => {
    const proposed = propose({ weekday: WEDNESDAY });
    expect(datesOf(proposed)).toEqual([
      '2026-01-07',
      '2026-03-04',
      '2026-04-29',
      '2026-06-24',
      '2026-08-19',
      '2026-10-14',
      '2026-12-09',
    ]);
    expect(proposed.every((one) => one.moved === null && one.kind === 'ordinary')).toBe(true);
  });

  test('begin with the first day where any weekday will do', () => {
    const [first, second] = propose({ from: '2026-01-05' });
    expect([first?.date, second?.date]).toEqual(['2026-01-05', '2026-03-02']);
  });

  test.each([
    ['2026-03-03', ['2026-01-07']],
    ['2026-03-04', ['2026-01-07', '2026-03-04']],
    ['2026-03-05', ['2026-01-07', '2026-03-04']],
  ])('end with %s', (until, dates) => {
    expect(datesOf(propose({ weekday: WEDNESDAY, until }))).toEqual(dates);
  });

  test('avoid a bank holiday, say why, and go on counting from the planned day', () => {
    const [first, second] = propose({ from: '2026-05-25' });
    expect(first).toEqual({
      date: '2026-05-26',
      kind: 'ordinary',
      moved: {
        from: '2026-05-25',
        because: {
          kind: 'bank-holiday',
          holiday: { date: '2026-05-25', kind: 'spring', isSubstitute: false, isCalculated: false },
        },
      },
      beforeParent: null,
    });
    expect(second).toMatchObject({ date: '2026-07-20', moved: null });
  });

  test('avoid weekends and closures', () => {
    const calendar = aCalendar({ closures: [aClosure('2026-06-15', '2026-06-16', 'Move')] });
    expect(propose({ from: '2026-06-13', until: '2026-06-30', calendar })).toMatchObject([
      { date: '2026-06-17', moved: { from: '2026-06-13', because: { kind: 'weekend' } } },
    ]);
  });

  test('avoid a clash, and another after it (P18)', () => {
    const proposed = propose({
      weekday: WEDNESDAY,
      until: '2026-02-01',
      taken: [
        taken('2026-01-07', 'Domestic Abuse Board'),
        taken('2026-01-08', 'Safeguarding Adults Board'),
      ],
    });
    expect(proposed).toMatchObject([
      {
        date: '2026-01-09',
        moved: { from: '2026-01-07', because: { kind: 'taken', name: 'Domestic Abuse Board' } },
      },
    ]);
  });

  test('go before the planned day where none is left after it', () => {
    expect(propose({ from: '2026-10-30', until: '2026-12-25' })).toMatchObject([
      { date: '2026-10-30' },
      { date: '2026-12-24', moved: { from: '2026-12-25' } },
    ]);
  });

  test('are left out where nothing near is free, and never outside the period', () => {
    const closedFor = (until: string) =>
      aCalendar({ closures: [aClosure('2026-01-01', until, 'Closed')] });
    const first = (until: string) => propose({ calendar: closedFor(until) })[0];
    expect(first('2026-02-27')).toMatchObject({
      date: '2026-03-02',
      moved: { from: '2026-01-01' },
    });
    expect(first('2026-03-01')?.date).toBe('2026-03-02');
    expect(first('2026-03-02')).toMatchObject({
      date: '2026-03-03',
      moved: { from: '2026-02-26' },
    });
    expect(propose({ calendar: closedFor('2026-12-31') })).toEqual([]);
    expect(propose({ from: '2026-06-10', until: '2026-06-09' })).toEqual([]);
  });

  test('never fall on one day, also where the interval is one day', () => {
    const rule: FrequencyRule = { kind: 'interval', days: 1 };
    const proposed = propose({ rule, from: '2026-06-13', until: '2026-06-17' });
    expect(proposed).toMatchObject([
      { date: '2026-06-15', moved: { from: '2026-06-13', because: { kind: 'weekend' } } },
      { date: '2026-06-16', moved: { from: '2026-06-14', because: { kind: 'weekend' } } },
      { date: '2026-06-17', moved: { from: '2026-06-15', because: { kind: 'proposed' } } },
    ]);
  });

  test('are no more than 366 at a time', () => {
    const rule: FrequencyRule = { kind: 'interval', days: 7 };
    expect(propose({ rule, from: '2026-01-05', until: '9999-12-31' })).toHaveLength(366);
  });
});

describe('a number of dates a year (F1, WACSO Operation)', () => {
  const rule = perYear({ ordinary: 3, conference: 1 });

  test('is spread evenly, the conference among the meetings', () => {
    const proposed = propose({ rule });
    expect(proposed.map((one) => [one.date, one.kind, one.moved?.from ?? null])).toEqual([
      ['2026-02-16', 'ordinary', '2026-02-15'],
      ['2026-05-18', 'ordinary', '2026-05-17'],
      ['2026-08-17', 'conference', null],
      ['2026-11-16', 'ordinary', null],
    ]);
  });

  test('takes the nearest preferred weekday', () => {
    const proposed = propose({ rule, weekday: WEDNESDAY });
    expect(datesOf(proposed)).toEqual(['2026-02-18', '2026-05-20', '2026-08-19', '2026-11-18']);
  });

  test.each([
    ['2026-06-10', '2026-06-10'],
    ['2026-06-11', '2026-06-11'],
  ])('does not look for the weekday outside the period (%s)', (from, date) => {
    const proposed = propose({
      rule: perYear({ annual: 1 }),
      weekday: WEDNESDAY,
      from,
      until: from,
    });
    expect(datesOf(proposed)).toEqual([date]);
  });

  test('is made of other kinds where the rule names them', () => {
    expect(propose({ rule: perYear({ annual: 1 }) }).map((one) => one.kind)).toEqual(['annual']);
  });
});

describe('dates in advance of the parent’s (F2, Warwickshire 5.1)', () => {
  const parentDates = ['2026-03-18', '2026-06-17', '2026-09-16', '2026-12-16'].map(isoDate);
  const rule = perYear({ ordinary: 5 }, true);

  test('come far enough before each, and the fifth into the widest gap', () => {
    const proposed = propose({ rule, parentDates, daysBeforeParent: 14 });
    expect(proposed.map((one) => [one.date, one.beforeParent])).toEqual([
      ['2026-03-04', '2026-03-18'],
      ['2026-04-20', null],
      ['2026-06-03', '2026-06-17'],
      ['2026-09-02', '2026-09-16'],
      ['2026-12-02', '2026-12-16'],
    ]);
  });

  test('go back to the preferred weekday, a closure or a clash, never nearer to the parent', () => {
    const plan = { rule: perYear({ ordinary: 1 }, true), parentDates: [isoDate('2026-06-17')] };
    const date = (changes: Partial<Omit<DatePlan, 'from' | 'until'>>) =>
      propose({ ...plan, ...changes })[0];
    expect(date({ weekday: 1 })).toMatchObject({ date: '2026-06-08', moved: null });
    expect(date({ weekday: WEDNESDAY })).toMatchObject({ date: '2026-06-10', moved: null });
    expect(date({ weekday: 4 })).toMatchObject({ date: '2026-06-04', moved: null });
    expect(date({ taken: [taken('2026-06-10', 'Hate Crime Board')] })).toMatchObject({
      date: '2026-06-09',
      moved: { from: '2026-06-10', because: { kind: 'taken' } },
    });
    expect(date({ daysBeforeParent: 3 })).toMatchObject({
      date: '2026-06-12',
      moved: { from: '2026-06-14' },
    });
  });

  test('are made for each of its meetings once, though the rule asks for fewer', () => {
    const twice = [...parentDates, ...parentDates];
    const proposed = propose({ rule: perYear({ ordinary: 2 }, true), parentDates: twice });
    expect(proposed.map((one) => one.beforeParent)).toEqual(parentDates);
  });

  test.each([
    ['2026-01-09', '2026-01-02'],
    ['2026-01-08', null],
    ['2027-01-06', '2026-12-30'],
    ['2027-01-07', '2026-12-31'],
    ['2027-01-08', null],
  ])('for a parent on %s is %s, since it is to be in the year', (parent, date) => {
    const only = propose({
      rule: perYear({ ordinary: 1 }, true),
      parentDates: [isoDate(parent)],
    }).find((one) => one.beforeParent !== null);
    expect(only?.date ?? null).toBe(date);
  });

  test('are spread like any others where the parent’s are not known', () => {
    const proposed = propose({ rule: perYear({ ordinary: 4 }, true) });
    expect(proposed.map((one) => one.beforeParent)).toEqual([null, null, null, null]);
    expect(datesOf(proposed)[0]).toBe('2026-02-16');
  });

  test('are not made where the rule asks for none', () => {
    const proposed = propose({ rule: perYear({ ordinary: 1 }), parentDates });
    expect(proposed.map((one) => one.beforeParent)).toEqual([null]);
  });
});

test('a rule in words leads to no dates (F4)', () => {
  expect(propose({ rule: { kind: 'in-words' } })).toEqual([]);
});
