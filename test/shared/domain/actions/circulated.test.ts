import { describe, expect, test } from 'vitest';
import { actionsFor } from '#shared/domain/actions/circulated';
import { ids } from '../../../support/board-builders';
import { aMeeting, anAction, anItem } from '../../../support/sample-records';

const meeting = aMeeting({ agenda: [anItem(1), anItem(2, { isClosed: true })] });
const raised = (item: number) => ({ origin: { meetingId: meeting.id, itemId: ids.item(item) } });
const log = [
  anAction(1),
  anAction(2, { isConfidential: true }),
  anAction(3, raised(1)),
  anAction(4, raised(2)),
];

describe('a log of actions with confidential ones (M3, Safer Essex 8.4)', () => {
  test('is circulated without those marked and those of closed items, and knows how many that is', () => {
    const { actions, leftOut } = actionsFor('circulated', log, [meeting]);
    expect(actions.map(({ id }) => id)).toEqual([ids.action(1), ids.action(3)]);
    expect(leftOut).toBe(2);
  });

  test('is circulated without those of meetings that cannot be opened: they may be of closed items', () => {
    const { actions, leftOut } = actionsFor('circulated', log, []);
    expect(actions.map(({ id }) => id)).toEqual([ids.action(1)]);
    expect(leftOut).toBe(3);
  });

  test('is complete for the Chair and the secretariat', () => {
    expect(actionsFor('complete', log, [meeting])).toEqual({
      actions: log,
      confidentialIds: new Set([ids.action(2), ids.action(4)]),
      leftOut: 0,
    });
  });
});
