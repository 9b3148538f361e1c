import { describe, expect, test } from 'vitest';
import { partWords } from '#shared/text/part-words';

const names = new Map([
  ['p1', 'Amina Ahmed'],
  ['o1', 'Anyshire Police'],
]);
const words = (value: unknown): string => partWords(value, (id) => names.get(id) ?? null);

describe('a part of a document in words', () => {
  test.each([
    ['a text', 'Town Hall', 'Town Hall'],
    ['a day', '2026-06-10', '10 June 2026'],
    ['a number', 3, '3'],
    ['nothing', null, ''],
    ['yes or no', true, ''],
    ['a code of ours', 'apologies', 'Apologies'],
    ['somebody there', { personId: 'p1', mark: 'present' }, 'Amina Ahmed, Present'],
    ['several people', { ownerIds: ['p1', 'unknown', 'o1'] }, 'Amina Ahmed, Anyshire Police'],
    ['an id that is nobody', { id: 'x', title: 'Chair' }, 'Chair'],
    ['a list', ['One.', 'Two.'], 'One.\nTwo.'],
    [
      'a minute',
      {
        itemId: 'one',
        blocks: [
          { type: 'paragraph', text: 'Opened.' },
          { type: 'bullets', items: ['First', 'Second'] },
        ],
      },
      'Opened.\nFirst\nSecond',
    ],
  ])('%s', (_, value, expected) => {
    expect(words(value)).toBe(expected);
  });
});
