import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { expect, test, type RunningApp } from './running-app';

async function aBlankPartnership({ page }: RunningApp): Promise<MembersPage> {
  await page.getByRole('link', { name: 'New blank partnership' }).click();
  await new NewPartnershipPage(page).create({ name: 'Safer Anyshire', area: '', contact: '' });
  await goTo(page, 'Members');
  return new MembersPage(page);
}

test('sets up organisations, people, stand-ins and offices', async ({ app }) => {
  const { page } = app;
  const members = await aBlankPartnership(app);
  await members.addOrganisation('Anyshire Police');
  await members.addPeople([
    { name: 'Marcus Cole', organisation: 'Anyshire Police', jobTitle: 'Superintendent' },
    { name: 'Ruth Adeyemi', organisation: 'Anyshire Police', role: 'Stand-in' },
  ]);
  await members.appoint('Chair', 'Marcus Cole, Anyshire Police');
  const row = page.getByRole('row', { name: /^Anyshire Police/ });
  await expect(row).toContainText('Marcus Cole');
  await expect(row).toContainText('Chair');
  await expect(row).toContainText('Ruth Adeyemi');
  await expect(row).toContainText('Stand-in');
});

test('calls a stand-in by the partnership’s own word', async ({ app }) => {
  const { page } = app;
  const members = await aBlankPartnership(app);
  await members.addOrganisation('Anyshire Police');
  await goTo(page, 'Terms of reference');
  await page.getByRole('button', { name: 'Change “Standing in”' }).click();
  const panel = page.getByRole('dialog', { name: 'Standing in' });
  await panel.getByRole('combobox', { name: 'Word for a stand-in' }).selectOption('Deputy');
  await panel.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByText('“Standing in” saved.')).toBeVisible();
  await goTo(page, 'Members');
  await members.addPeople([
    { name: 'Ruth Adeyemi', organisation: 'Anyshire Police', role: 'Deputy' },
  ]);
  await expect(page.getByRole('row', { name: /^Anyshire Police/ })).toContainText('Deputy');
});

test('ends a membership by its last day, and takes that back', async ({ app }) => {
  const { page } = app;
  const members = await aBlankPartnership(app);
  await members.addOrganisation('Anyshire Police');
  await page.getByRole('button', { name: 'Edit Anyshire Police', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Edit organisation' });
  await panel.getByRole('textbox', { name: 'Last day' }).fill('1/2/2020');
  await panel.getByRole('button', { name: 'Save organisation' }).click();
  const row = page.getByRole('row', { name: /^Anyshire Police/ });
  await expect(page.getByText(/^0 organisations/)).toBeVisible();
  await expect(row).toBeHidden();
  await page.getByText('All, with ended').click();
  await expect(row).toContainText('1 Feb 2020');
  await page.getByText('Now', { exact: true }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  await expect(page.getByText(/^1 organisation,/)).toBeVisible();
});

test('refuses a last day before the first, and keeps what was typed', async ({ app }) => {
  const { page } = app;
  const members = await aBlankPartnership(app);
  await members.addOrganisation('Anyshire Police');
  await page.getByRole('button', { name: 'Edit Anyshire Police', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Edit organisation' });
  await panel.getByRole('textbox', { name: 'First day' }).fill('1/3/2026');
  await panel.getByRole('textbox', { name: 'Last day' }).fill('1/2/2026');
  await panel.getByRole('button', { name: 'Save organisation' }).click();
  await expect(panel.getByText('The last day is before the first day.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Last day' })).toHaveValue(/Feb 2026/);
});
