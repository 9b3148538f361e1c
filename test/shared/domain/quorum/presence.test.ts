import { describe, expect, test } from 'vitest';
import { presenceAt, presenceOf, presentAt } from '#shared/domain/quorum/presence';
import { movementIdSchema } from '#shared/model/id';
import type { Movement } from '#shared/model/meeting-cycle';
import { ids } from '../../../support/board-builders';
import { aMeeting, anAttendance, anItem } from '../../../support/sample-records';

const ann = ids.person('ann');

function moved(kind: Movement['kind'], item: number): Movement {
  const id = movementIdSchema.parse(`${kind}-${item}`);
  return { id, personId: ann, itemId: ids.item(item), kind, at: null };
}

const meetingWith = (movements: Movement[], mark: 'present' | 'absent' = 'present') =>
  aMeeting({
    agenda: [1, 2, 3, 4, 5, 6, 7].map((n) => anItem(n)),
    attendance: [anAttendance(ann, { mark }), anAttendance(ids.person('bob'), { mark: 'remote' })],
    movements,
  });

/** The items at which Ann is there, of seven. */
function itemsOf(movements: Movement[], mark?: 'present' | 'absent'): number[] {
  const meeting = meetingWith(movements, mark);
  return [1, 2, 3, 4, 5, 6, 7].filter((n) =>
    presentAt(meeting, ids.item(n)).some(({ personId }) => personId === ann),
  );
}

describe('who is there at an item (Q9)', () => {
  test.each([
    ['all the time', [], [1, 2, 3, 4, 5, 6, 7]],
    ['from a late arrival on', [moved('arrives', 3)], [3, 4, 5, 6, 7]],
    ['until an early departure', [moved('leaves', 5)], [1, 2, 3, 4]],
    [
      'gone from item 5, back at item 7',
      [moved('leaves', 5), moved('arrives', 7)],
      [1, 2, 3, 4, 7],
    ],
    [
      'late, gone and back',
      [moved('arrives', 2), moved('leaves', 4), moved('arrives', 6)],
      [2, 3, 6, 7],
    ],
    ['recorded in another order', [moved('arrives', 7), moved('leaves', 5)], [1, 2, 3, 4, 7]],
    [
      'left by mistake and put right at the same item',
      [moved('leaves', 3), moved('arrives', 3)],
      [1, 2, 3, 4, 5, 6, 7],
    ],
  ])('%s', (_, movements, items) => {
    expect(itemsOf(movements)).toEqual(items);
  });

  test('somebody marked absent is nowhere, whatever was recorded', () => {
    expect(itemsOf([moved('arrives', 1)], 'absent')).toEqual([]);
  });

  test('others are not touched by it', () => {
    const meeting = meetingWith([moved('leaves', 1)]);
    expect(presenceAt(meeting, ids.item(2), [ann])).toEqual({
      attendance: [meeting.attendance[1]],
      recused: [ann],
    });
    expect(presenceOf(meeting)).toEqual({ attendance: meeting.attendance, recused: [] });
  });
});
