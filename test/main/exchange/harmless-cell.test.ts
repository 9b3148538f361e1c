import { describe, expect, test } from 'vitest';
import { harmlessCell, unharmedCell } from '../../../main/exchange/harmless-cell';

describe('a cell that a spreadsheet would run', () => {
  test.each([
    ['=cmd|calc!A1'],
    ['+1+1'],
    ['-2+3'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\r=1'],
    ['\n=1'],
    ['\u0000=1'],
    ['＝1+1'],
    ['＋1'],
    ['－1'],
    ['＠SUM(A1)'],
    ['  =1+1'],
    ['\uFEFF=1+1'],
    ['\u0001=1+1'],
    ['\u00AD+1'],
    ['\u202E@SUM(A1)'],
    ['\u3164-1'],
    ['﹦1+1'],
  ])('is given an apostrophe: %j', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  test.each([[''], ['Agreed'], ['1 = 1'], ['A-2026-021'], ['a@b.example'], ['•  item']])(
    'is left as it is where it is none: %j',
    (text) => {
      expect(harmlessCell(text)).toBe(text);
    },
  );
});

describe('a cell that this app wrote is read as it was', () => {
  test.each([['=1+1'], ['+44 1632'], ['\t=1'], ['Agreed'], [''], ["'quoted'"], ["O'Neill"]])(
    '%j',
    (text) => {
      expect(unharmedCell(harmlessCell(text))).toBe(text);
    },
  );

  test('but for one that begins with an apostrophe before a formula, which nobody writes', () => {
    expect(unharmedCell(harmlessCell("'=1"))).toBe('=1');
  });
});
