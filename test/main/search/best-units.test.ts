import { expect, test } from 'vitest';
import { BestUnits } from '../../../main/search/best-units';

test.each([
  ['as many as are wanted are all among the best', [1, 2], [true, true]],
  ['a better one is, once there are so many', [1, 2, 3], [true, true, true]],
  ['a worse one is not', [3, 2, 1], [true, true, false]],
  ['one as good as the worst of them is not', [3, 2, 2], [true, true, false]],
  ['the worst of them makes room', [1, 3, 2, 1.5], [true, true, true, false]],
])('%s', (_, scores, expected) => {
  const best = new BestUnits(2);
  expect(scores.map((score) => best.isAmong('action', score))).toEqual(expected);
  expect(best.count('action')).toBe(scores.length);
});

test('each kind has its own best', () => {
  const best = new BestUnits(1);
  expect(best.isAmong('action', 2)).toBe(true);
  expect(best.isAmong('minute', 1)).toBe(true);
  expect(best.count('paper')).toBe(0);
});
