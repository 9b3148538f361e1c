import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoMonth } from '#shared/model/iso-date';
import { aPlanned } from '../../../../support/kept-builders';
import { openRegisters } from '../../../../support/open-registers';

describe('the forward plan (N8, N9)', () => {
  it('takes a line, which needs what it is', async () => {
    const { user, bridge } = openRegisters('forward-plan');
    await user.click(await screen.findByRole('button', { name: 'Add to the plan' }));
    const panel = await screen.findByRole('dialog');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    expect(await within(panel).findByText('Enter what is planned')).toBeDefined();
    await user.type(within(panel).getByRole('textbox', { name: 'Item' }), 'Night bus');
    await user.type(within(panel).getByRole('textbox', { name: 'Planned for' }), 'September 2026');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Purpose' }),
      'For decision',
    );
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('forwardPlan:save')).toMatchObject([
        {
          plannedId: null,
          title: 'Night bus',
          when: '2026-09',
          purpose: 'decision',
          source: 'work-plan',
        },
      ]),
    );
    expect(await screen.findByText('Added to the plan.')).toBeDefined();
  });

  it('puts a line on the agenda it is meant for in one press, or moves it by a month', async () => {
    const { user, bridge } = openRegisters('forward-plan', {
      forwardPlan: [
        aPlanned('1', { when: isoMonth('2026-08') }),
        aPlanned('2', { when: isoMonth('2026-09') }),
        aPlanned('3', { when: null }),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Put on 5 Aug 2026: Review 1' }));
    expect(bridge.sent('forwardPlan:putOnAgenda')).toMatchObject([
      { plannedId: 'planned-1', meetingId: 'meeting-august', addsItem: true },
    ]);
    expect(screen.queryByRole('button', { name: /^Put on .*Review 2$/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Put on .*Review 3$/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'A month later: Review 2' }));
    await user.click(screen.getByRole('button', { name: 'A month earlier: Review 2' }));
    expect(bridge.sent('forwardPlan:move').map(({ months }) => months)).toEqual([1, -1]);
    expect(screen.queryByRole('button', { name: 'A month later: Review 3' })).toBeNull();
  });

  it('marks a line as done, drops it, plans it again and removes it', async () => {
    const { user, bridge } = openRegisters('forward-plan', {
      forwardPlan: [aPlanned('1'), aPlanned('2', { state: 'dropped' })],
    });
    const press = async (line: string, button: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: `Change “Review ${line}”` }));
      await user.click(await screen.findByRole('button', { name: button }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    };
    await press('1', 'Mark as done');
    await press('1', 'Drop it');
    await press('2', 'Plan it again');
    await press('1', 'Put on this agenda');
    await press('2', 'Remove from the plan');
    expect(bridge.sent('forwardPlan:setState').map(({ state }) => state)).toEqual([
      'done',
      'dropped',
      'planned',
    ]);
    expect(bridge.sent('forwardPlan:putOnAgenda')).toHaveLength(1);
    expect(bridge.sent('forwardPlan:remove')).toHaveLength(1);
  });

  it('corrects a line with what is known of it, and stands as a grid too', async () => {
    const { user, bridge } = openRegisters('forward-plan', {
      forwardPlan: [aPlanned('1', { purpose: 'decision', note: 'n' })],
    });
    await user.click(await screen.findByRole('button', { name: 'Change “Review 1”' }));
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('forwardPlan:save')).toMatchObject([
        { plannedId: 'planned-1', title: 'Review 1', when: '2026-06-10', note: 'n' },
      ]),
    );
    await user.click(screen.getByRole('link', { name: 'As a grid by month' }));
    expect(await screen.findByText('June 2026')).toBeDefined();
  });

  it('says that no meeting is planned', async () => {
    const { user } = openRegisters(
      'forward-plan',
      { forwardPlan: [aPlanned('1')] },
      { 'meetings:list': () => ok([]) },
    );
    await user.click(await screen.findByRole('button', { name: 'Change “Review 1”' }));
    expect(await screen.findByText(/^No meeting is planned/)).toBeDefined();
  });
});
