import { expect, test } from 'vitest';
import { inList } from '#shared/text/structure/in-list';
import { chainSentences, circleSentence, edgeSentence } from '#shared/text/structure/tie-words';

test('the chain of reporting is said level by level (G6, WACSO)', () => {
  const levels = [['Safer Communities Board'], ['Policing Board', 'WLGA', 'Justice Board']];
  expect(chainSentences('WACSO', levels)).toEqual([
    'WACSO answers to Safer Communities Board.',
    'From there it goes on to Policing Board, WLGA and Justice Board.',
  ]);
  expect(chainSentences('WACSO', [])).toEqual([]);
});

test('each kind of tie is a sentence (G1, G9)', () => {
  expect(edgeSentence('answers-to', 'A', 'B')).toBe('A answers to B.');
  expect(edgeSentence('liaison', 'A', 'B')).toBe('A works with B.');
  expect(edgeSentence('close', 'A', 'B')).toBe('A is closely linked with B.');
});

test('a circle is said in words, also one of a single body (G1)', () => {
  expect(circleSentence(['A', 'B'])).toBe(
    'A and B answer to one another in a circle, so none of them is at the top.',
  );
  expect(circleSentence(['A'])).toBe('A answers to itself.');
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j is listed as “%s”', (names, words) => {
  expect(inList(names)).toBe(words);
});
