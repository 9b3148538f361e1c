import { describe, expect, test } from 'vitest';
import { closedBy, rulesOn, termsInOrder, termsOn } from '#shared/domain/terms';
import { isoDate, type IsoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { ids, rulesWith, someTermsOfReference } from '../../support/board-builders';

function version(key: string, adopted: string | null) {
  const rules = rulesWith({ reviewMonths: stated(12, key) });
  const day: IsoDate | null = adopted === null ? null : isoDate(adopted);
  return someTermsOfReference({ id: ids.terms(key), version: key, adopted: day, rules });
}

const board = {
  terms: [version('3', '2026-04-01'), version('1', null), version('2', '2024-04-01')],
};

describe('the version of the terms in force (T8)', () => {
  test.each([
    ['2020-01-01', '1'],
    ['2024-03-31', '1'],
    ['2024-04-01', '2'],
    ['2026-03-31', '2'],
    ['2026-04-01', '3'],
    ['2030-01-01', '3'],
  ])('on %s is version %s', (day, expected) => {
    expect(termsOn(board, isoDate(day)).version).toBe(expected);
    expect(rulesOn(board, isoDate(day)).reviewMonths).toMatchObject({ clause: expected });
  });

  test('before the first adoption is the first, for there is no other', () => {
    const dated = { terms: [version('2', '2024-04-01'), version('1', '2022-03-01')] };
    expect(termsOn(dated, isoDate('2021-01-01')).version).toBe('1');
  });

  test('closes on the day the next is adopted', () => {
    expect(termsInOrder(board).map((one) => [one.version, closedBy(board, one)])).toEqual([
      ['1', '2024-04-01'],
      ['2', '2026-04-01'],
      ['3', null],
    ]);
  });
});
