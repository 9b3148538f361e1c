import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reportAfter,
  reportRule,
  reportsByDirection,
  reportStanding,
} from '#shared/domain/reports';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aReport, ids, rulesWith } from '../../support/board-builders';

const TODAY = isoDate('2026-06-10');

describe('how a report stands', () => {
  test.each([
    ['2026-06-09', 'overdue'],
    ['2026-06-10', 'soon'],
    ['2026-06-24', 'soon'],
    ['2026-06-25', 'later'],
  ])('due on %s it is %s (G2, BCP 5.1; G3, Warwickshire 6.1)', (nextDue, state) => {
    const report = aReport('brief', { nextDue: isoDate(nextDue) });
    expect(reportStanding(report, TODAY, 14)).toMatchObject({ state, due: nextDue });
  });

  test.each([
    ['G5, Warwickshire 6.3', null, 'when-asked'],
    ['G2, BCP 5.1', 3, 'day-not-known'],
  ])('(%s) every %s months and without a day it is %s', (_, everyMonths, state) => {
    expect(reportStanding(aReport('brief', { everyMonths }), TODAY, 14)).toEqual({ state });
  });

  test('asked for by a day, it is due on that (G5, Warwickshire 6.3)', () => {
    const report = aReport('yjb', { everyMonths: null, nextDue: TODAY });
    expect(reportStanding(report, TODAY, 14)).toMatchObject({ state: 'soon' });
  });
});

describe('what is owed and what is expected (G4, Warwickshire 2 o)', () => {
  test('are apart, the first due first, those without a day last', () => {
    const reports = [
      aReport('undated'),
      aReport('later', { nextDue: isoDate('2026-09-30') }),
      aReport('inbound', {
        direction: 'in',
        body: 'Supporting People',
        nextDue: isoDate('2026-06-09'),
      }),
      aReport('sooner', { nextDue: isoDate('2026-06-30') }),
    ];
    const found = reportsByDirection({ reports }, TODAY, 14);
    expect(found.out.map(({ report }) => report.id)).toEqual([
      ids.report('sooner'),
      ids.report('later'),
      ids.report('undated'),
    ]);
    expect(found.in).toMatchObject([{ standing: { state: 'overdue', daysLeft: -1 } }]);
  });
});

describe('the next report after one has gone (G2, G3, G4)', () => {
  test.each([
    ['early', '2026-06-01'],
    ['on the day', '2026-06-30'],
    ['late', '2026-08-15'],
  ])('sent %s, it is due three months after the last was', (_, on) => {
    const report = aReport('brief', { nextDue: isoDate('2026-06-30') });
    expect(reportAfter(report, isoDate(on))).toEqual({
      report: {
        ...report,
        nextDue: '2026-09-30',
        done: [{ due: '2026-06-30', on }],
      },
      countedFrom: 'day-due',
    });
  });

  test('counts from the day it went where none was due, and says so', () => {
    expect(reportAfter(aReport('brief'), TODAY)).toMatchObject({
      report: { nextDue: '2026-09-10', done: [{ due: null, on: TODAY }] },
      countedFrom: 'day-done',
    });
  });

  test('is due no more where it is only sent when asked for (G5)', () => {
    const report = aReport('yjb', { everyMonths: null, nextDue: TODAY });
    expect(reportAfter(report, TODAY)).toMatchObject({
      report: { nextDue: null, done: [{ due: TODAY, on: TODAY }] },
      countedFrom: null,
    });
  });

  test('comes back to the end of the month after a shorter one', () => {
    let report = aReport('brief', { nextDue: isoDate('2026-08-31') });
    const dues = ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31'].map((expected) => {
      report = reportAfter(report, TODAY).report;
      return [report.nextDue, expected];
    });
    for (const [due, expected] of dues) expect(due).toBe(expected);
  });

  test('keeps to the end of the month where a report without a day went before', () => {
    const done = [{ due: null, on: TODAY }];
    const report = aReport('brief', { nextDue: isoDate('2026-06-30'), done });
    expect(reportAfter(report, TODAY).report.nextDue).toBe('2026-09-30');
  });

  test('never falls on a day that the one before was due, or earlier', () => {
    const day = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, of]) =>
        isoDate(`2026-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`),
      );
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (nextDue, everyMonths) => {
        const next = reportAfter(aReport('brief', { nextDue, everyMonths }), TODAY).report.nextDue;
        expect(next! > nextDue).toBe(true);
      }),
    );
  });
});

describe('the report that the terms ask for (G2, BCP 5.1; G3, Warwickshire 6.1)', () => {
  const rules = rulesWith({ reportMonths: stated(3, '6.1') });

  test.each([
    ['none', [], 'not-listed'],
    ['one that others owe', [aReport('in', { direction: 'in' })], 'not-listed'],
    ['one sent when asked for', [aReport('yjb', { everyMonths: null })], 'not-listed'],
    ['one every quarter', [aReport('brief'), aReport('yearly', { everyMonths: 12 })], 'listed'],
    ['one every month', [aReport('brief', { everyMonths: 1 })], 'listed'],
    ['one every four months', [aReport('brief', { everyMonths: 4 })], 'less-often'],
  ])('every quarter, and there is %s: %s', (_, reports, state) => {
    expect(reportRule({ reports }, rules)).toEqual({ state, months: 3, clause: '6.1' });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is %s where the terms are', (state, reportMonths) => {
    expect(reportRule({ reports: [] }, rulesWith({ reportMonths }))).toEqual({ state });
  });
});
