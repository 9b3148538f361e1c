import { expect, test } from 'vitest';
import { eachOnce, repeatedName, withWord } from '#shared/domain/writing/list-rules';

test('a word is added in order, and only where it is not there in any capitals', () => {
  const words = ['Heddlu', 'Tarian'];
  expect(withWord(words, 'Prevent')).toEqual(['Heddlu', 'Prevent', 'Tarian']);
  expect(withWord(words, 'tarian')).toBe(words);
});

test('words are kept once each, as written first, in order', () => {
  expect(eachOnce(['tarian', 'Heddlu', 'Tarian'])).toEqual(['Heddlu', 'tarian']);
});

test.each<[readonly string[], string | null]>([
  [[], null],
  [['a', 'b'], null],
  [['ASB', 'b', 'asb'], 'asb'],
])('of %j, %j is given twice', (names, repeated) => {
  expect(repeatedName(names)).toBe(repeated);
});
