import { expect, test } from 'vitest';
import { targetFrom } from '../../../../../renderer/features/minutes/text/target-in-text';
import { ids } from '../../../../support/board-builders';

const itemId = ids.item('5');

test.each([
  ['an item', itemId, { itemId, block: '' }],
  ['a paragraph', `${itemId}.3`, { itemId, block: '3' }],
  ['a bullet', `${itemId}.3.1`, { itemId, block: '3.1' }],
  ['what is recorded, by its id', `${itemId}.decision-1`, { itemId, block: 'decision-1' }],
  ['nothing', null, null],
  ['no item', 'Not An Id.3', null],
])('an address names %s', (_, at, target) => {
  expect(targetFrom(at)).toEqual(target);
});
