import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Tracker } from '#shared/model/tracker';
import { ids } from '../../../support/board-builders';
import { openTrackers } from '../../../support/open-trackers';
import { anAction } from '../../../support/sample-records';
import {
  aCell,
  aGrid,
  aNextStep,
  aRecommendationTracker,
  aTracked,
  trackerIds,
} from '../../../support/tracker-builders';

type More = NonNullable<Parameters<typeof openTrackers>[1]>;

const open = (tracker: Tracker, more: More = {}) =>
  openTrackers({ trackers: [tracker] }, { part: tracker.id, ...more });

const grid = aGrid({
  cells: [
    aCell('north', '2026-Q1', {
      position: 'Two boards merged',
      nextSteps: [
        aNextStep('a', { text: 'Meet the leads' }),
        aNextStep('b', { text: 'Share the map', actionId: ids.action(1) }),
        aNextStep('c', { text: 'Find a chair', actionId: ids.action(2) }),
      ],
    }),
  ],
});

const actions = [
  anAction(1, {
    ownerIds: [ids.person('okafor')],
    bodyIds: [ids.organisation('police')],
    due: isoDate('2026-06-02'),
  }),
  anAction(2, { due: null }),
];

async function panelOf(user: ReturnType<typeof open>['user'], button: string) {
  await user.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

describe('a grid (G12, WACSO Annex E)', () => {
  it('alternates positions with actions for the next quarter, and flags blanks of quarters begun', async () => {
    open(grid, { actions });
    const table = await screen.findByRole('table', { name: /^Regional overview/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
      ['January', 'April', 'July', 'October'].flatMap((month) => [
        `Current position (${month} 2026)`,
        'Actions for the next quarter',
      ]),
    );
    expect(rows[0]?.textContent).toContain('Two boards merged');
    expect(rows[0]?.textContent).toContain('Not yet given');
    expect(within(rows[2]!).getAllByText('Not yet given')).toHaveLength(2);
    expect(within(rows[4]!).getAllByText('Not due yet')).toHaveLength(2);
    expect(screen.getByText('3 positions are not yet given.')).toBeDefined();
    expect(screen.getByText('Nobody keeps this tracker up to date.')).toBeDefined();
  });

  it('shows reference, owners and status of steps that are actions, and asks whose the others are (A10)', async () => {
    open(grid, { actions });
    const shared = (await screen.findByText('Share the map')).closest('li');
    expect(shared?.textContent).toContain(
      'A-2026-001: Dr Helen Okafor (Office of the Police and Crime Commissioner for Anyshire), lead; Anyshire Constabulary. Open, overdue 10 days.',
    );
    expect(shared?.textContent).not.toContain('Whose action?');
    const unmade = screen.getByText('Meet the leads').closest('li');
    expect(unmade?.textContent).toContain('Whose action?');
    const unowned = screen.getByText('Find a chair').closest('li');
    expect(unowned?.textContent).toContain('A-2026-002: Not yet named. Open.');
    expect(unowned?.textContent).toContain('Whose action?');
    expect(within(unowned!).queryByRole('button')).toBeNull();
    expect(screen.getByText('2 next actions have nobody to do them.')).toBeDefined();
  });

  it('is edited place by place; what was typed stays when the disk refuses it', async () => {
    const { user, bridge } = open(grid, {
      actions,
      answers: { 'trackers:saveCell': () => refuse('disk-full') },
    });
    const panel = await panelOf(user, 'Edit North, January 2026');
    expect(panel.getByText('In the action log as A-2026-001.')).toBeDefined();
    const position = panel.getByRole('textbox', { name: 'Current position' });
    await user.clear(position);
    await user.click(panel.getByRole('button', { name: 'Remove next action Find a chair' }));
    await user.click(panel.getByRole('button', { name: 'Add an action' }));
    expect(document.activeElement).toBe(panel.getByRole('textbox', { name: 'Next action 3' }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText('Enter what is to be done, or remove it')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Next action 3' }), 'Draft a vision ');
    await user.type(position, ' Three merged ');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:saveCell')).toMatchObject([
        {
          columnId: trackerIds.column('north'),
          quarter: '2026-Q1',
          position: 'Three merged',
          nextSteps: [
            { id: trackerIds.row('a'), text: 'Meet the leads' },
            { id: trackerIds.row('b'), text: 'Share the map' },
            { id: null, text: 'Draft a vision' },
          ],
        },
      ]),
    );
    expect(position).toHaveProperty('value', ' Three merged ');
  });

  it('makes an action of a step, due by the end of the next quarter (G12, A10)', async () => {
    const { user, bridge } = open(grid, { actions });
    const panel = await panelOf(user, 'Make an action of “Meet the leads”');
    expect(panel.getByText(/^Choose a person or a body/)).toBeDefined();
    await user.type(panel.getByRole('combobox', { name: 'People' }), 'Okafor{Enter}');
    await user.type(panel.getByRole('combobox', { name: 'Bodies' }), 'Constabulary{Enter}');
    expect(panel.queryByText(/^Choose a person or a body/)).toBeNull();
    await user.click(panel.getByRole('button', { name: 'Record action' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:makeAction')).toMatchObject([
        {
          stepId: trackerIds.row('a'),
          what: 'Meet the leads',
          ownerIds: [ids.person('okafor')],
          bodyIds: [ids.organisation('police')],
          due: '2026-06-30',
        },
      ]),
    );
  });

  it('changes what it is, and keeps the ids of its columns', async () => {
    const { user, bridge } = open(grid, { actions });
    const panel = await panelOf(user, 'Change tracker');
    await user.type(panel.getByRole('textbox', { name: 'Column 2' }), 'west');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:saveGrid')).toMatchObject([
        {
          id: grid.id,
          columns: [
            { id: trackerIds.column('north'), name: 'North' },
            { id: trackerIds.column('south'), name: 'Southwest' },
          ],
        },
      ]),
    );
  });
});

describe('a list of recommendations (G13, WACSO Annex A)', () => {
  const audit = aRecommendationTracker({
    keeperId: ids.person('lane'),
    rows: [
      aTracked('R1', {
        ownerIds: [ids.person('okafor')],
        bodyIds: [ids.organisation('police'), ids.organisation('fire')],
        due: isoDate('2026-06-11'),
      }),
      aTracked('R2', { text: 'Pool the budgets' }),
      aTracked('R3', { status: 'complete' }),
    ],
  });

  it('names all who answer for each, and flags those that nobody answers for', async () => {
    open(audit);
    const row = await screen.findByRole('row', { name: /^R1/ });
    expect(row?.textContent).toContain('Anyshire Constabulary');
    expect(row?.textContent).toContain('Anyshire Fire and Rescue Service');
    expect(row?.textContent).toContain('Open, overdue 1 day');
    expect(screen.getByRole('row', { name: /^R2/ })?.textContent).toContain('No owner');
    expect(screen.getByText('1 recommendation has no owner.')).toBeDefined();
    expect(
      screen.getByText(
        'Audit Office, 2016. Kept up to date by Oliver Lane (Anyshire County Council).',
      ),
    ).toBeDefined();
  });

  it('takes a new one under the next number, with bodies and a month', async () => {
    const { user, bridge } = open(audit);
    const panel = await panelOf(user, 'Add recommendation');
    expect(panel.getByRole('textbox', { name: 'Number' })).toHaveProperty('value', 'R4');
    await user.click(panel.getByRole('button', { name: 'Save recommendation' }));
    expect(panel.getByText('Enter what is recommended')).toBeDefined();
    await user.type(panel.getByRole('textbox', { name: 'Recommendation' }), 'Plan together');
    const bodies = panel.getByRole('combobox', { name: 'Bodies that answer for it' });
    await user.type(bodies, 'Constabulary{Enter}');
    await user.type(bodies, 'Fire{Enter}');
    await user.type(panel.getByRole('textbox', { name: 'Due' }), 'June 2027');
    await user.click(panel.getByRole('button', { name: 'Save recommendation' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:saveRecommendation')).toMatchObject([
        {
          id: null,
          number: 'R4',
          text: 'Plan together',
          bodyIds: [ids.organisation('police'), ids.organisation('fire')],
          due: '2027-06',
          status: 'open',
        },
      ]),
    );
  });

  it('corrects one, and takes one out', async () => {
    const { user, bridge } = open(audit);
    const panel = await panelOf(user, 'Edit R2');
    const status = panel.getByRole('combobox', { name: 'Status' });
    expect(within(status).queryByText('Transferred')).toBeNull();
    await user.selectOptions(status, 'In progress');
    await user.type(panel.getByRole('textbox', { name: 'Position' }), 'Begun');
    await user.click(panel.getByRole('button', { name: 'Save recommendation' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:saveRecommendation')).toMatchObject([
        { id: trackerIds.row('r2'), status: 'in-progress', position: 'Begun', due: null },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Remove R1' }));
    await waitFor(() =>
      expect(bridge.sent('trackers:removeRecommendation')).toMatchObject([
        { trackerId: audit.id, rowId: trackerIds.row('r1') },
      ]),
    );
  });

  it('is empty at first', async () => {
    open(aRecommendationTracker());
    expect(await screen.findByText('No recommendations have been entered yet.')).toBeDefined();
  });
});

describe('a tracker', () => {
  it('is removed, and leads back to the list', async () => {
    const { user, bridge } = open(aRecommendationTracker());
    await user.click(await screen.findByRole('button', { name: 'Remove tracker' }));
    expect(await screen.findByRole('heading', { name: 'Trackers' })).toBeDefined();
    expect(bridge.sent('trackers:remove')).toMatchObject([
      { trackerId: trackerIds.tracker('audit') },
    ]);
  });

  it('is said to be gone where it is no longer there', async () => {
    openTrackers({}, { part: 'gone' });
    expect(await screen.findByText('This tracker is no longer there.')).toBeDefined();
  });

  it('is exported to Word by its id (G12, G13)', async () => {
    const { user, bridge } = open(aGrid(), {
      answers: { 'exports:save': () => refuse('disk-full') },
    });
    await user.click(await screen.findByRole('button', { name: 'Export to Word' }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toMatchObject([
        { document: 'tracker', trackerId: trackerIds.tracker('grid') },
      ]),
    );
  });
});
