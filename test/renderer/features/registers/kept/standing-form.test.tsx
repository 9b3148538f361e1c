import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { aStanding } from '../../../../support/kept-builders';
import { openRegisters } from '../../../../support/open-registers';

describe('decisions (D1)', () => {
  it('lead to the minutes, and say what took the place of one', async () => {
    const { user, bridge } = openRegisters('decisions');
    const link = await screen.findByRole('link', { name: 'D-2026-001' });
    expect(link.getAttribute('href')).toContain('/m/meeting-may/minutes');
    await user.click(screen.getByRole('button', { name: 'Change what became of D-2026-001' }));
    const panel = await screen.findByRole('dialog');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Does it still stand?' }),
      'A later decision took its place',
    );
    await user.selectOptions(
      await within(panel).findByRole('combobox', { name: 'Decision that took its place' }),
      'meeting-may decision-3',
    );
    await user.type(within(panel).getByRole('textbox', { name: 'Conditions' }), 'If funded');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('registerLists:saveStanding')).toMatchObject([
        {
          decisionId: 'decision-1',
          state: 'superseded',
          since: null,
          supersededBy: { meetingId: 'meeting-may', decisionId: 'decision-3' },
          conditions: 'If funded',
        },
      ]),
    );
    expect(await screen.findByText('D-2026-001 changed.')).toBeDefined();
  });

  it('that no longer stand are offered as no successor', async () => {
    const gone = aStanding(['may', '3'], { state: 'rescinded', since: isoDate('2026-06-01') });
    const { user } = openRegisters('decisions', { decisionStandings: [gone] });
    await user.click(
      await screen.findByRole('button', { name: 'Change what became of D-2026-001' }),
    );
    const panel = await screen.findByRole('dialog');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Does it still stand?' }),
      'A later decision took its place',
    );
    const field = await within(panel).findByRole('combobox', {
      name: 'Decision that took its place',
    });
    expect(within(field).queryByRole('option', { name: /^D-2026-003/ })).toBeNull();
    expect(within(field).getByRole('option', { name: /^D-2026-002/ })).toBeDefined();
  });

  it('keep what was typed of a rescission when it is refused, and need its day', async () => {
    const { user, bridge } = openRegisters(
      'decisions',
      {},
      {
        'registerLists:saveStanding': () =>
          refuse('standing-not-open', { because: 'before-decision' }),
      },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Change what became of D-2026-001' }),
    );
    const panel = await screen.findByRole('dialog');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Does it still stand?' }),
      'It was rescinded',
    );
    await user.type(within(panel).getByRole('textbox', { name: 'Note' }), 'No money');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await within(panel).findByText('Enter the day on which it was rescinded')).toBeDefined();
    await user.type(within(panel).getByRole('textbox', { name: 'Rescinded on' }), '1/1/2020');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/The day is before the decision was taken/)).toBeDefined();
    expect(bridge.sent('registerLists:saveStanding')).toMatchObject([{ since: '2020-01-01' }]);
    expect(within(panel).getByRole<HTMLInputElement>('textbox', { name: 'Note' }).value).toBe(
      'No money',
    );
  });
});
