import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { aGroup, aLink, aPartnership, aReport, ids } from '../../../support/board-builders';
import { openPanel, openStructure, OTHER } from '../../../support/open-structure';
import { someTerms, TODAY } from '../../../support/sample-records';

const partnershipId = ids.partnership('anyshire');

describe('the status (G15)', () => {
  it('is saved with its day and its successor, which only what is over has', async () => {
    const { user, bridge } = openStructure();
    const panel = await openPanel(user, 'Change status');
    expect(panel.queryByRole('combobox', { name: 'Taken over by' })).toBeNull();
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Where it stands' }),
      'Merged into another',
    );
    await user.type(panel.getByRole('textbox', { name: 'Since' }), '1/4/2026');
    await user.selectOptions(
      panel.getByRole('combobox', { name: 'Taken over by' }),
      'Executive Board',
    );
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('structure:saveStatus')).toEqual([
        { partnershipId, state: 'merged', since: '2026-04-01', successorId: OTHER.id },
      ]),
    );
  });

  it('names what came before and after', async () => {
    const gone = aPartnership(
      { name: 'Old Board', status: { state: 'merged', since: null, successorId: partnershipId } },
      'old',
    );
    openStructure({ status: { state: 'closed', since: TODAY, successorId: OTHER.id } }, {}, [
      OTHER,
      gone,
    ]);
    expect(
      await screen.findByText(
        'Closed on 12 June 2026; Executive Board took over from it. It took over from Old Board.',
        { collapseWhitespace: true },
      ),
    ).toBeDefined();
  });
});

describe('what it is set up for (G7, G8)', () => {
  it('refuses a task and finish group without an end, and keeps what was typed', async () => {
    const { user, bridge } = openStructure();
    const panel = await openPanel(user, 'Change what it is set up for');
    await user.selectOptions(panel.getByRole('combobox', { name: 'It is' }), [
      'Task and finish group',
    ]);
    await user.type(panel.getByRole('textbox', { name: 'Purpose' }), 'Burglary');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/must have an end/)).toBeDefined();
    expect(bridge.sent('structure:saveGroup')).toEqual([]);
    await user.type(panel.getByRole('textbox', { name: /^Ends on/ }), '31/12/2026');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('structure:saveGroup')).toMatchObject([
        { group: { kind: 'task-and-finish', purpose: 'Burglary', ends: '2026-12-31' } },
      ]),
    );
  });

  it('names the clause by which any group must have one (Safer Essex 5.4)', async () => {
    const parent = { ...OTHER, terms: someTerms({ groupsTimeBound: stated(true, '5.4') }) };
    const { user } = openStructure({ links: [aLink('parent', 'executive')] }, {}, [parent]);
    const panel = await openPanel(user, 'Change what it is set up for');
    await user.selectOptions(panel.getByRole('combobox', { name: 'It is' }), ['Functional group']);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/terms of reference, clause 5\.4/)).toBeDefined();
  });

  it('warns of what is missing, and names the groups whose update is owed (G7, BCP 4.5)', async () => {
    const asb = aPartnership(
      { name: 'ASB Group', group: aGroup(), links: [aLink('parent', 'anyshire')] },
      'asb',
    );
    openStructure(
      { group: aGroup(), terms: someTerms({ groupsUpdate: stated(true, '4.5') }) },
      {},
      [asb],
    );
    expect(await screen.findByText(/It has no last day, and a task and finish/)).toBeDefined();
    expect(screen.getByText(/Not yet entered: its purpose/)).toBeDefined();
    expect(screen.getByText(/Every meeting hears an update from ASB Group/)).toBeDefined();
  });
});

describe('ties (G1, G6, G9, F2)', () => {
  it('are entered with the days on which the body above meets', async () => {
    const { user, bridge } = openStructure();
    const panel = await openPanel(user, 'Add tie');
    await user.type(panel.getByRole('textbox', { name: /^Name of the body/ }), 'Public Board');
    const days = panel.getByRole('textbox', { name: 'Days on which it meets' });
    await user.type(days, '1/9/2026\n31/11/2026');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/There is no 31 November 2026/)).toBeDefined();
    await user.clear(days);
    await user.type(days, '1/9/2026\n30/11/2026');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('structure:saveLink')).toMatchObject([
        { link: { name: 'Public Board', meetingDates: ['2026-09-01', '2026-11-30'] } },
      ]),
    );
  });

  it('to a partnership kept here need no name, and a circle is refused in words', async () => {
    const names = 'Executive Board, Safer Anyshire';
    const { user, bridge } = openStructure(
      {},
      { 'structure:saveLink': () => refuse('answers-in-a-circle', { names }) },
    );
    const panel = await openPanel(user, 'Add tie');
    await user.selectOptions(panel.getByRole('combobox', { name: 'Body' }), 'Executive Board');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/would answer to one another in a circle/)).toBeDefined();
    expect(bridge.sent('structure:saveLink')).toMatchObject([
      { link: { kind: 'parent', partnershipId: OTHER.id, name: 'Executive Board' } },
    ]);
    expect(screen.getByRole('dialog')).toBeDefined();
  });

  it('show the chain of reporting level by level, and ties that the others recorded', async () => {
    const above = { ...OTHER, links: [aLink('parent', 'panel', { partnershipId: null })] };
    const below = aPartnership({ name: 'ASB Group', links: [aLink('parent', 'anyshire')] }, 'asb');
    openStructure({ links: [aLink('parent', 'executive')] }, {}, [above, below]);
    const chain = await screen.findByRole('list', { name: 'Where its reports go on to' });
    expect(within(chain).getAllByRole('listitem')).toHaveLength(2);
    expect(chain.textContent).toContain('answers to Executive Board.');
    expect(chain.textContent).toContain('From there it goes on to panel.');
    const row = screen.getByRole('row', { name: /ASB Group/ });
    expect(row.textContent).toContain('Is answered to by');
    expect(row.textContent).toContain('Recorded there');
  });

  it('say a circle in words where there is one', async () => {
    const above = { ...OTHER, links: [aLink('parent', 'anyshire')] };
    openStructure({ links: [aLink('parent', 'executive')] }, {}, [above]);
    expect(await screen.findByText(/answer to one another in a circle/)).toBeDefined();
  });
});

describe('reports (G2 to G6)', () => {
  const brief = aReport('brief', {
    title: 'Quarterly brief',
    nextDue: isoDate('2026-06-30'),
    done: [{ due: isoDate('2026-03-31'), on: isoDate('2026-04-02') }],
  });

  it('say when the next is due before one is recorded as sent (G2)', async () => {
    const { user, bridge } = openStructure({ reports: [brief] });
    const panel = await openPanel(user, 'Record as sent: Quarterly brief');
    expect(panel.getByRole('status').textContent).toContain('30 September 2026');
    const day = panel.getByRole('textbox', { name: /^Sent on/ });
    await user.clear(day);
    await user.type(day, '13/6/2026');
    await user.click(panel.getByRole('button', { name: 'Record' }));
    expect(panel.getByText('This day is still to come.')).toBeDefined();
    await user.clear(day);
    await user.type(day, '12/6/2026');
    await user.click(panel.getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(bridge.sent('structure:recordReport')).toEqual([
        { partnershipId, reportId: brief.id, on: '2026-06-12' },
      ]),
    );
  });

  it('show when they went before; one recorded in error is removed', async () => {
    const { user, bridge } = openStructure({ reports: [brief] });
    await user.click(await screen.findByText('Sent once'));
    const words = 'Sent 2 April 2026, due 31 March 2026: 2 days late';
    await user.click(screen.getByRole('button', { name: `Remove: ${words}` }));
    await waitFor(() => expect(bridge.sent('structure:removeReportRecord')).toHaveLength(1));
  });

  it('refuse a number of months that is none, and are compared with the rule', async () => {
    const terms = someTerms({ reportMonths: stated(3, '5.1') });
    const { user, bridge } = openStructure({ terms });
    expect(await screen.findByText(/and none is entered below/)).toBeDefined();
    const panel = await openPanel(user, 'Add report');
    await user.type(panel.getByRole('textbox', { name: /^Report/ }), 'Brief');
    await user.type(panel.getByRole('textbox', { name: /^To whom/ }), 'Executive Board');
    const often = panel.getByRole('textbox', { name: 'Every so many months' });
    await user.type(often, '0');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/whole number of months from 1 to 120/)).toBeDefined();
    await user.clear(often);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('structure:saveReport')).toMatchObject([
        { id: null, direction: 'out', title: 'Brief', everyMonths: null, nextDue: null },
      ]),
    );
  });
});
