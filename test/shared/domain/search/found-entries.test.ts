import { describe, expect, test } from 'vitest';
import { foundEntries } from '#shared/domain/search/found-entries';
import type { SearchEntry } from '#shared/domain/search/search-entry';
import { partnershipIdSchema } from '#shared/model/id';

const partnershipId = partnershipIdSchema.parse('p1');

const minute = (text: string): SearchEntry => ({
  kind: 'minute',
  target: { is: 'partnership', partnershipId },
  title: 'Funding',
  text,
  isConfidential: false,
});

const found = (texts: string[], words: string[], matched = words) =>
  foundEntries(texts.map(minute), words, new Set(matched)).map(({ entry, isWhole }) => [
    entry.text,
    isWhole,
  ]);

describe('the places of words in one meeting', () => {
  test.each([
    [
      'all in one paragraph',
      ['police', 'police fund'],
      ['police', 'fund'],
      [['police fund', true]],
    ],
    [
      'spread: the paragraph that has most',
      ['fund', 'police fund'],
      ['police', 'fund', 'x'],
      [['police fund', false]],
    ],
    ['spread evenly: the first', ['police', 'fund'], ['police', 'fund'], [['police', false]]],
    ['nowhere', ['budget'], ['police'], []],
    ['the title of an item is no word of its minute', ['budget'], ['funding'], []],
  ])('%s', (_, texts, words, expected) => {
    expect(found(texts, words)).toEqual(expected);
  });

  test('longer words count for what they begin with', () => {
    expect(found(['funding police'], ['fund', 'police'], ['funding', 'police'])).toEqual([
      ['funding police', true],
    ]);
  });

  test('words like those typed count for any of them', () => {
    expect(found(['budget police'], ['budgat', 'police'], ['budget', 'police'])).toEqual([
      ['budget police', true],
    ]);
  });

  test('at most three are shown', () => {
    expect(found(['fund 1', 'fund 2', 'fund 3', 'fund 4'], ['fund'])).toHaveLength(3);
  });
});

test('anything but a minute is found by its title too', () => {
  const decision: SearchEntry = { ...minute('Agreed.'), kind: 'decision', title: 'D-2026-011' };
  expect(foundEntries([decision], ['011'], new Set(['011']))).toHaveLength(1);
});
