import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { openProposal } from '../../../support/open-proposal';
import { aProposal } from '../../../support/register-builders';

describe('what the decision needs', () => {
  it('asks whether it is to be endorsed where the terms have such decisions endorsed (V12, BCP 2.5)', async () => {
    const opened = openProposal(aProposal({ kind: 'plan' }), {
      rules: { endorsedBy: stated('Executive Board', '2.5') },
    });
    const question = await screen.findByText(/endorsed by Executive Board/);
    expect(question.textContent).toContain('clause 2.5');
    await opened.user.click(screen.getByRole('button', { name: 'Yes, add it' }));
    const panel = await screen.findByRole('dialog', { name: 'Endorsement by another body' });
    await opened.user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:saveNeeds')).toMatchObject([
        { endorsement: { body: 'Executive Board', outcome: null } },
      ]),
    );
  });

  it('takes a commitment and an approval to be brought (Q2, P10)', async () => {
    const opened = openProposal(aProposal());
    await opened.user.click(await screen.findByRole('button', { name: 'Add a commitment' }));
    const commitment = await screen.findByRole('dialog', { name: 'Commitment of an organisation' });
    await opened.user.selectOptions(
      within(commitment).getByRole('combobox', { name: 'Organisation' }),
      'HMP Riverton',
    );
    await opened.user.click(within(commitment).getByRole('button', { name: 'Save' }));
    await opened.user.click(
      await screen.findByRole('button', { name: 'Add authority to decide', hidden: true }),
    );
    const authority = await screen.findByRole('dialog', { name: 'Authority to decide' });
    await opened.user.selectOptions(
      within(authority).getByRole('combobox', { name: 'Organisation' }),
      'HMP Riverton',
    );
    await opened.user.type(
      within(authority).getByRole('textbox', { name: 'Body that approves' }),
      'Governor',
    );
    await opened.user.click(within(authority).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(opened.bridge.sent('registers:saveNeeds')).toMatchObject([
        { commitments: [{ organisationId: ids.organisation('prison'), answer: null }] },
        { authority: [{ kind: 'subject-to-approval', body: 'Governor', due: null }] },
      ]),
    );
  });
});
