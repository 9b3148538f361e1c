import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { PeoplePage } from './pages/people-page';
import { tracesIn } from '../support/traces-in';
import { expect, test } from './running-app';

const FORMER = 'A former member 1';

async function showAttendance(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('table').getByRole('link').first().click();
  await showView(page, 'Minutes');
}

test('the name and details of somebody who has left are taken out for good, the attendance stays, and no file has the name (X6, R28)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
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
  await expect(page.getByRole('button', { name: 'Take the details out for good' })).toBeHidden();
  await expectAccessible(page, 'a person who still holds a seat');

  await page.evaluate(() => (window.location.hash = '#/backups'));
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up, and read back/)).toBeVisible();
  await goTo(page, 'Members');
  await members.endPart('Grace Bell', '31/12/2020');
  await people.open();
  await people.seeTakingOut('Grace Bell');
  const kept = page.getByRole('table', { name: 'What stays, under the new name' });
  await expect(kept.getByRole('row', { name: /1 meeting with their attendance/ })).toBeVisible();
  await expectAccessible(page, 'what taking out details changes');
  await page.getByRole('button', { name: 'Take the details out for good' }).click();
  const left = page.getByRole('heading', { name: `What is left of ${FORMER}`, level: 1 });
  await expect(left).toBeVisible();
  await expect(page.getByRole('table', { name: /^Backups that have/ })).toBeVisible();
  await expectAccessible(page, 'what is left of details that were taken out');
  await page.getByRole('button', { name: /^Make a new backup and delete/ }).click();
  await expect(page.getByText(/^No backup that can be reached/)).toBeVisible();

  await showAttendance(page);
  const mark = (name: string) =>
    page.getByRole('combobox', { name: `Attendance of ${name}`, exact: true });
  await expect(mark(FORMER)).toHaveValue('present');
  await app.quit();
  expect(await tracesIn(userFolder, ['Grace Bell', 'Superintendent'])).toEqual([]);
});
