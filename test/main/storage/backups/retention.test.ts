import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupIdSchema, backupReasonSchema, type BackupReason } from '#shared/model/backup';
import { isoInstantSchema, type IsoInstant } from '#shared/model/iso-date';
import { keptBackups, type DatedBackup } from '../../../../main/storage/backups/retention';

const HOUR = 60;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const START = Date.parse('2026-06-12T09:10:00.000Z');

const at = (minutes: number): IsoInstant =>
  isoInstantSchema.parse(new Date(START + minutes * 60_000).toISOString());

/** Backups in the order they were made, each with the minutes from the start as the clock had it. */
function made(...times: (number | [minutes: number, reason: BackupReason])[]): DatedBackup[] {
  const days = new Set<string>();
  return times.map((time, place) => {
    const [minutes, reason] = typeof time === 'number' ? [time, 'regular' as const] : time;
    days.add(at(minutes).slice(0, 10));
    const id = `${at(minutes).replace(/[:.]/g, '-')}-${place + 1}`;
    return {
      id: backupIdSchema.parse(id),
      at: at(minutes),
      sequence: place + 1,
      day: days.size,
      reason,
    };
  });
}

const every = (step: number, count: number): number[] =>
  Array.from({ length: count }, (_, n) => n * step);

/** The places, counted from 1, of those that are kept. */
function kept(backups: readonly DatedBackup[], now?: IsoInstant): number[] {
  const ids = keptBackups(backups, now);
  return backups.filter(({ id }) => ids.has(id)).map(({ sequence }) => sequence);
}

const range = (from: number, to: number): number[] => every(1, to - from + 1).map((n) => n + from);

describe('which backups are kept', () => {
  test.each([
    ['none where there is none', [], []],
    ['the latest three of an hour', every(10, 5), [3, 4, 5]],
    ['the latest of an hour that is over', [0, 10, 20, HOUR, HOUR + 1, HOUR + 2], [3, 4, 5, 6]],
    ['those of 24 hours', every(HOUR, 24), range(1, 24)],
    [
      'of the 25th hour none, unless it is the latest of its day',
      [...every(20, 3).map((n) => n + 10 * HOUR), ...every(HOUR, 24).map((n) => n + 12 * HOUR)],
      range(4, 27),
    ],
    ['hours with a backup, however far apart', every(7 * HOUR, 24), range(1, 24)],
    ['those of 30 days', every(DAY, 30), range(1, 30)],
    ['of the 31st day none', every(DAY, 31), range(2, 31)],
    ['days with a backup, however far apart', every(9 * DAY, 30), range(1, 30)],
    [
      'those before a great change for 90 days',
      [[0, 'before-restore'], ...every(DAY, 90)] as const,
      [1, ...range(62, 91)],
    ],
    ['and not on the 91st', [[0, 'before-restore'], ...every(DAY, 91)] as const, range(63, 92)],
    [
      'all those before a great change, of one hour too',
      [
        [0, 'before-migration'],
        [1, 'before-import'],
        [2, 'before-restore'],
        [3, 'asked'],
        [4, 'start'],
        ...every(1, 3).map((n) => n + 5),
      ] as const,
      [1, 2, 3, 4, 6, 7, 8],
    ],
  ] as [string, Parameters<typeof made>, number[]][])('%s', (_, times, expected) => {
    expect(kept(made(...times))).toEqual(expected);
  });
});

describe('a clock that jumps', () => {
  const days = made(...every(DAY, 40));
  const latest = 39 * DAY;

  test.each([
    ['a day ahead', DAY, false],
    ['a day and a minute ahead', DAY + 1, true],
    ['ten years ahead', 10 * YEAR, true],
    ['a day behind', -DAY, false],
    ['a day and a minute behind', -DAY - 1, true],
    ['ten years behind', -10 * YEAR, true],
  ])('%s of the latest backup keeps all: %s', (_, ahead, keepsAll) => {
    expect(kept(days, at(latest + ahead)).length === days.length).toBe(keepsAll);
    expect(kept(days, at(latest + ahead))).toEqual(keepsAll ? range(1, 40) : range(11, 40));
  });

  test.each([
    ['ten years back', -10 * YEAR],
    ['ten years on', 10 * YEAR],
    ['an hour back, at the end of summer time', -HOUR],
    ['an hour on, at its beginning', HOUR],
  ])('%s costs no backup more than the next day would', (_, jump) => {
    const before: Parameters<typeof made> = [[0, 'asked'], ...every(HOUR, 700)];
    const next = new Set(kept(made(...before, 699 * HOUR + DAY)));
    const jumped = kept(made(...before, 699 * HOUR + jump));
    expect(jumped).toEqual(expect.arrayContaining([...next]));
  });

  test('to and fro at every start, as where its battery is dead, costs the days before nothing', () => {
    const starts = range(1, 19).flatMap((day) => [-10 * YEAR, day * DAY, day * DAY + 20]);
    const backups = made(...every(DAY, 10).map((n) => n - 10 * DAY), ...starts);
    expect(kept(backups)).toEqual(expect.arrayContaining(range(1, 10)));
  });

  test('back by a day keeps both the day that was and the one that comes again', () => {
    const backups = made(0, DAY, 2 * DAY, DAY + 5, DAY + 6, DAY + 7, DAY + 8);
    expect(kept(backups)).toEqual([1, 2, 3, 5, 6, 7]);
  });
});

describe('whatever the backups', () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 90 }) },
    { weight: 3, arbitrary: fc.integer({ min: HOUR, max: 3 * DAY }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * DAY, max: 10 * YEAR }) },
  );
  const forward = fc.integer({ min: 1, max: 2 * DAY });
  const reason = fc.constantFrom(...backupReasonSchema.options);
  const madeBy = (steps: readonly [number, BackupReason][]): DatedBackup[] => {
    let time = 0;
    return made(...steps.map(([by, why]): [number, BackupReason] => [(time += by), why]));
  };
  const histories = fc.array(fc.tuple(step, reason), { minLength: 1, maxLength: 150 });
  const steady = fc.array(fc.tuple(forward, reason), { minLength: 1, maxLength: 200 });

  test('the latest three are kept', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const backups = madeBy(steps);
        const latest = backups.slice(-3).map(({ sequence }) => sequence);
        expect(kept(backups)).toEqual(expect.arrayContaining(latest));
      }),
    );
  });

  test('what is kept is kept the next time too', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const backups = madeBy(steps);
        const first = keptBackups(backups);
        expect(keptBackups(backups.filter(({ id }) => first.has(id)))).toEqual(first);
      }),
    );
  });

  test('the order in which they are listed means nothing', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const backups = madeBy(steps);
        expect(keptBackups(backups.toReversed())).toEqual(keptBackups(backups));
      }),
    );
  });

  test('there is never more than there is room for', () => {
    fc.assert(
      fc.property(steady, (steps) => {
        const ordinary = madeBy(steps.map(([by]) => [by, 'regular']));
        expect(keptBackups(ordinary).size).toBeLessThanOrEqual(24 + 30 + 3);
      }),
    );
  });

  test('a backup made at any time the clock may show costs no more than one of the next day', () => {
    fc.assert(
      fc.property(steady, fc.integer({ min: -20 * YEAR, max: 20 * YEAR }), (steps, jump) => {
        const before = madeBy(steps);
        const end = steps.reduce((sum, [by]) => sum + by, 0);
        const withOneAt = (minutes: number): DatedBackup[] => {
          const [last] = made(minutes);
          const isKnown = before.some((one) => one.at.slice(0, 10) === last!.at.slice(0, 10));
          const day = before.at(-1)!.day + (isKnown ? 0 : 1);
          return [...before, { ...last!, day, sequence: before.length + 1 }];
        };
        const next = kept(withOneAt(end + DAY));
        expect(kept(withOneAt(end + jump))).toEqual(expect.arrayContaining(next));
      }),
    );
  });

  test('nothing is removed while the clock is in doubt', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: DAY + 1, max: YEAR }), (steps, off) => {
        const backups = madeBy(steps);
        const end = steps.reduce((sum, [by]) => sum + by, 0);
        expect(keptBackups(backups, at(end + off)).size).toBe(backups.length);
        expect(keptBackups(backups, at(end - off)).size).toBe(backups.length);
      }),
    );
  });
});
