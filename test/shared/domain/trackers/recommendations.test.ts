import { expect, test } from 'vitest';
import { nextNumber, unownedRecommendations } from '#shared/domain/trackers/recommendations';
import { ids } from '../../../support/board-builders';
import { aTracked } from '../../../support/tracker-builders';

test('recommendations for which nobody answers are those still open without person or body (G13, A10, WACSO Annex A)', () => {
  const rows = [
    aTracked('R1', { bodyIds: [ids.organisation('council'), ids.organisation('force')] }),
    aTracked('R2'),
    aTracked('R3', { ownerIds: [ids.person('bell')] }),
    aTracked('R4', { status: 'complete' }),
    aTracked('R5', { status: 'on-hold' }),
  ];
  expect(unownedRecommendations({ rows }).map(({ number }) => number)).toEqual(['R2', 'R5']);
});

test.each([
  [[], 'R1'],
  [['R1', 'R7'], 'R8'],
  [['9'], '10'],
  [['Recommendation 12'], 'Recommendation 13'],
  [['a'], ''],
  [[''], ''],
])('after %j the next is “%s” (G13)', (numbers, next) => {
  expect(nextNumber({ rows: numbers.map((number) => aTracked('R1', { number })) })).toBe(next);
});
