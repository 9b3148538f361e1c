import { expect, test } from 'vitest';
import { sameBodies } from '#shared/domain/people/same-bodies';

const pairs = (...names: string[]) =>
  sameBodies(names.map((name) => ({ name }))).map(([a, b]) => [a.name, b.name]);

test.each([
  ['capitals and accents', 'Cyngor Môn', 'CYNGOR MON'],
  ['order and small words', 'Police, Anyshire', 'The Police of Anyshire'],
  ['an ampersand', 'Fire & Rescue', 'Fire and Rescue'],
])('two bodies may be one where their names differ in %s', (_, first, second) => {
  expect(pairs(first, 'Courts', second)).toEqual([[first, second]]);
});

test('two bodies are two where a word differs', () => {
  expect(pairs('Anyshire Police', 'Anyshire Police Service')).toEqual([]);
});

test('of three that are alike, each is paired with the first', () => {
  expect(pairs('A B', 'B A', 'a b')).toEqual([
    ['A B', 'B A'],
    ['A B', 'a b'],
  ]);
});
