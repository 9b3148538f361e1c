import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import type { Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import {
  actionLogView,
  boardAnswers,
  boardView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { trackerAnswers } from '../../../support/tracker-answers';
import { openScreen } from '../../../support/open-screen';
import { ids } from '../../../support/board-builders';
import { anAction } from '../../../support/sample-records';

const view = boardView();

/** Today is 12 June 2026: the second is overdue, the third has no owner, the fourth is done. */
const LOG: Action[] = [
  anAction(1, { what: 'Circulate the analysis', ownerIds: [ids.person('okafor')] }),
  anAction(2, {
    what: 'Write to licensed premises',
    ownerIds: [ids.person('cole')],
    due: isoDate('2026-06-01'),
  }),
  anAction(3, { what: 'Book the hall', due: null, firstDue: null }),
  anAction(4, {
    what: 'Print the plan',
    ownerIds: [ids.person('okafor')],
    status: 'complete',
    closedOn: isoDate('2026-06-11'),
  }),
];

function open(answers: Answers = {}, actions: Action[] = LOG) {
  return openScreen(`/p/${view.partnership.id}/actions`, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView({ actions })),
    'actions:save': ({ actionId }) =>
      ok({ action: LOG.find(({ id }) => id === actionId) ?? anAction(9), undo: UNDO }),
    ...answers,
  });
}

/** The last digits of the references on show, in order. */
async function shown(): Promise<string[]> {
  const buttons = await screen.findAllByRole('button', { name: /^Open A-/ });
  return buttons.map((one) => one.textContent?.slice(-1) ?? '');
}

describe('ActionsScreen', () => {
  it('shows what is open by due date, with how much of it is overdue', async () => {
    open();
    expect(await shown()).toEqual(['2', '1', '3']);
    expect(screen.getByRole('main').textContent).toContain('3 open, 1 overdue');
    const row = screen.getByRole('row', { name: /licensed premises/ });
    expect(row.textContent).toContain('overdue 11 days');
    expect(screen.getByRole('row', { name: /Book the hall/ }).textContent).toContain('no owner');
  });

  it('filters by how they stand, by owner and by words', async () => {
    const { user } = open();
    const show = await screen.findByRole('combobox', { name: 'Show' });
    await user.selectOptions(show, 'Overdue');
    await waitFor(async () => expect(await shown()).toEqual(['2']));
    await user.selectOptions(show, 'All');
    await user.click(screen.getByRole('combobox', { name: 'Owner' }));
    await user.clear(screen.getByRole('combobox', { name: 'Owner' }));
    await user.type(screen.getByRole('combobox', { name: 'Owner' }), 'Okafor');
    await user.click(await screen.findByRole('option', { name: /^Dr Helen Okafor/, hidden: true }));
    await waitFor(async () => expect(await shown()).toEqual(['1', '4']));
    await user.type(screen.getByRole('textbox', { name: 'Find in actions' }), 'PLAN print');
    await waitFor(async () => expect(await shown()).toEqual(['4']));
    await user.type(screen.getByRole('textbox', { name: 'Find in actions' }), ' nowhere');
    await screen.findByText('No action fits what is chosen above.');
    expect(screen.queryAllByRole('button', { name: /^Open A-/ })).toEqual([]);
  });

  it('is put in order by a heading, and in the reverse order by pressing it again', async () => {
    const { user } = open();
    const heading = await screen.findByRole('button', { name: 'Sort by Ref' });
    await user.click(heading);
    await waitFor(async () => expect(await shown()).toEqual(['1', '2', '3']));
    const column = screen.getByRole('columnheader', { name: /Ref/ });
    expect(column.getAttribute('aria-sort')).toBe('ascending');
    await user.click(heading);
    await waitFor(async () => expect(await shown()).toEqual(['3', '2', '1']));
    expect(column.getAttribute('aria-sort')).toBe('descending');
  });

  it('changes an action, with its date read day first, and asks why it is on hold (A11, A13, M3)', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: 'Open A-2026-001' }));
    const panel = await screen.findByRole('dialog', { name: 'Action A-2026-001' });
    const due = within(panel).getByRole('textbox', { name: 'Due' });
    await user.clear(due);
    await user.type(due, '1/9/2026');
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Status' }), 'On hold');
    await user.click(within(panel).getByRole('button', { name: 'Save action' }));
    expect(await within(panel).findByText('Enter why it is on hold')).toBeDefined();
    await user.type(within(panel).getByRole('textbox', { name: /on hold/ }), 'Paused');
    await user.selectOptions(within(panel).getByRole('combobox', { name: /RAG/ }), 'Amber');
    await user.click(within(panel).getByRole('checkbox', { name: 'Confidential' }));
    await user.click(within(panel).getByRole('button', { name: 'Save action' }));
    await waitFor(() =>
      expect(bridge.sent('actions:save')).toMatchObject([
        {
          actionId: ids.action(1),
          what: 'Circulate the analysis',
          ownerIds: [ids.person('okafor')],
          due: '2026-09-01',
          bodyIds: [],
          status: 'on-hold',
          holdReason: 'Paused',
          rag: 'amber',
          workStreamId: null,
          isConfidential: true,
        },
      ]),
    );
    expect(await screen.findByText('Action A-2026-001 saved')).toBeDefined();
  });

  it('shows a refusal and keeps what was typed', async () => {
    const { user } = open({ 'actions:addUpdate': () => refuse('not-writable') });
    await user.click(await screen.findByRole('button', { name: 'Open A-2026-002' }));
    const panel = await screen.findByRole('dialog', { name: 'Action A-2026-002' });
    const update = within(panel).getByRole('textbox', { name: 'Add an update' });
    await user.type(update, 'Sent on Monday.');
    await user.click(within(panel).getByRole('button', { name: 'Add update' }));
    expect(await screen.findByText(/may not write to the data folder/)).toBeDefined();
    expect(update).toHaveProperty('value', 'Sent on Monday.');
  });

  it('asks what is to be done, and sends nothing without it', async () => {
    const { bridge, user } = open({}, []);
    expect(await screen.findByText('No actions yet')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'New action' }));
    const panel = await screen.findByRole('dialog', { name: 'New action' });
    await user.click(within(panel).getByRole('button', { name: 'Record action' }));
    expect(await within(panel).findByText('Enter what is to be done')).toBeDefined();
    expect(document.activeElement).toBe(within(panel).getByRole('textbox', { name: 'Action' }));
    expect(bridge.sent('actions:record')).toEqual([]);
  });

  it('records once, however often the button is pressed meanwhile', async () => {
    const { bridge, user } = open({ 'actions:record': () => new Promise(() => {}) });
    await user.click(await screen.findByRole('button', { name: 'New action' }));
    const panel = await screen.findByRole('dialog', { name: 'New action' });
    await user.type(within(panel).getByRole('textbox', { name: 'Action' }), 'Book the hall');
    const record = within(panel).getByRole('button', { name: 'Record action' });
    await user.click(record);
    await waitFor(() => expect(record.getAttribute('aria-busy')).toBe('true'));
    await user.click(record);
    await user.type(within(panel).getByRole('textbox', { name: 'Due' }), '{Enter}');
    expect(bridge.sent('actions:record')).toHaveLength(1);
    expect(document.activeElement).not.toBe(document.body);
  });
});
