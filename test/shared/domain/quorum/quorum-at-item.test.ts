import { expect, test } from 'vitest';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { declarationIdSchema, movementIdSchema } from '#shared/model/id';
import type { Movement } from '#shared/model/meeting-cycle';
import { aMember, aRepresentative, ids } from '../../../support/board-builders';
import { aMeeting, anAnyshireBoard, anAttendance, anItem } from '../../../support/sample-records';

const bodies = ['a', 'b', 'c', 'd', 'e', 'f'];
const board = anAnyshireBoard({
  members: bodies.map((key) => aMember(key)),
  representatives: bodies.map((key) => aRepresentative(key, key)),
});

function move(kind: Movement['kind'], item: number): Movement {
  const id = movementIdSchema.parse(`${kind}-${item}`);
  return { id, personId: ids.person('b'), itemId: ids.item(item), kind, at: null };
}

test('a meeting loses its quorum at item 5 and has it back at item 7; an interest costs it at item 2 (Q9)', () => {
  const meeting = aMeeting({
    agenda: [1, 2, 3, 4, 5, 6, 7].map((number) => anItem(number)),
    attendance: ['a', 'b'].map((key) => anAttendance(ids.person(key))),
    movements: [move('leaves', 5), move('arrives', 7)],
    minutes: [
      {
        itemId: ids.item(1),
        blocks: [
          {
            type: 'declaration',
            id: declarationIdSchema.parse('d'),
            personId: ids.person('a'),
            aboutItemId: ids.item(2),
            nature: 'employer',
            takesPart: false,
            tier: 'not-stated',
            waiver: '',
          },
        ],
      },
    ],
  });
  const states = meeting.agenda.map(({ id }) => quorumAtItem(board, meeting, id).state);
  expect(states).toEqual([
    'quorate',
    'inquorate',
    'quorate',
    'quorate',
    'inquorate',
    'inquorate',
    'quorate',
  ]);
});
