import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const view = boardView();
const answers = { ...boardAnswers(view), 'partnerships:create': () => ok(view) };

describe('NewPartnershipScreen', () => {
  it('shows what a preset sets with its clauses, what it leaves silent, and what it asks', async () => {
    openScreen('/partnerships/new/preset', answers);
    const quorum = await screen.findByRole('row', { name: /^Quorum At least/ });
    expect(quorum.textContent).toBe('QuorumAt least one third of the member organisations8.7');
    const silent = screen.getByRole('heading', { name: /say nothing/ }).nextElementSibling;
    expect(silent?.textContent).toContain('Minutes go out');
    expect(screen.getByRole('combobox', { name: /Do the 6 partnership boards/ })).toBeDefined();
    expect(screen.getByText(/even vote that the Chair rules urgent/)).toBeDefined();
  });

  it('sends the answers to what the preset asks, and leaves the others open (Q5, P4)', async () => {
    const { bridge, user } = openScreen('/partnerships/new/preset', answers);
    const question = await screen.findByRole('combobox', { name: /Do the 6 partnership boards/ });
    await user.selectOptions(question, 'Yes: all 22 count, 8 needed');
    await user.click(screen.getByRole('button', { name: 'Create partnership' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:create')).toMatchObject([
        { answers: [{ questionId: 'quorum-base', answerId: 'with-boards' }] },
      ]),
    );
  });

  it('keeps a name that was typed when another preset is chosen', async () => {
    const { bridge, user } = openScreen('/partnerships/new', answers);
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await user.type(name, 'Safer Harbour');
    await user.click(screen.getByRole('radio', { name: /^BCP/ }));
    expect(name).toHaveProperty('value', 'Safer Harbour');
    expect(screen.getByRole('textbox', { name: 'Area' })).toHaveProperty(
      'value',
      'Bournemouth, Christchurch and Poole',
    );
    await user.click(screen.getByRole('button', { name: 'Create partnership' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:create')).toMatchObject([
        { name: 'Safer Harbour', presetId: 'bcp' },
      ]),
    );
  });

  it('asks for a name', async () => {
    const { bridge, user } = openScreen('/partnerships/new', answers);
    await user.click(await screen.findByRole('button', { name: 'Create partnership' }));
    expect(await screen.findByText('Enter the name of the partnership')).toBeDefined();
    expect(bridge.sent('partnerships:create')).toEqual([]);
  });
});
