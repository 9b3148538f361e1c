import { expect, test } from 'vitest';
import { blanksIn, paragraphsOf } from '#shared/domain/writing/snippets';

test.each<[string, string, unknown[]]>([
  ['none', 'No blanks', []],
  ['one', 'By [name].', [{ name: 'name', from: 3, to: 9 }]],
  [
    'two',
    '[a][b c]',
    [
      { name: 'a', from: 0, to: 3 },
      { name: 'b c', from: 3, to: 8 },
    ],
  ],
  ['not empty brackets', '[]', []],
  ['not over lines', '[a\nb]', []],
  ['the inner of two', '[a [b]', [{ name: 'b', from: 3, to: 6 }]],
])('the blanks of a snippet: %s', (_, text, blanks) => {
  expect(blanksIn(text)).toEqual(blanks);
});

test('the paragraphs of a snippet are its lines that are not empty', () => {
  expect(paragraphsOf(' One \n\n  \nTwo')).toEqual(['One', 'Two']);
  expect(paragraphsOf('\n')).toEqual([]);
});
