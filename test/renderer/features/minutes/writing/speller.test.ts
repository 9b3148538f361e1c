import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createSpeller,
  type Dictionary,
} from '../../../../../renderer/features/minutes/writing/spelling/speller';

function dictionary(name: string): Dictionary {
  const read = (file: string): string =>
    readFileSync(join('node_modules', `dictionary-${name}`, file), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

const english = dictionary('en-gb');

describe('English as it is written in Britain', () => {
  const speller = createSpeller([english]);

  test('knows what minutes are made of', () => {
    const words = 'organised behaviour programme quorate inquorate safeguarding minuted isn’t';
    expect(speller.wrongOf(words.split(' '))).toEqual([]);
  });

  test('finds American and other mistakes', () => {
    expect(speller.wrongOf(['behavior', 'color', 'commitee', 'Cyfarfod'])).toEqual([
      'behavior',
      'color',
      'commitee',
      'Cyfarfod',
    ]);
  });

  test('suggests a few words, the likeliest first', () => {
    expect(speller.suggest('commitee')[0]).toBe('committee');
    expect(speller.suggest('xqzzkw')).toEqual([]);
    expect(speller.suggest('teh').length).toBeLessThanOrEqual(5);
  });
});

describe('Welsh', () => {
  const speller = createSpeller([dictionary('cy')]);

  test('knows mutated words, circumflexes and either apostrophe', () => {
    const words = "cyfarfod gyfarfod nghyfarfod tŷ ŵyr i’r i'r Mae’r wedi’i";
    expect(speller.wrongOf(words.split(' '))).toEqual([]);
  });

  test('finds what is no Welsh', () => {
    expect(speller.wrongOf(['committee', 'cyfarfodd', 'i’rr'])).toEqual([
      'committee',
      'cyfarfodd',
      'i’rr',
    ]);
  });
});

test('with Welsh, a word is right that either language knows', () => {
  const speller = createSpeller([english, dictionary('cy')]);
  expect(speller.wrongOf(['cyfarfod', 'meeting', 'cyfarfodd'])).toEqual(['cyfarfodd']);
  expect(speller.suggest('cyfarfodd')).toContain('cyfarfod');
});
