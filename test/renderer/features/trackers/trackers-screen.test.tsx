import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { quarterOf } from '#shared/domain/trackers/quarters';
import type { Tracker } from '#shared/model/tracker';
import { ids } from '../../../support/board-builders';
import { openTrackers } from '../../../support/open-trackers';
import {
  aCell,
  aGrid,
  aNextStep,
  aRecommendationTracker,
  aTracked,
  trackerIds,
} from '../../../support/tracker-builders';
import { TODAY } from '../../../support/sample-records';

const list = (trackers: Tracker[] = []) => openTrackers({ trackers });

describe('the trackers of a partnership', () => {
  it('are explained while there are none', async () => {
    list();
    expect(await screen.findByRole('heading', { name: 'No trackers yet' })).toBeDefined();
  });

  it('name who keeps each, and warn where nobody does (A9, WACSO)', async () => {
    list([aGrid(), aRecommendationTracker({ keeperId: ids.person('ahmed') })]);
    expect((await screen.findByRole('row', { name: /^Regional overview/ }))?.textContent).toContain(
      'Nobody keeps this up to date',
    );
    expect(screen.getByRole('row', { name: /^Audit recommendations/ })?.textContent).toContain(
      'Cllr Amara Ahmed (Anyshire County Council)',
    );
  });

  it('say what each lacks: positions, owners of next actions and of recommendations (G12, G13, A10)', async () => {
    list([
      aGrid({ cells: [aCell('north', '2026-Q1', { nextSteps: [aNextStep('a')] })] }),
      aRecommendationTracker({ rows: [aTracked('R1'), aTracked('R2')] }),
      aRecommendationTracker({ id: trackerIds.tracker('done'), title: 'Done', rows: [] }),
    ]);
    const grid = await screen.findByRole('row', { name: /^Regional overview/ });
    expect(grid?.textContent).toContain('4 positions not yet given');
    expect(grid?.textContent).toContain('1 next action without an owner');
    const audit = screen.getByRole('row', { name: /^Audit recommendations/ });
    expect(audit?.textContent).toContain('2 recommendations without an owner');
    expect(screen.getByRole('row', { name: /^Done/ })?.textContent).toContain('Nothing');
  });
});

describe('a new grid (G12)', () => {
  async function openForm() {
    const opened = list();
    await opened.user.click(await screen.findByRole('button', { name: 'New grid' }));
    const panel = within(await screen.findByRole('dialog', { name: 'New grid' }));
    return { ...opened, panel };
  }

  it('begins with this quarter and asks for its title and its columns', async () => {
    const { user, panel, bridge } = await openForm();
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText('Enter the title')).toBeDefined();
    expect(panel.getAllByText('Enter the name of the column, or remove it')).toHaveLength(2);
    expect(panel.getByRole('combobox', { name: 'First quarter' })).toHaveProperty(
      'value',
      '2026-Q2',
    );
    expect(bridge.sent('trackers:saveGrid')).toEqual([]);
  });

  it('has columns in the order that the buttons give them', async () => {
    const { user, panel, bridge } = await openForm();
    await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Regions');
    await user.type(panel.getByRole('textbox', { name: 'Column 1' }), 'Gwent');
    await user.type(panel.getByRole('textbox', { name: 'Column 2' }), 'South');
    await user.click(panel.getByRole('button', { name: 'Add a column' }));
    expect(document.activeElement).toBe(panel.getByRole('textbox', { name: 'Column 3' }));
    await user.type(panel.getByRole('textbox', { name: 'Column 3' }), 'North');
    await user.click(panel.getByRole('button', { name: 'Move North to the left' }));
    await user.click(panel.getByRole('button', { name: 'Move Gwent to the left' }));
    await user.click(panel.getByRole('button', { name: 'Move Gwent to the right' }));
    await user.click(panel.getByRole('button', { name: 'Remove column South' }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(bridge.sent('trackers:saveGrid')).toMatchObject([
      {
        id: null,
        title: 'Regions',
        keeperId: null,
        firstQuarter: quarterOf(TODAY),
        lastQuarter: '2027-Q1',
        columns: [
          { id: null, name: 'North' },
          { id: null, name: 'Gwent' },
        ],
      },
    ]);
  });

  it.each([
    ['January to March 2026', 'The last quarter is before the first. Choose a later one.'],
    ['April to June 2031', null],
  ])('that ends with %s: %s', async (last, message) => {
    const { user, panel } = await openForm();
    await user.selectOptions(panel.getByRole('combobox', { name: 'Last quarter' }), last);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    const shown = panel.queryByText(/^The last quarter is before/);
    expect(shown?.textContent ?? null).toBe(message);
  });

  it('runs over ten years at most', async () => {
    const { user, panel } = await openForm();
    const first = panel.getByRole('combobox', { name: 'First quarter' });
    await user.selectOptions(first, 'April to June 2021');
    const last = panel.getByRole('combobox', { name: 'Last quarter' });
    await user.selectOptions(last, 'April to June 2031');
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/ten years at most/)).toBeDefined();
  });
});

it('a new list of recommendations takes its title, source and keeper (G13, A9)', async () => {
  const { user, bridge } = list();
  await user.click(await screen.findByRole('button', { name: 'New list of recommendations' }));
  const panel = within(await screen.findByRole('dialog'));
  await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Audit');
  await user.type(panel.getByRole('textbox', { name: /^Where the/ }), 'Audit Office, 2016');
  const keeper = panel.getByRole('combobox', { name: 'Who keeps it up to date' });
  await user.selectOptions(keeper, 'Oliver Lane, Anyshire County Council');
  await user.click(panel.getByRole('button', { name: 'Save' }));
  expect(bridge.sent('trackers:saveList')).toMatchObject([
    { id: null, title: 'Audit', source: 'Audit Office, 2016', keeperId: ids.person('lane') },
  ]);
});
