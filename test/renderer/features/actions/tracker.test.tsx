import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstQuestion } from '#shared/domain/actions/finding';
import { ok } from '#shared/ipc/result';
import type { Action } from '#shared/model/action';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import {
  actionLogView,
  boardAnswers,
  boardView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { anAction } from '../../../support/sample-records';
import { trackerAnswers } from '../../../support/tracker-answers';
import { aStream } from '../../../support/work-stream-builders';

const view = boardView();
const partnershipId = view.partnership.id;

/** Today is 12 June 2026. */
const LOG: Action[] = [
  anAction(1, {
    what: 'Circulate the analysis',
    ownerIds: [ids.person('okafor')],
    due: isoDate('2026-06-25'),
  }),
  anAction(2, { what: 'Write to premises', due: isoDate('2026-06-01'), priority: 'high' }),
  anAction(3, { what: 'Book the hall', due: isoMonth('2026-06'), status: 'in-progress' }),
];

function open(address = `/p/${partnershipId}/actions`, answers: Answers = {}) {
  return openScreen(address, {
    ...boardAnswers(view),
    ...trackerAnswers(actionLogView({ actions: LOG })),
    'actions:save': ({ actionId }) =>
      ok({ action: LOG.find(({ id }) => id === actionId) ?? anAction(9), undo: UNDO }),
    'actions:changeMany': ({ actions }) => ok({ undo: UNDO, changed: actions.length, left: [] }),
    'allActions:saveFilter': () => ok(null),
    'allActions:removeFilter': () => ok(null),
    ...answers,
  });
}

describe('the actions of all partnerships', () => {
  it('say of which partnership each is, and open beside the list', async () => {
    const { user } = open('/actions');
    const row = await screen.findByRole('row', { name: /Write to premises/ });
    expect(within(row).getByText(view.partnership.name)).toBeDefined();
    expect(row.textContent).toContain('High priority');
    await user.click(within(row).getByRole('button', { name: 'Open A-2026-002' }));
    await screen.findByRole('dialog', { name: 'Action A-2026-002' });
  });
});

describe('a list of actions', () => {
  it('opens the action that its address names, once', async () => {
    open(`/p/${partnershipId}/actions?open=${LOG[1]!.id}`);
    await screen.findByRole('dialog', { name: 'Action A-2026-002' });
    expect(window.location.search).toBe('');
  });

  it('is edited in place: a due date at Enter, a status at once; Escape takes a typed date back', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('switch', { name: 'Edit in the list' }));
    const due = await screen.findByRole('textbox', { name: 'Due date of A-2026-002' });
    await user.clear(due);
    await user.type(due, 'not a day{Enter}');
    expect(bridge.sent('actions:save')).toEqual([]);
    await user.type(due, '{Escape}');
    expect(due).toHaveProperty('value', 'Mon 1 Jun 2026');
    await user.clear(due);
    await user.type(due, '1/9/2026{Enter}');
    const status = screen.getByRole('combobox', { name: 'Status of A-2026-001' });
    await user.selectOptions(status, 'Complete');
    await waitFor(() =>
      expect(bridge.sent('actions:save')).toEqual([
        { partnershipId, actionId: LOG[1]!.id, due: '2026-09-01' },
        { partnershipId, actionId: LOG[0]!.id, status: 'complete' },
      ]),
    );
  });

  it('changes many at once, and leaves what is not said as it is', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Choose A-2026-002' }));
    expect(screen.getByText('1 chosen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Choose all 3 found' }));
    await user.click(await screen.findByRole('button', { name: 'Change them' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Change 3 actions' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Status' }), 'On hold');
    await user.click(panel.getByRole('button', { name: 'Change 3 actions' }));
    expect(await panel.findByText('Enter why it is on hold')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: /on hold/ }), 'Funding');
    await user.click(panel.getByRole('button', { name: 'Change 3 actions' }));
    expect(await screen.findByText('3 actions changed')).toBeDefined();
    expect(bridge.sent('actions:changeMany')).toMatchObject([
      { actions: [{}, {}, {}], change: { status: 'on-hold', holdReason: 'Funding' } },
    ]);
    expect(Object.keys(bridge.sent('actions:changeMany')[0]!.change)).toEqual([
      'status',
      'holdReason',
    ]);
  });

  it('gives many other owners with who leads, and a work stream', async () => {
    const { bridge, user } = open(undefined, {
      'actions:open': () => ok(actionLogView({ actions: LOG, workStreams: [aStream('skills')] })),
    });
    await user.click(await screen.findByRole('button', { name: 'Choose all 3 found' }));
    await user.click(await screen.findByRole('button', { name: 'Change them' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Change 3 actions' }));
    await user.selectOptions(await panel.findByRole('combobox', { name: 'Owners' }), 'Add');
    await user.click(panel.getByRole('button', { name: 'Change 3 actions' }));
    expect(await panel.findByText(/^Choose at least one person or organisation/)).toBeDefined();
    await user.type(panel.getByRole('combobox', { name: 'People' }), 'Okafor{Enter}');
    await user.selectOptions(panel.getByRole('combobox', { name: 'Lead' }), 'Dr Helen Okafor');
    const stream = aStream('skills');
    await user.selectOptions(panel.getByRole('combobox', { name: 'Work stream' }), stream.name);
    await user.click(panel.getByRole('button', { name: 'Change 3 actions' }));
    await waitFor(() =>
      expect(bridge.sent('actions:changeMany')).toMatchObject([
        {
          change: { workStreamId: stream.id },
          owners: {
            how: 'add',
            ownerIds: [ids.person('okafor')],
            bodyIds: [],
            leadId: ids.person('okafor'),
          },
        },
      ]),
    );
  });

  it('says which of many were left as they are and why, and keeps them chosen', async () => {
    const left = {
      partnershipId,
      actionId: LOG[1]!.id,
      reference: 'A-2026-002',
      partnership: 'Safer Otherton',
      strangers: ['Dr Helen Okafor'],
    };
    const { user } = open(undefined, {
      'actions:changeMany': () => ok({ undo: UNDO, changed: 2, left: [left] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Choose all 3 found' }));
    await user.click(await screen.findByRole('button', { name: 'Change them' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Change 3 actions' }));
    await user.selectOptions(panel.getByRole('combobox', { name: 'Priority' }), 'Low priority');
    await user.click(panel.getByRole('button', { name: 'Change 3 actions' }));
    const alert = await screen.findByRole('alert', { name: /^1 action left as it is/ });
    expect(alert.textContent).toContain(
      'A-2026-002, Safer Otherton: Dr Helen Okafor has no part in this partnership.',
    );
    await screen.findByRole('dialog', { name: 'Change 1 action' });
  });

  it('changes owners and work stream in place, and goes back to where it was opened', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('switch', { name: 'Edit in the list' }));
    const button = await screen.findByRole('button', {
      name: 'Change owners and work stream of A-2026-002',
    });
    await user.click(button);
    const form = within(
      await screen.findByRole('dialog', { name: 'Change owners and work stream of A-2026-002' }),
    );
    await user.type(await form.findByRole('combobox', { name: 'People' }), 'Okafor{Enter}');
    await user.click(form.getByRole('button', { name: 'Save action' }));
    await waitFor(() =>
      expect(bridge.sent('actions:save')).toMatchObject([
        { actionId: LOG[1]!.id, ownerIds: [ids.person('okafor')], bodyIds: [], leadId: null },
      ]),
    );
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('keeps a filter under a name, and asks it again', async () => {
    const saved = {
      name: 'Late',
      partnershipId,
      question: { ...firstQuestion, filter: 'overdue' },
    } as const;
    const { 'app:status': status } = boardAnswers(view);
    const { bridge, user } = open(undefined, {
      'app:status': async (input) => {
        const answer = await status!(input);
        if (!answer.ok) return answer;
        const { settings } = answer.value;
        return ok({ ...answer.value, settings: { ...settings, savedFilters: [saved] } });
      },
    });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Saved filters' }),
      'Late',
    );
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Open A-/ })).toHaveLength(1),
    );
    await user.click(screen.getByRole('button', { name: 'Remove filter “Late”' }));
    expect(bridge.sent('allActions:removeFilter')).toEqual([{ name: 'Late', partnershipId }]);
    await user.click(screen.getByRole('button', { name: 'Save this filter' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the filter' }), 'Mine{Enter}');
    await waitFor(() =>
      expect(bridge.sent('allActions:saveFilter')).toMatchObject([{ name: 'Mine', partnershipId }]),
    );
  });
});

describe('a board of actions', () => {
  it('has a column for each status, and moves a card by its choice of status', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByText('Board'));
    const column = await screen.findByRole('region', { name: /^In progress/ });
    expect(within(column).getByRole('button', { name: 'Open A-2026-003' })).toBeDefined();
    const status = within(column).getByRole('combobox', { name: 'Status of A-2026-003' });
    await user.selectOptions(status, 'Complete');
    expect(bridge.sent('actions:save')).toEqual([
      { partnershipId, actionId: LOG[2]!.id, status: 'complete' },
    ]);
  });
});

/** So many open actions, all due on one day. */
const many = (count: number): Action[] =>
  Array.from({ length: count }, (_, place) => anAction(place + 1, { due: isoDate('2026-06-20') }));

describe('a long board', () => {
  it('counts all of a column, shows 25 of it and then more, and goes on at the first of those', async () => {
    const { user } = open(undefined, trackerAnswers(actionLogView({ actions: many(60) })));
    await user.click(await screen.findByText('Board'));
    const column = within(await screen.findByRole('region', { name: 'Open 60' }));
    expect(column.getAllByRole('listitem')).toHaveLength(25);
    expect(column.getByText('25 of 60 shown')).toBeDefined();
    await user.click(column.getByRole('button', { name: 'Show 25 more: Open' }));
    await waitFor(() => expect(column.getAllByRole('listitem')).toHaveLength(50));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Open A-2026-026');
    await user.click(column.getByRole('button', { name: 'Show 10 more: Open' }));
    await waitFor(() => expect(column.getAllByRole('listitem')).toHaveLength(60));
    expect(column.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});

describe('a full calendar', () => {
  it('asks for the month alone, counts each day, and opens the list of a day for the rest', async () => {
    const { bridge, user } = open(undefined, trackerAnswers(actionLogView({ actions: many(30) })));
    await user.click(await screen.findByText('Calendar'));
    const month = within(await screen.findByRole('table', { name: 'June 2026' }));
    expect(await month.findByText('30 due')).toBeDefined();
    expect(screen.getByText('30 actions due')).toBeDefined();
    expect(bridge.sent('allActions:days')).toMatchObject([
      { due: { from: '2026-06-01', until: '2026-06-30' } },
    ]);
    expect(month.getAllByRole('button', { name: /^Open A-/ })).toHaveLength(3);
    await user.click(
      month.getByRole('button', { name: 'and 27 more, due on 20 June 2026: open the list' }),
    );
    expect(await screen.findByText(/^Only what is due on 20 June 2026/)).toBeDefined();
    const back = screen.getByRole('button', { name: 'Show every day' });
    expect(document.activeElement).toBe(back);
    expect(await screen.findByText(/^30 actions found/)).toBeDefined();
    expect(bridge.sent('allActions:find').at(-1)).toMatchObject({
      due: { from: '2026-06-20', until: '2026-06-20' },
    });
    await user.click(back);
    expect(screen.queryByText(/^Only what is due/)).toBeNull();
  });
});

describe('a calendar of actions', () => {
  it('shows what is due on each day, and above what is due by the end of the month (A12)', async () => {
    const { user } = open();
    await user.click(await screen.findByText('Calendar'));
    const month = await screen.findByRole('table', { name: 'June 2026' });
    expect(await within(month).findAllByRole('button', { name: /^Open A-/ })).toHaveLength(2);
    const late = within(month).getByRole('button', { name: /^Open A-2026-002/ });
    expect(late.textContent).toContain('overdue 11 days');
    const byEnd = screen.getByRole('group', { name: 'By the end of June 2026:' });
    expect(within(byEnd).getByRole('button', { name: /^Open A-2026-003/ })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'The month after' }));
    expect(await screen.findByText('Nothing due')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'This month' }));
    await user.click(await screen.findByRole('button', { name: /^Open A-2026-001/ }));
    await screen.findByRole('dialog', { name: 'Action A-2026-001' });
  });
});
