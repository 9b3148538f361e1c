import { describe, expect, test } from 'vitest';
import { expiringOffices, termEnd, wayOf } from '#shared/domain/offices/term-end';
import { isoDate } from '#shared/model/iso-date';
import type { OfficeSource } from '#shared/model/rules/membership-rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { anOffice, ids, rulesWith, silentRules } from '../../../support/board-builders';

const source = (way: OfficeSource['way']): OfficeSource => ({
  way,
  organisation: '',
  fromMembers: true,
});
const FROM = isoDate('2026-03-10');

const twoYears = rulesWith({
  chairSource: stated(source('elected'), '5.2'),
  viceChairSource: stated(source('nominated'), '5.2'),
  officeTermMonths: stated(24, '5.2'),
});

describe('when a term of office ends', () => {
  test.each([
    ['2026-03-10', 12, '2027-03-09', 'C1, WACSO'],
    ['2026-03-10', 24, '2028-03-09', 'C2, Warwickshire 5.2; C6, Safer Essex 8.2'],
    ['2026-03-31', 6, '2026-09-29', 'a shorter month'],
    ['2024-02-29', 12, '2025-02-27', 'a leap day'],
  ])('from %s for %i months: its last day is %s (%s)', (from, months, lastDay) => {
    const office = anOffice('chair', 'bell', { from: isoDate(from), way: 'elected' });
    const rules = rulesWith({ officeTermMonths: stated(months, '5.2') });
    expect(termEnd(office, rules)).toEqual({ state: 'ends', lastDay, from: 'rule', clause: '5.2' });
  });

  test('is the last day that was recorded, before any rule', () => {
    const until = isoDate('2026-12-31');
    const ends = { state: 'ends', lastDay: until, from: 'record' };
    expect(termEnd(anOffice('chair', 'bell', { from: FROM, until }), twoYears)).toEqual(ends);
    expect(termEnd(anOffice('other', 'bell', { until }), twoYears)).toEqual(ends);
  });

  test.each([
    ['C7, BCP 4.1', 'ex-officio'],
    ['C7', 'appointed'],
  ] as const)('(%s) is not known for one who is Chair %s', (_, way) => {
    const office = anOffice('chair', 'bell', { from: FROM, way });
    expect(termEnd(office, twoYears)).toEqual({ state: 'no-term', because: way });
  });

  test('is not that of Chairs for a Treasurer (P17, WACSO)', () => {
    const office = anOffice('other', 'bell', { from: FROM, way: 'elected' });
    expect(termEnd(office, twoYears)).toEqual({ state: 'no-term', because: 'other-office' });
  });

  test('is not known while nobody has said how, or since when, the office is held', () => {
    const chair = anOffice('chair', 'bell', { from: FROM });
    expect(termEnd(chair, silentRules)).toEqual({ state: 'not-known', missing: 'way' });
    const undated = anOffice('chair', 'bell');
    expect(termEnd(undated, twoYears)).toEqual({ state: 'not-known', missing: 'from' });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is %s where the terms are', (state, officeTermMonths) => {
    const office = anOffice('chair', 'bell', { from: FROM, way: 'elected' });
    expect(termEnd(office, rulesWith({ officeTermMonths }))).toEqual({ state });
  });

  test.each([
    ['chair', null, 'elected'],
    ['vice-chair', null, 'nominated'],
    ['chair', 'appointed', 'appointed'],
    ['other', null, null],
  ] as const)('%s, recorded as %s, came to it as %s (C1, C2)', (role, way, expected) => {
    expect(wayOf({ role, way }, twoYears)).toBe(expected);
  });
});

describe('reminders before terms end', () => {
  const TODAY = isoDate('2028-03-01');
  const expiring = (from: string, withinDays = 30) =>
    expiringOffices(
      { offices: [anOffice('chair', 'bell', { from: isoDate(from) })] },
      twoYears,
      TODAY,
      withinDays,
    );

  test.each([
    ['2026-03-01', 'overdue', -1],
    ['2026-03-02', 'soon', 0],
    ['2026-04-01', 'soon', 30],
  ])('in office since %s: %s, %i days left (C2)', (from, state, daysLeft) => {
    expect(expiring(from)).toMatchObject([{ due: { state, daysLeft }, isFilled: false }]);
  });

  test('say nothing of a term that ends a day later than asked for', () => {
    expect(expiring('2026-04-02')).toEqual([]);
  });

  test('name both offices where both are elected at once, the soonest first (C6, Safer Essex 8.2)', () => {
    const offices = [
      anOffice('vice-chair', 'khan', { from: isoDate('2026-03-12') }),
      anOffice('chair', 'bell', { from: isoDate('2026-03-10') }),
      anOffice('other', 'jones', { from: isoDate('2026-03-10') }),
      anOffice('chair', 'former', { until: isoDate('2026-03-09') }),
    ];
    const found = expiringOffices({ offices }, twoYears, TODAY, 30);
    expect(found.map(({ office }) => office.personId)).toEqual([
      ids.person('bell'),
      ids.person('khan'),
    ]);
  });

  test.each([
    ['2028-03-10', true],
    ['2028-03-11', false],
  ])('know whether somebody follows at once: from %s, %s (C2)', (from, isFilled) => {
    const offices = [
      anOffice('chair', 'bell', { from: isoDate('2026-03-10') }),
      anOffice('chair', 'khan', { from: isoDate(from) }),
      anOffice('vice-chair', 'jones', { from: isoDate('2028-03-01') }),
    ];
    expect(expiringOffices({ offices }, twoYears, TODAY, 30)).toMatchObject([{ isFilled }]);
  });
});
