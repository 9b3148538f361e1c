import { describe, expect, test } from 'vitest';
import { unexpandedFirstUses } from '#shared/domain/writing/first-uses';

const ASB = { short: 'ASB', long: 'anti-social behaviour' };
const TEAM = { short: 'ASB team', long: 'anti-social behaviour team' };
const AE = { short: 'A&E', long: 'accident and emergency' };

const offered = (texts: string[], abbreviations = [ASB]) =>
  unexpandedFirstUses(texts, abbreviations).map(({ written, text, from }) => [text, from, written]);

describe('the first use of a short form', () => {
  test.each<[string, string[], unknown[]]>([
    ['is offered to be written out', ['More ASB now'], [[0, 5, 'anti-social behaviour (ASB)']]],
    ['begins a text with a capital', ['ASB rose'], [[0, 0, 'Anti-social behaviour (ASB)']]],
    ['begins a sentence with a capital', ['Done. ASB'], [[0, 6, 'Anti-social behaviour (ASB)']]],
    ['is the first of several', ['No', 'x ASB', 'ASB'], [[1, 2, 'anti-social behaviour (ASB)']]],
    ['is left where it is written out', ['Anti-social behaviour (ASB)', 'ASB'], []],
    ['is left where the long form follows', ['ASB (anti-social behaviour) rose'], []],
    ['counts in other brackets', ['crime (ASB)'], [[0, 7, 'anti-social behaviour (ASB)']]],
    ['counts in open brackets', ['anti-social behaviour (ASB and'], [[0, 23, expect.anything()]]],
    ['is a word by itself', ['ASBO, xASB, ASB2'], []],
    ['has its capitals', ['asb'], []],
    ['may carry a possessive', ['an ASB’s'], [[0, 3, 'anti-social behaviour (ASB)']]],
  ])('%s', (_, texts, found) => {
    expect(offered(texts)).toEqual(found);
  });

  test('is found among several, the longest first, whatever signs are in them', () => {
    expect(offered(['The ASB team at A&E'], [ASB, AE, TEAM])).toEqual([
      [0, 4, 'anti-social behaviour team (ASB team)'],
      [0, 16, 'accident and emergency (A&E)'],
    ]);
  });

  test('is not offered without a long form, nor where there are no short forms', () => {
    expect(offered(['ASB'], [{ short: 'ASB', long: '' }])).toEqual([]);
    expect(offered(['ASB'], [])).toEqual([]);
  });
});
