import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { quarterOf } from '#shared/domain/trackers/quarters';
import { fromParts } from '#shared/domain/calendar';
import type { IsoDate } from '#shared/model/iso-date';
import { quarterName } from '#shared/text/tracker-words';
import { readDocx } from '../support/docx-reader';
import { expectAccessible } from './axe-scan';
import { goTo, MembersPage } from './pages/partnership-pages';
import { TrackersPage } from './pages/tracker-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

/** The app goes by the clock on the wall, so the test does too. */
function today(): IsoDate {
  const now = new Date();
  return fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

const REGIONS = ['Dyfed Powys', 'Gwent', 'North Wales', 'South Wales'];

test('a grid is filled in, its next step becomes an action, and blank positions are due (G12, A9, A10)', async ({
  app,
}) => {
  const { page, userFolder } = app;
  await openSample(page);
  const trackers = new TrackersPage(page);
  await trackers.open();
  await expectAccessible(page, 'trackers before there are any');
  await trackers.newGrid('Regional partnerships', REGIONS);
  const now = quarterName(quarterOf(today()));
  await expect(page.getByText('Nobody keeps this tracker up to date.')).toBeVisible();
  await expect(page.getByText('4 positions are not yet given.')).toBeVisible();

  await trackers.fillCell(`Gwent, ${now}`, 'A vision is agreed in outline.', ['Meet the leads']);
  await expect(page.getByText('3 positions are not yet given.')).toBeVisible();
  await expect(page.getByText('Whose action?')).toBeVisible();
  await trackers.makeAction('Meet the leads', 'Dr Helen Okafor');
  await expect(page.getByText(/^A-\d{4}-\d{3}: Dr Helen Okafor/)).toBeVisible();
  await expect(page.getByText('Whose action?')).toBeHidden();
  await expectAccessible(page, 'a grid');

  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByText('Whose action?')).toBeVisible();

  const bytes = await exportTo(app, 'Export to Word', join(userFolder, 'tracker.docx'));
  const [table] = readDocx(bytes).tables;
  expect(table?.header).toEqual(['Quarter', ...REGIONS]);
  expect(table?.rows[0]?.slice(0, 3)).toEqual([
    `Current position (${now})`,
    'Not yet given',
    'A vision is agreed in outline.',
  ]);

  await goTo(page, 'What is due');
  await page.getByRole('link', { name: '“Regional partnerships”: nobody keeps' }).waitFor();
  await page
    .getByRole('link', { name: '“Regional partnerships”: 3 positions still to be given' })
    .click();
  await expect(page.getByRole('heading', { name: 'Trackers', exact: true })).toBeVisible();
  await expectAccessible(page, 'trackers');
});

test('recommendations have several bodies that answer for them (G13)', async ({
  app: { page },
}) => {
  await openSample(page);
  await new TrackersPage(page).open();
  await page.getByRole('button', { name: 'New list of recommendations' }).click();
  const list = page.getByRole('dialog', { name: 'New list of recommendations' });
  await list.getByRole('textbox', { name: 'Title' }).fill('Audit recommendations');
  await list.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Audit recommendations' }).click();
  await page.getByRole('button', { name: 'Add recommendation' }).click();
  const panel = page.getByRole('dialog', { name: 'Add recommendation' });
  await expect(panel.getByRole('textbox', { name: 'Number' })).toHaveValue('R1');
  await panel.getByRole('textbox', { name: 'Recommendation' }).fill('Plan across the area');
  const bodies = panel.getByRole('combobox', { name: 'Bodies that answer for it' });
  for (const name of ['Council', 'Fire']) {
    await bodies.fill(name);
    await bodies.press('Enter');
  }
  await panel.getByRole('textbox', { name: 'Due' }).fill('December 2030');
  await expectAccessible(page, 'a recommendation being entered');
  await panel.getByRole('button', { name: 'Save recommendation' }).click();
  const row = page.getByRole('row', { name: 'R1' });
  await expect(row).toContainText('Council');
  await expect(row).toContainText('Fire');
  await expect(row).toContainText('end of Dec 2030');
  await expectAccessible(page, 'recommendations');

  await page.getByRole('button', { name: 'Add recommendation' }).click();
  await panel.getByRole('textbox', { name: 'Recommendation' }).fill('Report every quarter');
  await panel.getByRole('button', { name: 'Save recommendation' }).click();
  await expect(page.getByRole('row', { name: 'R2' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove R1' }).press('Enter');
  await expect(row).toBeHidden();
  // The row that took its place, never a button that removes something else.
  await expect(page.getByRole('button', { name: 'Edit R2' })).toBeFocused();
});

async function aList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New list', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'New list' });
  await panel.getByRole('textbox', { name: 'Name' }).fill('Executive');
  const people = panel.getByRole('combobox', { name: 'People' });
  await people.fill('Okafor');
  await people.press('Enter');
  await panel.getByRole('textbox', { name: 'Others' }).fill('Scrutiny committee (clerk)');
  await panel.getByRole('button', { name: 'Save list' }).click();
  await panel.waitFor({ state: 'hidden' });
}

test('a paper is agreed by a meeting, goes to a list, and its addresses can be copied (M7, X3)', async ({
  app: { page, electron },
}) => {
  await openSample(page);
  await goTo(page, 'Members');
  const person = await new MembersPage(page).editPerson('Dr Helen Okafor');
  await person.getByRole('textbox', { name: 'E-mail' }).fill('helen.okafor@anyshire.example');
  await person.getByRole('button', { name: 'Save person' }).click();
  await goTo(page, 'Papers');
  await aList(page);
  await page.getByRole('button', { name: 'New paper' }).click();
  const paper = page.getByRole('dialog', { name: 'New paper' });
  await paper.getByRole('textbox', { name: 'Title' }).fill('Closure report');
  await paper.getByRole('combobox', { name: 'Distribution list' }).selectOption('Executive');
  await paper.getByRole('textbox', { name: 'Draft of' }).fill('1/1/2020');
  await paper.getByRole('button', { name: 'Save paper' }).click();
  const row = page.getByRole('row', { name: /^Closure report/ });
  await expect(row).toContainText('Draft on 1 January 2020');

  await page.getByRole('button', { name: 'Record a step: Closure report' }).click();
  const step = page.getByRole('dialog', { name: 'Next step' });
  await step.getByRole('combobox', { name: 'It is now' }).selectOption('Agreed');
  await step.getByRole('textbox', { name: 'Day' }).fill('31/12/2019');
  await step.getByRole('button', { name: 'Record step' }).click();
  await expect(step.getByText('The day is before the meeting that is chosen.')).toBeVisible();
  await step.getByRole('combobox', { name: 'By the meeting of' }).selectOption({ index: 0 });
  await step.getByRole('combobox', { name: 'By the meeting of' }).selectOption({ index: 1 });
  await step.getByRole('button', { name: 'Record step' }).click();
  await expect(row).toContainText(/Agreed at the meeting of/);
  await row.getByText('Executive: 1 person').click();
  await expect(row.getByText(/^Dr Helen Okafor, /)).toBeVisible();
  await expectAccessible(page, 'papers');

  await row.getByRole('button', { name: 'Copy addresses' }).click();
  await expect(page.getByText('1 address copied.')).toBeVisible();
  const copied = await electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('helen.okafor@anyshire.example');
});
