import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { excelLog } from '../support/excel-log';
import { expectAccessible } from './axe-scan';
import { answerOpenDialog } from './pages/open-dialog';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

const first = /^Open A-\d{4}-001/;

/** Opens the first action of the partnership that is open. */
async function openFirst(page: Page) {
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: first }).click();
  return page.getByRole('dialog', { name: /^Action A-/ });
}

test('follows one action from meeting to meeting, and into another partnership (A1, A2, A8)', async ({
  app: { page },
}) => {
  await openSample(page);
  const board = { name: 'Safer Communities Board', area: 'Wales', contact: 'Beth Carter' };
  await goTo(page, 'New partnership');
  await new NewPartnershipPage(page).create(board);
  await goTo(page, 'Safer Anyshire');

  // Raised at the first meeting, it is left out of the next one by hand, and put in again.
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'Settle the list' }).click();
  const list = page.getByRole('group', { name: 'Actions to report on' });
  const box = list.getByRole('checkbox', { name: /recording practice/ });
  await expect(box).toBeChecked();
  await box.click();
  await expect(box).not.toBeChecked();
  const reporters = page.locator('details').getByRole('listitem');
  await expect(reporters.filter({ hasText: '-001' })).toHaveCount(0);
  await expectAccessible(page, 'settling what is reported on');
  await box.click();
  await expect(reporters.filter({ hasText: '-001' })).toHaveCount(1);

  // Its date is moved, with the reason, and it is led by one of two owners.
  let panel = await openFirst(page);
  await panel.getByRole('textbox', { name: 'Due' }).fill('1/3/2027');
  await panel.getByRole('textbox', { name: 'Why the date is moved' }).fill('Data are late');
  await panel.getByRole('combobox', { name: 'Priority' }).selectOption('High priority');
  await panel.getByRole('button', { name: 'Save action' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Data are late' })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Add an update' }).fill('Asked the analysts.');
  await panel.getByRole('button', { name: 'Add update' }).click();
  await panel.getByRole('textbox', { name: /^What shows it/ }).fill('Folder 12');
  await panel.getByRole('button', { name: 'Add evidence' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Folder 12' })).toBeVisible();
  await expectAccessible(page, 'an action with its history');
  await page.keyboard.press('Escape');

  // Where it was raised is one press away.
  panel = await openFirst(page);
  await panel.getByRole('link', { name: /^Raised at the meeting of/ }).click();
  await expect(page.getByRole('textbox', { name: 'Minutes of the meeting' })).toBeVisible();

  // It is handed over to the other partnership, and one history stands on both sides.
  panel = await openFirst(page);
  await panel.getByRole('button', { name: 'Ask another body to take it over' }).click();
  await panel.getByRole('combobox', { name: 'Who is asked' }).selectOption(board.name);
  await panel.getByRole('button', { name: 'Record request' }).click();
  await panel.getByRole('button', { name: 'Record the answer' }).click();
  await panel.getByRole('button', { name: 'Record answer' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'There it is A-' })).toBeVisible();
  await page.keyboard.press('Escape');

  // All partnerships are followed up in one list, board and calendar.
  await goTo(page, 'All actions');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('All');
  const rows = page.getByRole('row', { name: /recording practice/ });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Safer Anyshire' })).toContainText('Transferred');
  await expect(rows.filter({ hasText: board.name })).toContainText('no owner');
  await expectAccessible(page, 'all actions');
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Partnership');
  await expect(page.getByRole('heading', { name: board.name, level: 2 })).toBeVisible();
  await page.getByText('Board', { exact: true }).click();
  await expect(page.getByRole('region', { name: /^Transferred/ })).toContainText('-001');
  await expectAccessible(page, 'a board of actions');
  await page.getByText('Calendar', { exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Monday' })).toBeVisible();
  await expectAccessible(page, 'a calendar of actions');
});

test('asks an owner once about two partnerships, and lists that nobody has answered (A4)', async ({
  app: { electron, page, userFolder },
}) => {
  await openSample(page);
  await goTo(page, 'Members');
  const person = await new MembersPage(page).editPerson('Dr Helen Okafor');
  await person.getByRole('textbox', { name: 'E-mail' }).fill('okafor@anyshire.example');
  await person.getByRole('button', { name: 'Save person' }).click();
  const board = { name: 'Safer Communities Board', area: 'Wales', contact: 'Ann Lloyd' };
  await goTo(page, 'New partnership');
  await new NewPartnershipPage(page).create(board);
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'New action' }).click();
  const added = page.getByRole('dialog', { name: 'New action' });
  await added.getByRole('textbox', { name: 'Action' }).fill('Move the sign.');
  await added.getByRole('combobox', { name: 'Owners' }).fill('Okafor');
  await page.keyboard.press('Enter');
  await added.getByRole('button', { name: 'Record action' }).click();
  await expect(page.getByRole('row', { name: /Move the sign/ })).toContainText('Okafor');

  await goTo(page, 'All actions');
  await page.getByRole('button', { name: 'Chase' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('combobox', { name: 'About' }).selectOption('open');
  await expect(panel.getByRole('checkbox', { name: /^Dr Helen Okafor/ })).toBeChecked();
  await expectAccessible(page, 'chasing over all partnerships');
  const folder = join(userFolder, 'drafts');
  await mkdir(folder);
  await answerOpenDialog(electron, folder);
  await panel.getByRole('button', { name: 'Save e-mail drafts' }).click();
  await panel.getByRole('button', { name: 'I have sent them' }).click();
  await expect(page.getByText(/^Chased .*, no answer since$/).first()).toBeVisible();
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  const mail = await readFile(join(folder, names[0]!), 'utf8');
  expect(mail).toContain('Subject: Your actions in 2 partnerships');
  expect(mail).toContain('Safer Communities Board (secretariat: Ann Lloyd)');

  await page.getByRole('button', { name: 'Chase' }).click();
  await panel.getByRole('button', { name: `Open A-2026-001 of ${board.name}` }).click();
  await expect(page.getByRole('dialog', { name: 'Action A-2026-001' })).toBeVisible();
});

test('changes many actions in one step, takes it back, and keeps a filter over a restart', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'All actions');
  await page.getByRole('button', { name: 'Choose all 3 found' }).click();
  await page.getByRole('button', { name: 'Change them' }).click();
  const panel = page.getByRole('dialog', { name: 'Change 3 actions' });
  await panel.getByRole('combobox', { name: 'Status' }).selectOption('In progress');
  await panel.getByRole('combobox', { name: 'Owners' }).selectOption('Add');
  await panel.getByRole('combobox', { name: 'People' }).fill('Okafor');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await panel.getByRole('combobox', { name: 'Lead' }).selectOption('Dr Helen Okafor');
  await expectAccessible(page, 'changing many actions');
  await panel.getByRole('button', { name: 'Change 3 actions' }).click();
  await expect(page.getByText(/^In progress/)).toHaveCount(3);
  await expect(page.getByRole('row', { name: /Dr Helen Okafor/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText(/^Open(, overdue|$)/)).not.toHaveCount(0);
  await expect(page.getByRole('row', { name: /Dr Helen Okafor/ })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Overdue');
  await page.getByRole('button', { name: 'Save this filter' }).click();
  await page.getByRole('textbox', { name: 'Name of the filter' }).fill('Late');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Saved filters' })).toHaveValue('Late');
  await page.reload();
  await page.getByRole('combobox', { name: 'Saved filters' }).selectOption('Late');
  await expect(page.getByRole('combobox', { name: 'Show' })).toHaveValue('overdue');
});

test('takes over 500 rows from Excel, tells the seven that are wrong, and scrolls through them', async ({
  app: { electron, page, userFolder },
}) => {
  const path = join(userFolder, 'Old log.xlsx');
  await openSample(page);
  await writeFile(path, await excelLog('Helen Okafor'));
  await answerOpenDialog(electron, path);
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'Import' }).click();
  const panel = page.getByRole('dialog', { name: 'Import actions' });
  await panel.getByRole('button', { name: 'Choose a file' }).click();
  await expect(panel.getByText('493 rows can be imported.')).toBeVisible();
  const faults = panel.getByRole('list', { name: /^7 rows cannot be imported/ });
  await expect(faults.getByRole('listitem')).toHaveCount(7);
  await expect(faults).toContainText('Row 150, Due “31/2/2026”');
  await expectAccessible(page, 'importing actions');
  await panel.getByRole('button', { name: 'Import 493 actions' }).click();
  await expect(page.getByText('493 actions imported')).toBeVisible();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('All');
  await page.getByRole('button', { name: 'Sort by Ref' }).click();
  const frame = page.getByRole('region', { name: 'Actions' });
  await expect(frame.getByRole('button', { name: 'Open A-2025-001' })).toBeVisible();
  await frame.focus();
  await page.keyboard.press('End');
  await expect(frame.getByRole('button', { name: first })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Open A-2025-001' })).toBeHidden();
  await expectAccessible(page, 'a long list of actions');

  // The board has all of them too, 25 of each column at a time.
  await page.getByText('Board', { exact: true }).click();
  const column = page.getByRole('region', { name: /^Open \d{3}$/ });
  await expect(column.getByRole('listitem')).toHaveCount(25);
  await column.getByRole('button', { name: 'Show 25 more: Open' }).press('Enter');
  await expect(column.getByRole('listitem')).toHaveCount(50);
  await expect(column.getByRole('listitem').nth(25).locator(':focus')).toBeVisible();
  await expectAccessible(page, 'a long board of actions');
});
