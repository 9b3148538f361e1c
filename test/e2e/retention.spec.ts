import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, NewPartnershipPage } from './pages/partnership-pages';
import { expect, test } from './running-app';

test('what is older than the partnership keeps it is listed with its rule, and is deleted where it is (X6)', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const partnership = { name: 'Safer Anyshire', area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', ...partnership });
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: '12/6/2001', start: '10', place: 'County Hall' });
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.write('Said long ago.');
  await minutes.isSaved();

  await goTo(page, 'Partnership details');
  await page.getByRole('link', { name: 'What may go by now' }).click();
  await expect(page.getByText(/^No period is set for any kind/)).toBeVisible();
  await page.getByRole('link', { name: 'Change how long records are kept' }).click();
  await page.getByRole('combobox', { name: 'Minutes: how long' }).selectOption('years');
  await page.getByRole('textbox', { name: 'Minutes: years' }).fill('6');
  await page.getByRole('textbox', { name: 'Minutes: rule that says so' }).fill('Schedule 4');
  await page.getByRole('button', { name: 'Save how long records are kept' }).click();
  await page.getByRole('link', { name: 'What may go by now' }).click();
  await expect(page.getByText('Kept for 6 years after last use (Schedule 4).')).toBeVisible();
  const row = page.getByRole('row', { name: 'Meeting of 12 June 2001 12 June 2001 13 June 2007' });
  await expect(row).toBeVisible();
  await expectAccessible(page, 'what may go by now');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Meeting details' }).click();
  await page.getByRole('button', { name: 'Delete the meeting' }).click();
  const question = page.getByRole('dialog', { name: /^Delete the meeting of .*\?$/ });
  await question.getByRole('button', { name: 'Delete the meeting' }).click();
  await expect(page.getByText(/^Meeting of .* deleted\.$/)).toBeVisible();
  await goTo(page, 'Partnership details');
  await page.getByRole('link', { name: 'What may go by now' }).click();
  await expect(page.getByText('Nothing is older than that.')).toBeVisible();
});
