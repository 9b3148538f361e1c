import { describe, expect, test } from 'vitest';
import {
  closedMatter,
  isClosedEntry,
  joinedMatter,
} from '#shared/domain/people/subject-access/closed-matter';
import { ids } from '../../../../support/board-builders';
import { aMeeting, anAction, anItem } from '../../../../support/sample-records';

const open = anItem(1);
const closedItem = anItem(2, { isClosed: true });
const meeting = aMeeting({ agenda: [open, closedItem] });
const origin = (itemId = open.id, meetingId = meeting.id) => ({ itemId, meetingId });
const actions = [
  anAction(1, { isConfidential: true }),
  anAction(2, { origin: origin(closedItem.id) }),
  anAction(3, { origin: origin() }),
];
const other = aMeeting({ id: ids.meeting('other') });
const closed = joinedMatter([closedMatter(meeting, actions), closedMatter(other, actions)]);

test('closed items, marked actions and those of closed items are confidential matter (M3, X1)', () => {
  expect([...closed.itemIds]).toEqual([closedItem.id]);
  expect([...closed.actionIds].toSorted()).toEqual([ids.action(1), ids.action(2)]);
  expect([...closed.meetingIds]).toEqual([meeting.id, other.id]);
});

describe('an entry of a record is confidential where it (M3)', () => {
  test.each<[why: string, entry: unknown, isClosed: boolean]>([
    ['is marked so', { isConfidential: true }, true],
    ['is not marked', { isConfidential: false, text: 'x' }, false],
    ['is a closed item', closedItem, true],
    ['is of a closed item', { rounds: [{ itemId: closedItem.id }] }, true],
    ['is of an open item', { rounds: [{ itemId: open.id }] }, false],
    ['is about a confidential action', { actionId: ids.action(2) }, true],
    ['is a confidential action, by its id', ids.action(1), true],
    ['is another action, by its id', ids.action(3), false],
    [
      'arose at a meeting that could not be read',
      { origin: origin(open.id, ids.meeting('gone')) },
      true,
    ],
    ['arose at one that was read', { origin: origin() }, false],
    ['arose nowhere', { origin: null }, false],
    ['was made at a meeting, under no item', { meetingId: 'meeting-gone', itemId: null }, false],
    ['has something else called so', { origin: {} }, false],
    ['is nothing', null, false],
    ['is a number', 3, false],
  ])('%s', (_, entry, isClosed) => {
    expect(isClosedEntry(entry, closed)).toBe(isClosed);
  });
});
