import { describe, expect, test } from 'vitest';
import {
  count,
  day,
  entry,
  registerTable,
  words,
} from '#shared/documents/registers/register-pieces';
import { selectedRegister } from '#shared/documents/registers/selected-register';
import { isoDate } from '#shared/model/iso-date';
import { wholeRegister, type RegisterSelection } from '#shared/model/register-table';

const table = registerTable(
  'risks',
  [
    ['What', 1],
    ['On', 1],
    ['Times', 1],
    ['Note', 1, 'not-sorted'],
  ],
  [
    entry('a', [words('Siân’s grant'), day(isoDate('2026-06-10')), count(9), words('z')], {
      day: isoDate('2026-06-10'),
    }),
    entry('b', [words('grant of the Council'), day(isoDate('2025-12-31')), count(10), words('y')], {
      day: isoDate('2025-12-31'),
    }),
    entry('c', [words(''), day(null), count(9), words('x')]),
  ],
);
const shown = (selection: Partial<RegisterSelection>, of = table) =>
  selectedRegister(of, { ...wholeRegister, ...selection })
    .rows.map(({ id }) => id)
    .join('');

describe('what of a register is shown', () => {
  test.each<[string, Partial<RegisterSelection>, string]>([
    ['everything, in its own order', {}, 'abc'],
    ['entries with a word, in whatever case', { words: 'GRANT' }, 'ab'],
    ['entries with a word, without its accents', { words: 'sian' }, 'a'],
    ['entries with every word', { words: 'grant  council' }, 'b'],
    ['no entry where no entry has the word', { words: 'cameras' }, ''],
    ['entries from a day on', { from: isoDate('2026-06-10') }, 'a'],
    ['no entry from the day after', { from: isoDate('2026-06-11') }, ''],
    ['entries until a day', { until: isoDate('2025-12-31') }, 'b'],
    ['no entry until the day before', { until: isoDate('2025-12-30') }, ''],
    [
      'entries within days, without those that have none',
      { from: isoDate('2020-01-01'), until: isoDate('2030-01-01') },
      'ab',
    ],
    ['by text', { sortBy: 0 }, 'bca'],
    ['by day, what has none last', { sortBy: 1 }, 'bac'],
    ['by day, the last first', { sortBy: 1, isDescending: true }, 'cab'],
    ['by number and not by its digits, equal ones as they were', { sortBy: 2 }, 'acb'],
    ['in its own order by a column that is not sorted', { sortBy: 3 }, 'abc'],
    ['in its own order by a column there is none of', { sortBy: 9 }, 'abc'],
  ])('%s', (_, selection, ids) => {
    expect(shown(selection)).toBe(ids);
  });

  test('days that choose the meetings counted choose no rows', () => {
    expect(shown({ from: isoDate('2026-06-11') }, { ...table, isOfTime: true })).toBe('abc');
  });

  test('an entry that lacks the column sorts first', () => {
    const short = { ...table, rows: [...table.rows, { ...table.rows[0]!, id: 'd', cells: [] }] };
    expect(shown({ sortBy: 0 }, short)).toBe('dbca');
  });
});
