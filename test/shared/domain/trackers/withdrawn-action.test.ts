import { describe, expect, test } from 'vitest';
import { withoutWithdrawn } from '#shared/domain/trackers/withdrawn-action';
import { ids } from '../../../support/board-builders';
import { aCell, aGrid, aNextStep, aRecommendationTracker } from '../../../support/tracker-builders';

const step = aNextStep('one', { actionId: ids.action(1) });
const other = aNextStep('two', { actionId: ids.action(2) });
const grid = aGrid({ cells: [aCell('north', '2026-Q1', { nextSteps: [step, other] })] });
const trackers = [aRecommendationTracker(), grid];

describe('trackers once an action is taken out of the log (G12, M3)', () => {
  test('have the step that became it nobody’s again, and no other', () => {
    const next = withoutWithdrawn(trackers, { id: ids.action(1), isConfidential: false });
    expect(next[0]).toBe(trackers[0]);
    expect(next[1]).toMatchObject({
      cells: [{ nextSteps: [{ id: step.id, actionId: null }, other] }],
    });
  });

  test.each([
    ['its action was confidential', ids.action(1), true],
    ['no step became it', ids.action(9), false],
  ])('stay as they are where %s', (_, id, isConfidential) => {
    expect(withoutWithdrawn(trackers, { id, isConfidential })).toBe(trackers);
  });
});
