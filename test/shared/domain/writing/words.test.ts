import { describe, expect, test } from 'vitest';
import { knownWords, wordsIn } from '#shared/domain/writing/words';

const judged = (text: string): string[] => wordsIn(text).map((word) => word.text);

describe('the words of a text whose spelling is judged', () => {
  test.each<[string, string, string[]]>([
    ['an empty text', '', []],
    ['a sentence', 'Members noted it.', ['Members', 'noted', 'it']],
    ['quotes and brackets', '“Safe” (and well)', ['Safe', 'and', 'well']],
    ['an apostrophe within', 'isn’t it', ['isn’t', 'it']],
    ['a possessive', "the board's plan", ['the', 'board', 'plan']],
    ['hyphens, each part', 'anti-social', ['anti', 'social']],
    ['a prefix before a hyphen', 'a Pre-meeting', ['meeting']],
    ['a prefix by itself', 'pre meeting', ['pre', 'meeting']],
    ['slashes, each part', 'and/or', ['and', 'or']],
    ['accents, put together and apart', 'café cafe\u0301', ['café', 'cafe\u0301']],
    ['a line break in a paragraph', 'one\uFFFCtwo', ['one', 'two']],
    ['single letters', 'a b’s', []],
    ['an e-mail address', 'to ann@police.uk, now', ['to', 'now']],
    ['web addresses', 'see www.x and https://y and gov.uk', ['see', 'and', 'and']],
    ['a reference', 'as A-2026-031 says', ['as', 'says']],
    ['words with digits', 'in Q3 of 2025/26 at 10am', ['in', 'of', 'at']],
    ['two capitals', 'an OK', ['an']],
    ['six capitals', 'MAPPAS', []],
    ['seven capitals', 'MAPPASX', ['MAPPASX']],
    ['capitals in the plural and possessive', 'CSPs and the CSP’s', ['and', 'the']],
  ])('%s', (_, text, words) => {
    expect(judged(text)).toEqual(words);
  });

  test('stand where they are in the text', () => {
    const text = 'The (board’s) plan';
    expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'The',
      'board',
      'plan',
    ]);
  });
});

test('words a partnership uses are its names, short forms with what they stand for, and its own', () => {
  const known = knownWords({
    names: ['Cllr Amara O’Neill', 'Anyshire Fire'],
    abbreviations: [{ short: 'Prevent', long: 'counter-radicalisation' }],
    dictionary: ['Tarian', 'Heddlu’s'],
  });
  expect([...known]).toEqual([
    'cllr',
    'amara',
    'o’neill',
    'anyshire',
    'fire',
    'prevent',
    'counter',
    'radicalisation',
    'tarian',
    'heddlu',
  ]);
});
