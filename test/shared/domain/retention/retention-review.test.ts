import { describe, expect, test } from 'vitest';
import {
  lastDayOfGift,
  lastDayOn,
  lastSittingOf,
  lastStepOf,
} from '#shared/domain/retention/last-uses';
import { mayGoFrom } from '#shared/domain/retention/may-go-from';
import { retentionReview, type Retainable } from '#shared/domain/retention/retention-review';
import { isoDate } from '#shared/model/iso-date';
import type { Retained } from '#shared/model/retention';
import { ids } from '../../../support/board-builders';

describe('the first day on which something may go (X6)', () => {
  test.each([
    ['the day after the same day of that year', '2020-06-10', 6, '2026-06-11'],
    ['after no year, the next day', '2020-06-10', 0, '2020-06-11'],
    ['from a leap day, the day after the end of February', '2020-02-29', 1, '2021-03-01'],
    ['to a leap year, the leap day itself is the day after', '2023-02-28', 1, '2024-02-29'],
    ['at the end of a year', '2020-12-31', 2, '2023-01-01'],
  ])('%s', (_, lastUse, years, expected) => {
    expect(mayGoFrom(isoDate(lastUse), years)).toBe(expected);
  });
});

const TODAY = isoDate('2026-06-11');
const used = (record: Retained, day: string | null): Retainable => ({
  record,
  lastUse: day === null ? null : isoDate(day),
});
const sixYears = { record: 'minutes', years: 6, clause: 'Schedule 4' } as const;
const kindOf = (record: Retained, kinds: ReturnType<typeof retentionReview>) =>
  kinds.find((kind) => kind.record === record);

describe('what is older than a partnership keeps it (X6)', () => {
  test.each([
    ['the last day within the time', '2020-06-11', [], '2026-06-12'],
    ['the first day after it', '2020-06-10', ['2026-06-11'], null],
    ['a day later', '2020-06-09', ['2026-06-10'], null],
  ])('%s', (_, day, due, next) => {
    const kinds = retentionReview([used('minutes', day)], [sixYears], TODAY);
    expect(kindOf('minutes', kinds)).toMatchObject({ due: due.map((from) => ({ from })), next });
  });

  test('is listed kind by kind, that which might go longest first, and the next day after', () => {
    const days = ['2020-06-10', '2019-01-01', '2025-01-01', '2024-01-01'];
    const kinds = retentionReview(
      days.map((day) => used('minutes', day)),
      [sixYears],
      TODAY,
    );
    expect(kinds.map(({ record }) => record)).toEqual([
      'minutes',
      'actions',
      'interests',
      'attendance',
      'papers',
      'contact-details',
    ]);
    expect(kindOf('minutes', kinds)?.due.map(({ lastUse }) => lastUse)).toEqual([
      '2019-01-01',
      '2020-06-10',
    ]);
    expect(kindOf('minutes', kinds)).toMatchObject({ setting: sixYears, next: '2030-01-02' });
  });

  test('is nothing where nobody said, and where the kind is kept for good', () => {
    const matters = [used('minutes', '1990-01-01'), used('actions', '1990-01-01')];
    const forGood = { record: 'actions', years: null, clause: '' } as const;
    const kinds = retentionReview([...matters, used('actions', null)], [forGood], TODAY);
    const none = { due: [], next: null, undated: 0 };
    expect(kindOf('minutes', kinds)).toEqual({ record: 'minutes', setting: null, ...none });
    expect(kindOf('actions', kinds)).toEqual({ record: 'actions', setting: forGood, ...none });
  });

  test('counts what has no last use on record, and says nothing of it', () => {
    const matters = [used('minutes', null), used('minutes', '2020-01-01')];
    const found = kindOf('minutes', retentionReview(matters, [sixYears], TODAY));
    expect(found).toMatchObject({ undated: 1, due: [{ from: '2026-01-02' }] });
  });
});

describe('the last use of a record (X6)', () => {
  test('of a meeting is its day, or that on which it went on', () => {
    const date = isoDate('2020-06-10');
    expect(lastSittingOf({ date, adjournments: [] })).toBe(date);
    const adjournment = (resumesOn: string | null) =>
      ({ resumesOn: resumesOn && isoDate(resumesOn) }) as never;
    const adjournments = [adjournment('2020-07-01'), adjournment('2020-06-20'), adjournment(null)];
    expect(lastSittingOf({ date, adjournments })).toBe('2020-07-01');
  });

  test('of a paper is its latest step, of a gift the day it was registered where that came after', () => {
    const step = (on: string) => ({ on: isoDate(on) }) as never;
    expect(lastStepOf({ steps: [step('2020-01-01'), step('2020-03-01')] })).toBe('2020-03-01');
    expect(lastStepOf({ steps: [] })).toBeNull();
    const on = isoDate('2020-01-01');
    expect(lastDayOfGift({ on, registeredOn: null })).toBe(on);
    expect(lastDayOfGift({ on, registeredOn: isoDate('2020-02-01') })).toBe('2020-02-01');
  });

  const personId = ids.person('bell');
  const board = { members: [], representatives: [], offices: [], guests: [] };
  const part = (until: string | null, memberId = 'none') =>
    ({ personId, memberId, until: until && isoDate(until) }) as never;
  const other = { personId: ids.person('shah'), until: isoDate('2025-01-01') } as never;

  test.each([
    ['of a seat', { representatives: [part('2020-01-31'), other] }, '2020-01-31'],
    [
      'of the body, where only it left',
      {
        members: [{ id: 'police', until: '2021-01-31' } as never],
        representatives: [part(null, 'police')],
      },
      '2021-01-31',
    ],
    [
      'of an office after the seat',
      { representatives: [part('2020-01-31')], offices: [part('2020-03-31')] },
      '2020-03-31',
    ],
    ['of a right to attend', { guests: [part('2019-01-31')] }, '2019-01-31'],
    ['of none, where no record tells it', { representatives: [part(null)] }, null],
    ['of none, where they had no part', {}, null],
  ])('of somebody is the last day %s', (_, changes, expected) => {
    expect(lastDayOn({ ...board, ...changes }, personId)).toBe(expected);
  });
});
