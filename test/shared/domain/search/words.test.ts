import { describe, expect, test } from 'vitest';
import { folded, hasWord, isSearched, searchedWords, wordsIn } from '#shared/domain/search/words';

test.each([
  ['Siân', 'sian'],
  ['Tŷ Hafan', 'ty hafan'],
  ['CAFÉ', 'cafe'],
  ['cafe\u0301', 'cafe'],
  ['plain', 'plain'],
])('%s is compared as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

test('words are told with their places, references and names in parts', () => {
  expect(wordsIn('A-2026-031, Siân’s café.')).toEqual([
    { word: 'a', from: 0, until: 1 },
    { word: '2026', from: 2, until: 6 },
    { word: '031', from: 7, until: 10 },
    { word: 'sian', from: 12, until: 16 },
    { word: 's', from: 17, until: 18 },
    { word: 'cafe', from: 19, until: 23 },
  ]);
});

test.each([
  ['a single letter', 's', false],
  ['a single digit, as the number of an item', '5', true],
  ['a word of every sentence', 'the', false],
  ['two letters', 'ty', true],
])('%s is looked for or not', (_, word, isLookedFor) => {
  expect(isSearched(word)).toBe(isLookedFor);
});

test('what is typed is looked for once each, in order, without common words', () => {
  expect(searchedWords('The funding of the Funding board')).toEqual(['funding', 'board']);
  expect(searchedWords('  of the ')).toEqual([]);
});

describe('a word in a text', () => {
  test.each([
    ['alone', 'fund', 'fund', true],
    ['at the beginning', 'fund agreed', 'fund', true],
    ['at the end, before a full stop', 'agreed the fund.', 'fund', true],
    ['as the beginning of another', 'funding', 'fund', false],
    ['as the end of another', 'refund', 'fund', false],
    ['as a part and later whole', 'refund fund', 'fund', true],
    ['not at all', 'agreed', 'fund', false],
  ])('%s', (_, text, word, isThere) => {
    expect(hasWord(text, word)).toBe(isThere);
  });
});
