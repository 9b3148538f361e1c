import { expect, test } from 'vitest';
import { versionText } from '#shared/domain/record/version-text';
import { ids } from '../../../support/board-builders';
import { paragraph } from '../../../support/minute-blocks';
import { aMeeting, anAction, anItem } from '../../../support/sample-records';

test('a version holds every item, and the words of the actions it names (M1)', () => {
  const meeting = aMeeting({
    agenda: [anItem(1, { title: 'Welcome' }), anItem(2, { title: 'Staff', isClosed: true })],
    minutes: [{ itemId: ids.item(1), blocks: [paragraph('Said.')] }],
  });
  const origin = { meetingId: meeting.id, itemId: ids.item(2) };
  const owners = [ids.person('bell')];
  const actions = [anAction(1, { origin, what: 'Write', ownerIds: owners }), anAction(2)];
  expect(versionText(meeting, actions)).toEqual({
    items: [
      { itemId: ids.item(1), title: 'Welcome', isClosed: false, blocks: [paragraph('Said.')] },
      {
        itemId: ids.item(2),
        title: 'Staff',
        isClosed: true,
        blocks: [{ type: 'action', actionId: ids.action(1) }],
      },
    ],
    actions: [
      {
        id: ids.action(1),
        reference: 'A-2026-001',
        what: 'Write',
        ownerIds: owners,
        bodyIds: [],
        due: '2026-07-10',
        isConfidential: false,
      },
    ],
  });
});
