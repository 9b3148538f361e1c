import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { PeoplePage } from './pages/people-page';
import { expect, test } from './running-app';

const FORMER = 'A former member 1';

async function showAttendance(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('table').getByRole('link').first().click();
  await showView(page, 'Minutes');
}

test('the name and details of somebody who has left are taken out, the attendance stays, and Undo brings them back (X6)', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const partnership = { name: 'Safer Anyshire', area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', ...partnership });
  await goTo(page, 'Members');
  const members = new MembersPage(page);
  await members.addPeople([
    { name: 'Grace Bell', organisation: 'Police Service', jobTitle: 'Superintendent' },
  ]);
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: '12/6/2020', start: '10', place: 'County Hall' });
  await showView(page, 'Minutes');
  await new MinutesPage(page).mark('Grace Bell', 'Present');

  const people = new PeoplePage(page);
  await people.open();
  await people.seeTakingOut('Grace Bell');
  await expect(page.getByRole('alert', { name: /^Still holds/ })).toContainText('Safer Anyshire');
  await expect(page.getByRole('button', { name: 'Take the details out' })).toBeHidden();
  await expectAccessible(page, 'a person who still holds a seat');

  await goTo(page, 'Members');
  await members.endPart('Grace Bell', '31/12/2020');
  await people.open();
  await people.seeTakingOut('Grace Bell');
  const kept = page.getByRole('table', { name: 'What stays, under the new name' });
  await expect(kept.getByRole('row', { name: /1 meeting with their attendance/ })).toBeVisible();
  await expectAccessible(page, 'what taking out details changes');
  await page.getByRole('button', { name: 'Take the details out' }).click();
  await expect(page.getByRole('heading', { name: FORMER, level: 1 })).toBeVisible();
  await expect(page.getByText('Superintendent')).toBeHidden();

  await showAttendance(page);
  const mark = (name: string) =>
    page.getByRole('combobox', { name: `Attendance of ${name}`, exact: true });
  await expect(mark(FORMER)).toHaveValue('present');
  await people.undo();
  await expect(mark('Grace Bell')).toHaveValue('present');
});
