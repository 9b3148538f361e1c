import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { decisionIdSchema, movementIdSchema, voteIdSchema } from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView } from '../../../../support/fake-bridge';
import { aDecision, aDeclaration, paragraph } from '../../../../support/minute-blocks';
import { openScreen } from '../../../../support/open-screen';
import { boardAttendance } from '../../../../support/sample-board';
import { aMeeting, anAction, anItem } from '../../../../support/sample-records';

const view = boardView();
const action = anAction(1, {
  what: 'Publish the plan',
  ownerIds: [ids.person('pryce')],
  due: isoDate('2026-09-01'),
});
const unowned = anAction(2, { ownerIds: [], due: null });
const vote: MinuteBlock = {
  type: 'vote',
  id: voteIdSchema.parse('vote-1'),
  text: 'That it be so.',
  movedBy: null,
  secondedBy: null,
  for: 7,
  against: 2,
  abstain: 1,
  isConfidential: false,
};
const withdrawn: MinuteBlock = { type: 'action', actionId: anAction(9).id };

async function open(name: string, changes: Partial<Meeting> = {}) {
  const meeting = aMeeting({
    id: ids.meeting(`captured-${name}`),
    state: 'in-progress',
    agenda: [anItem(1, { title: 'Fund' }), anItem(2, { title: 'Forward plan' })],
    attendance: boardAttendance(),
    minutes: [
      {
        itemId: ids.item(1),
        blocks: [
          paragraph('Members considered the fund.'),
          aDecision('1', 'That it be spent.'),
          { type: 'action', actionId: action.id },
          { type: 'action', actionId: unowned.id },
          withdrawn,
          vote,
          aDeclaration({ personId: ids.person('okafor'), aboutItemId: ids.item(1) }),
        ],
      },
    ],
    movements: [
      {
        id: movementIdSchema.parse('movement-1'),
        personId: ids.person('pryce'),
        itemId: ids.item(1),
        kind: 'arrives',
        at: isoTime('10:20'),
      },
    ],
    ...changes,
  });
  const opened = openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'meetings:open': () => ok({ ...view, meeting, actions: [action, unowned] }),
    'minutes:save': () => ok({ savedAt: isoTime('10:42'), seq: 1, kept: 0 }),
    'minutes:numberDecision': () =>
      ok({ id: decisionIdSchema.parse('d7'), reference: 'D-2026-007' }),
  });
  await opened.user.click(await screen.findByRole('radio', { name: 'Item' }));
  return opened;
}

const list = () => screen.findByRole('list', { name: 'Recorded at this item' });
const entries = async () =>
  within(await list())
    .getAllByRole('button')
    .map((entry) => entry.textContent);
const text = () => screen.getByRole('textbox', { name: 'Minutes of the meeting' });

describe('what was recorded at the item with the cursor', () => {
  it('is listed in short: who came, decisions, actions, votes and interests', async () => {
    await open('listed');
    expect(await entries()).toEqual([
      'Arrived Siân Pryce, 10.20am',
      'RESOLVED D-2026-001',
      'A-2026-001 Siân Pryce, due 1 Sep 2026',
      'A-2026-002 owner not yet named, no date',
      'Vote 7 for, 2 against, 1 abstention',
      'Interest Dr Helen Okafor',
    ]);
  });

  it('leads to its place in the text, where one writes on', async () => {
    const { user, bridge } = await open('leading');
    const entry = (name: RegExp) => screen.getByRole('button', { name });
    await list();
    await user.click(entry(/^RESOLVED D-2026-001/));
    expect(document.activeElement).toBe(text());
    await user.keyboard(' And soon.');
    await waitFor(() =>
      expect(bridge.sent('minutes:save').at(-1)?.blocks[1]).toMatchObject({
        text: 'That it be spent. And soon.',
      }),
    );
    entry(/^A-2026-001/).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(text());
    const block = screen.getByText('Publish the plan').closest('[data-kind="action"]');
    await waitFor(() => expect(block?.hasAttribute('data-selected')).toBe(true));
    await user.click(entry(/^Arrived/));
    expect(document.activeElement).toBe(text());
  });

  it('follows what is recorded, and is followed from item to item', async () => {
    const { user } = await open('following');
    await user.click(screen.getByRole('button', { name: /Forward plan/ }));
    expect(screen.getByText(/^Nothing but words is recorded/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Decision/ }));
    await user.keyboard('That the plan be adopted.{Enter}');
    await waitFor(async () => expect(await entries()).toEqual(['RESOLVED D-2026-007']));
  });
});
