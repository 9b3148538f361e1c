import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { expect, test } from './running-app';

const POLICE = 'Police Service';

async function aBoardCalled(page: Page, name: string): Promise<MembersPage> {
  const partnership = { name, area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', ...partnership });
  await goTo(page, 'Members');
  return new MembersPage(page);
}

async function aMeetingAt(page: Page, start: string): Promise<void> {
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: '12/6/2030', start, place: 'County Hall' });
}

test('two boards meet back to back and share who is there (F7); a substitute says why they came (P7)', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const first = await aBoardCalled(page, 'Safer Anyshire');
  await first.addPeople([{ name: 'Marcus Cole', organisation: POLICE }]);
  await aMeetingAt(page, '10');
  await goTo(page, 'New partnership');
  const second = await aBoardCalled(page, 'Contest Board');
  await second.addPeople([
    { name: 'Grace Bell', organisation: POLICE },
    { name: 'Siân Pryce', organisation: POLICE, role: 'Substitute' },
  ]);
  await aMeetingAt(page, '14');

  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  const section = page.getByRole('region', { name: 'Held back to back' });
  await expect(section).toContainText('10.00am, County Hall');
  await section.getByRole('button', { name: 'Link with Safer Anyshire' }).click();
  await expect(section.getByText('Linked', { exact: true })).toBeVisible();
  await expectAccessible(page, 'a meeting linked with another');

  await showView(page, 'Minutes');
  await expect(page.getByText('Marked the same at: Safer Anyshire, until it begins')).toBeVisible();
  await page.getByRole('button', { name: 'Add someone' }).click();
  const form = page.getByRole('form', { name: 'Add someone' });
  await form.getByRole('combobox', { name: 'Name' }).fill(`Siân Pryce, ${POLICE}`);
  await form.getByRole('combobox', { name: 'There as' }).selectOption('Substitute');
  const bell = { label: `Grace Bell (${POLICE})` };
  await form.getByRole('combobox', { name: 'In place of' }).selectOption(bell);
  const reason = form.getByRole('textbox', { name: 'Why they come instead' });
  await expect(reason).toHaveAccessibleDescription(/only in exceptional circumstances.*3\.2/);
  await form.getByRole('button', { name: 'Add to attendance' }).click();
  await form.getByRole('button', { name: 'Cancel' }).click();
  const warning = page.getByText(/^No reason is given, and stand-ins come only in exceptional/);
  await expect(warning).toBeVisible();
  await expectAccessible(page, 'a substitute without a reason');

  await new MinutesPage(page).mark('Siân Pryce', 'Remote');
  await expect(warning).toBeVisible();
});
