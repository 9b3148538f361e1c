import { describe, expect, test } from 'vitest';
import { changedItems, type WordedItem } from '#shared/domain/record/changed-items';
import { ids } from '../../../support/board-builders';

const item = (key: string, title: string, ...lines: string[]): WordedItem => ({
  itemId: ids.item(key),
  title,
  lines,
});
const [a, b, c] = [item('a', 'A', 'Said.'), item('b', 'B'), item('c', 'C', 'One.', 'Two.')];

describe('what two versions of minutes have differently (M1)', () => {
  test.each<[string, WordedItem[], WordedItem[], [string | null, string | null][]]>([
    ['nothing, where they say the same', [a, b], [a, b], []],
    ['nothing, where an item only moved', [a, b], [b, a], []],
    ['an item with another line', [a, c], [a, item('c', 'C', 'One.')], [['C', 'C']]],
    ['an item with another title', [a], [item('a', 'A new', 'Said.')], [['A', 'A new']]],
    ['an item that is new, even with nothing said', [a], [a, b], [[null, 'B']]],
    [
      'an item that is gone, last',
      [b, a],
      [c],
      [
        [null, 'C'],
        ['B', null],
        ['A', null],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    const changed = changedItems(before, after);
    expect(changed.map((one) => [one.before?.title ?? null, one.after?.title ?? null])).toEqual(
      expected,
    );
    expect(changed.every((one) => one.itemId === (one.after ?? one.before)?.itemId)).toBe(true);
  });
});
