import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../../support/board-builders';
import { boardView } from '../../../../support/fake-bridge';
import { aRisk } from '../../../../support/kept-builders';
import { openRegisters } from '../../../../support/open-registers';
import { mayMeeting } from '../../../../support/register-papers';

describe('risks and issues (G18)', () => {
  it('are raised at a meeting under an item, by whom, with who looks after them', async () => {
    const view = boardView();
    const { user, bridge } = openRegisters(
      'risks',
      {},
      {
        'meetings:open': () => ok({ ...view, meeting: mayMeeting, actions: [] }),
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Add a risk or issue' }));
    const panel = await screen.findByRole('dialog');
    const field = (name: string) => within(panel).getByRole('combobox', { name });
    await user.type(
      await within(panel).findByRole('textbox', { name: 'What it is' }),
      'The grant may end.',
    );
    await user.selectOptions(field('Level'), 'High');
    await user.selectOptions(field('Raised at the meeting of'), '5 August 2026');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    expect(
      await within(panel).findByText('Enter the item under which it was raised'),
    ).toBeDefined();
    await user.selectOptions(field('Under the item'), '2. Budget');
    await user.selectOptions(field('Looked after by'), ids.person('cole'));
    await user.click(within(panel).getByRole('checkbox', { name: /^Confidential/ }));
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('risks:save')).toMatchObject([
        {
          riskId: null,
          what: 'The grant may end.',
          level: 'high',
          raisedOn: '2026-06-12',
          origin: { meetingId: 'meeting-august', itemId: 'item-part' },
          ownerId: 'person-cole',
          isConfidential: true,
        },
      ]),
    );
  });

  it('are corrected, closed, reopened and removed', async () => {
    const { user, bridge } = openRegisters('risks', {
      risks: [
        aRisk('1', { ownerId: ids.person('cole') }),
        aRisk('2', { closedOn: isoDate('2026-06-01') }),
      ],
    });
    const press = async (risk: string, button: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: `Change: Risk ${risk}` }));
      await user.click(await screen.findByRole('button', { name: button }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await press('1', 'Save');
    await press('1', 'Close it today');
    await press('2', 'Reopen it');
    await press('2', 'Remove');
    expect(bridge.sent('risks:save')).toMatchObject([{ riskId: 'risk-1', ownerId: 'person-cole' }]);
    expect(bridge.sent('risks:close').map(({ closedOn }) => closedOn)).toEqual([
      '2026-06-12',
      null,
    ]);
    expect(bridge.sent('risks:remove')).toHaveLength(1);
  });
});
