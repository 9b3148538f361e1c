import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import type { Action } from '#shared/model/action';
import { actionUpdateIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import {
  actionLogView,
  boardAnswers,
  boardView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { trackerAnswers } from '../../../support/tracker-answers';
import { openScreen } from '../../../support/open-screen';
import { anAction } from '../../../support/sample-records';
import { anAnswer, aTransfer } from '../../../support/work-stream-builders';

const view = boardView();
const BOARD = { id: ids.partnership('board'), name: 'Safer Communities Board' };

const REPORTED = {
  id: actionUpdateIdSchema.parse('update-there'),
  on: isoDate('2026-06-11'),
  by: 'Ann Lloyd',
  text: 'The network meets.',
  meetingOn: isoDate('2026-06-10'),
};

async function openAction(changes: Partial<Action>, answers: Answers = {}) {
  const action = anAction(1, changes);
  const there = { partnershipId: BOARD.id, reference: 'A-2026-004', status: 'open' as const };
  const takenOver = [{ ...there, actionId: action.id, closedOn: null, updates: [REPORTED] }];
  const opened = openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView({ actions: [action], partnerships: [BOARD], takenOver })),
    'actions:requestTransfer': () => ok({ action, undo: UNDO }),
    'actions:answerTransfer': () => ok({ action, referenceThere: 'A-2026-004', undo: UNDO }),
    ...answers,
  });
  await opened.user.selectOptions(await screen.findByRole('combobox', { name: 'Show' }), 'All');
  await opened.user.click(await screen.findByRole('button', { name: 'Open A-2026-001' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Action A-2026-001' }));
  return { ...opened, panel };
}

const asked = { transfers: [aTransfer('1', { toPartnershipId: BOARD.id, to: BOARD.name })] };

describe('a transfer (A8, Safer Communities Programme)', () => {
  it('is asked of a partnership that is kept here', async () => {
    const { bridge, user, panel } = await openAction({});
    await user.click(panel.getByRole('button', { name: 'Ask another body to take it over' }));
    await user.click(panel.getByRole('button', { name: 'Record request' }));
    expect(await panel.findByText('Enter who is asked')).toBeDefined();
    await user.selectOptions(panel.getByRole('combobox', { name: /Who is asked/ }), BOARD.name);
    await user.click(panel.getByRole('button', { name: 'Record request' }));
    await waitFor(() =>
      expect(bridge.sent('actions:requestTransfer')).toMatchObject([
        { toPartnershipId: BOARD.id, to: BOARD.name, requestedOn: '2026-06-12' },
      ]),
    );
  });

  it('is asked of any other body by name, on a day that is not to come', async () => {
    const { bridge, user, panel } = await openAction({});
    await user.click(panel.getByRole('button', { name: 'Ask another body to take it over' }));
    const who = panel.getByRole('combobox', { name: /Who is asked/ });
    await user.selectOptions(who, 'Another body');
    const on = panel.getByRole('textbox', { name: /Asked on/ });
    await user.clear(on);
    await user.type(on, '13/6/2026');
    await user.click(panel.getByRole('button', { name: 'Record request' }));
    expect(await panel.findByText('This day is still to come.')).toBeDefined();
    expect(panel.getByText('Enter the name of the body')).toBeDefined();
    await user.type(
      panel.getByRole('textbox', { name: /Name of the body/ }),
      'Ministry of Justice',
    );
    await user.clear(on);
    await user.type(on, '1/6/2026');
    await user.click(panel.getByRole('button', { name: 'Record request' }));
    await waitFor(() =>
      expect(bridge.sent('actions:requestTransfer')).toMatchObject([
        { toPartnershipId: null, to: 'Ministry of Justice', requestedOn: '2026-06-01' },
      ]),
    );
  });

  it('is answered in part with the words of that part, after the request and before the reply', async () => {
    const { bridge, user, panel } = await openAction(asked);
    expect(panel.getByText(/was asked on 15 April 2026. No answer so far/)).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Record the answer' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Answer' }), 'Part accepted');
    const on = panel.getByRole('textbox', { name: /Settled on/ });
    await user.clear(on);
    await user.type(on, '14/4/2026');
    await user.click(panel.getByRole('button', { name: 'Record answer' }));
    expect(await panel.findByText('Enter which part was accepted')).toBeDefined();
    expect(
      panel.getByText('It cannot be earlier than the request of 15 April 2026.'),
    ).toBeDefined();
    await user.clear(on);
    await user.type(on, '24/4/2026');
    await user.type(panel.getByRole('textbox', { name: /Which part/ }), 'Set up the network');
    await user.type(panel.getByRole('textbox', { name: /At which meeting/ }), 'Second meeting');
    const reply = panel.getByRole('textbox', { name: /Written reply/ });
    await user.type(reply, '23/4/2026');
    await user.click(panel.getByRole('button', { name: 'Record answer' }));
    expect(
      await panel.findByText('It cannot be earlier than the day it was settled.'),
    ).toBeDefined();
    await user.clear(reply);
    await user.type(reply, '4/6/2026');
    await user.click(panel.getByRole('button', { name: 'Record answer' }));
    await waitFor(() =>
      expect(bridge.sent('actions:answerTransfer')).toMatchObject([
        {
          transferId: ids.transfer('1'),
          answer: {
            outcome: 'part-accepted',
            on: '2026-04-24',
            repliedOn: '2026-06-04',
            meeting: 'Second meeting',
            note: 'Set up the network',
          },
        },
      ]),
    );
    expect(await screen.findByText(/there the action is A-2026-004/)).toBeDefined();
  });

  it('declined needs a reason; a refusal keeps what was typed', async () => {
    const because = { because: 'answered-already' };
    const { user, panel } = await openAction(asked, {
      'actions:answerTransfer': () => refuse('transfer-not-open', because),
    });
    await user.click(panel.getByRole('button', { name: 'Record the answer' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Answer' }), 'Declined');
    const why = panel.getByRole('textbox', { name: /Why it was declined/ });
    await user.type(why, 'No staff');
    await user.click(panel.getByRole('button', { name: 'Record answer' }));
    expect(await screen.findByText(/has been answered already/)).toBeDefined();
    expect(why).toHaveProperty('value', 'No staff');
  });

  it('that was accepted is history with the reference there, and the status is not to be chosen', async () => {
    const answer = anAnswer({ repliedOn: isoDate('2026-06-04') });
    const transfers = [{ ...asked.transfers[0]!, answer }];
    const { panel } = await openAction({ status: 'transferred', closedOn: answer.on, transfers });
    expect(
      panel.getByText(
        /Accepted \(24 April 2026, Second meeting of the Board; written reply of 4 June 2026\)\. There it is A-2026-004 \(Open\)\./,
      ),
    ).toBeDefined();
    expect(
      panel.getByText(
        '11 Jun 2026, Ann Lloyd, at the meeting of 10 Jun 2026, in Safer Communities Board',
      ),
    ).toBeDefined();
    expect(panel.getByText('The network meets.')).toBeDefined();
    const status = panel.getByRole('combobox', { name: 'Status' });
    expect(
      within(status)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Transferred']);
    expect(panel.queryByRole('button', { name: /Ask another body|Record the answer/ })).toBeNull();
  });

  it('is shown where it came to, with the reference it had (A8)', async () => {
    const receivedFrom = {
      partnershipId: BOARD.id,
      actionId: ids.action('there'),
      reference: 'A-2020-007',
    };
    const { panel } = await openAction({ receivedFrom });
    expect(
      panel.getByText(/Taken over from Safer Communities Board, where it was A-2020-007\./),
    ).toBeDefined();
  });
});
