import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../main/search/vocabulary';

const WORDS = ['house', 'housing', 'horse', 'houses', 'housed'];
const WIDE = { units: 1000, words: 100 };

function withWords(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

/** So many that they are put in order. */
const many = Array.from({ length: 3000 }, (_, n) => `filler${n}`);

describe.each([
  ['few words', WORDS],
  ['many words', [...many, ...WORDS]],
  ['many words, and new ones', [...WORDS.slice(0, 2), ...many, ...WORDS.slice(2)]],
])('of %s', (_, words) => {
  test('those that begin so are told, the word itself and the shortest first', () => {
    const found = withWords(words).beginningWith('house', WIDE);
    expect(found[0]).toBe('house');
    expect(found.toSorted()).toEqual(['house', 'housed', 'houses']);
  });

  test.each([
    ['house', true],
    ['hors', true],
    ['houz', false],
  ])('whether any begins with %s', (start, isBegun) => {
    expect(withWords(words).hasBeginning(start)).toBe(isBegun);
  });

  test('none is told where none begins so', () => {
    expect(withWords(words).beginningWith('zebra', WIDE)).toEqual([]);
  });
});

test('no more words are told than stand in so many units, but always one', () => {
  const vocabulary = withWords([]);
  vocabulary.add('house', 10);
  vocabulary.add('houses', 5);
  vocabulary.add('housing', 1);
  expect(vocabulary.beginningWith('hous', { units: 11, words: 10 })).toEqual(['house', 'housing']);
  expect(vocabulary.beginningWith('hous', { units: 1, words: 10 })).toEqual(['house']);
  expect(vocabulary.beginningWith('hous', { units: 100, words: 2 })).toEqual(['house', 'houses']);
});
