import { expect, test } from 'vitest';
import { actionMonths, type DatedAction } from '#shared/domain/overview/action-months';
import { isoDate } from '#shared/model/iso-date';

const TODAY = isoDate('2026-03-15');
const dated = (raised: string, closed: string | null): DatedAction => ({
  raisedOn: isoDate(raised),
  closedOn: closed === null ? null : isoDate(closed),
});

/** Each month as "first: opened, closed, open". */
const inShort = (actions: DatedAction[]) =>
  actionMonths(actions, TODAY, 3).map(
    ({ first, opened, closed, open }) => `${first}: ${opened}, ${closed}, ${open}`,
  );

test.each<[string, DatedAction[], string[]]>([
  [
    'nothing where there is no action, over the turn of the year',
    [],
    ['2026-01-01: 0, 0, 0', '2026-02-01: 0, 0, 0', '2026-03-01: 0, 0, 0'],
  ],
  [
    'one raised before, as standing open from the start',
    [dated('2025-12-31', null)],
    ['2026-01-01: 0, 0, 1', '2026-02-01: 0, 0, 1', '2026-03-01: 0, 0, 1'],
  ],
  [
    'one closed before, not at all',
    [dated('2025-11-01', '2025-12-31')],
    ['2026-01-01: 0, 0, 0', '2026-02-01: 0, 0, 0', '2026-03-01: 0, 0, 0'],
  ],
  [
    'first and last days with their own months',
    [dated('2026-01-01', '2026-02-28'), dated('2026-01-31', '2026-03-01')],
    ['2026-01-01: 2, 0, 2', '2026-02-01: 0, 1, 1', '2026-03-01: 0, 1, 0'],
  ],
  [
    'one raised and closed in one month, both ways',
    [dated('2026-02-03', '2026-02-20')],
    ['2026-01-01: 0, 0, 0', '2026-02-01: 1, 1, 0', '2026-03-01: 0, 0, 0'],
  ],
])('the months of actions count %s (A6)', (_, actions, months) => {
  expect(inShort(actions)).toEqual(months);
});
