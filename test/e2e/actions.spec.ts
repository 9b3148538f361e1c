import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { goTo, NewPartnershipPage } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

async function openActions(page: Page): Promise<void> {
  await openSample(page);
  await goTo(page, 'Actions');
  await page.getByRole('heading', { name: 'Actions', level: 1 }).waitFor();
}

const ends = (numbers: readonly string[]): RegExp[] => numbers.map((n) => new RegExp(`-${n}$`));

test('shows all actions with owner, due date and how long overdue', async ({ app: { page } }) => {
  await openActions(page);
  // The sample's meeting was 42 days ago; its actions were due after 14, 28 and 42 days.
  await expect(page.getByText('3 open, 2 overdue', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /night-time economy data/ })).toContainText(
    'overdue 28 days',
  );
  await expect(page.getByRole('row', { name: /recording practice/ })).toContainText(
    'Dr Helen Okafor',
  );
  await expect(page.getByRole('row', { name: /licensed premises/ })).toContainText('no owner');
});

test('filters by state, owner and words, and sorts by its headings', async ({ app: { page } }) => {
  await openActions(page);
  const buttons = page.getByRole('button', { name: /^Open A-/ });
  await expect(buttons).toHaveText(ends(['002', '001', '003']));
  await page.getByRole('button', { name: 'Sort by Ref' }).click();
  await expect(buttons).toHaveText(ends(['001', '002', '003']));
  await page.getByRole('button', { name: 'Sort by Ref' }).click();
  await expect(buttons).toHaveText(ends(['003', '002', '001']));
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Overdue');
  await expect(buttons).toHaveText(ends(['002', '001']));
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Without an owner');
  await expect(buttons).toHaveText(ends(['003']));
  await page.getByRole('combobox', { name: 'Show' }).selectOption('All');
  const owner = page.getByRole('combobox', { name: 'Owner' });
  await owner.fill('Okafor');
  await page.getByRole('option', { name: /Okafor/ }).click();
  await expect(buttons).toHaveCount(1);
  await owner.fill('Every');
  await page.getByRole('option', { name: 'Everybody' }).click();
  await expect(buttons).toHaveCount(3);
  await page.getByRole('textbox', { name: 'Find in actions' }).fill('premises LICENSED');
  await expect(buttons).toHaveText(ends(['003']));
});

test('edits an action, adds an update, and completes it', async ({ app: { page } }) => {
  await openActions(page);
  await page.getByRole('button', { name: /^Open A-\d{4}-001/ }).click();
  const panel = page.getByRole('dialog', { name: /^Action A-/ });
  await panel.getByRole('textbox', { name: 'Add an update' }).fill('Draft sent to analysts.');
  await panel.getByRole('button', { name: 'Add update' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Draft sent' })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Due' }).fill('1/3/2027');
  await panel.getByRole('combobox', { name: 'Status' }).selectOption('Complete');
  await panel.getByRole('button', { name: 'Save action' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 open, 1 overdue', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Closed');
  const row = page.getByRole('row', { name: /recording practice/ });
  await expect(row).toContainText('Complete');
  await expect(row).toContainText('1 Mar 2027');
  await expect(row).toContainText('first due');
  await expect(row).toContainText('Draft sent to analysts.');
});

test('records an action agreed outside a meeting, and takes it back', async ({ app: { page } }) => {
  await openActions(page);
  await page.getByRole('button', { name: 'New action' }).click();
  const panel = page.getByRole('dialog', { name: 'New action' });
  await panel.getByRole('button', { name: 'Record action' }).click();
  await expect(panel.getByText('Enter what is to be done')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Action' }).fill('Book the hall for the conference.');
  await panel.getByRole('button', { name: 'Record action' }).click();
  await expect(page.getByRole('row', { name: /Book the hall/ })).toContainText('no owner');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Book the hall/ })).toBeHidden();
});

test('groups by organisation, and says who must report at the next meeting (A1, A2, A5)', async ({
  app: { page },
}) => {
  await openActions(page);
  await expect(page.getByText('Next meeting: who must report')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nobody yet: A-' })).toBeVisible();
  await expect(page.getByRole('row', { name: /recording practice/ })).toContainText(
    'raised at the meeting of',
  );
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('Organisation');
  await expect(page.getByRole('heading', { name: 'No owner: to be settled' })).toBeVisible();
  await expectAccessible(page, 'action log by organisation');
});

test('hands an action over to another partnership, where it is then open (A8)', async ({
  app: { page },
}) => {
  await openSample(page);
  const board = { name: 'Safer Communities Board', area: 'Wales', contact: 'Beth Carter' };
  await goTo(page, 'New partnership');
  await new NewPartnershipPage(page).create(board);
  await goTo(page, 'Safer Anyshire');
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: /^Open A-\d{4}-001/ }).click();
  const panel = page.getByRole('dialog', { name: /^Action A-/ });
  await panel.getByRole('button', { name: 'Ask another body to take it over' }).click();
  await panel.getByRole('combobox', { name: 'Who is asked' }).selectOption(board.name);
  await panel.getByRole('button', { name: 'Record request' }).click();
  await panel.getByRole('button', { name: 'Record the answer' }).click();
  await expectAccessible(page, 'answer to a transfer');
  await panel.getByRole('textbox', { name: 'At which meeting' }).fill('First meeting');
  await panel.getByRole('button', { name: 'Record answer' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'There it is A-' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 open, 1 overdue', { exact: true })).toBeVisible();
  await goTo(page, board.name);
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: /^Open A-\d{4}-001/ }).click();
  await expect(panel.getByText(/^.*Taken over from Safer Anyshire.*A-\d{4}-001\./)).toBeVisible();
});

test('keeps work streams, their owners and reports, and closes one (A7, G14)', async ({
  app: { page },
}) => {
  await openActions(page);
  await page.getByRole('link', { name: 'Work streams' }).click();
  await expectAccessible(page, 'no work streams');
  await page.getByRole('button', { name: 'Add work stream' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('textbox', { name: 'Name' }).fill('Skills and knowledge');
  await panel.getByRole('textbox', { name: 'Next report due' }).fill('1/3/2020');
  await panel.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row', { name: 'Skills and knowledge' });
  await expect(row).toContainText('No SRO named yet');
  await expect(row).toContainText('Overdue');
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByRole('button', { name: /^Open A-\d{4}-001/ }).click();
  await panel.getByRole('combobox', { name: 'Work stream' }).selectOption('Skills and knowledge');
  await panel.getByRole('combobox', { name: /RAG/ }).selectOption('Amber');
  await panel.getByRole('checkbox', { name: 'Confidential' }).check();
  await panel.getByRole('button', { name: 'Save action' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /recording practice/ })).toContainText('Amber');
  await expectAccessible(page, 'action log');
  await page.getByRole('link', { name: 'What is due' }).click();
  await page.getByRole('link', { name: /Skills and knowledge: work stream report/ }).click();
  await page.getByRole('button', { name: /^Remove “Skills/ }).click();
  await expect(page.getByText(/An action belongs to “Skills and knowledge”/)).toBeVisible();
  await page.getByRole('button', { name: 'Record report on “Skills and knowledge”' }).click();
  await panel.getByRole('combobox', { name: 'What it is' }).selectOption('Closure report');
  await expect(panel.getByText('1 action in it is still open.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'What was reported' }).fill('All but one is done.');
  await expectAccessible(page, 'closure report');
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(row).toContainText('Closed on');
  await expectAccessible(page, 'work streams');
});
