import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { MeetingsPage, MinutesPage, showView } from './pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { PeoplePage } from './pages/people-page';
import { expect, test } from './running-app';

const POLICE = 'Police Service';

async function aBoardCalled(page: Page, name: string): Promise<MembersPage> {
  const partnership = { name, area: 'Anyshire', contact: 'Beth Carter' };
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', ...partnership });
  await goTo(page, 'Members');
  return new MembersPage(page);
}

/** A meeting of the open partnership at which somebody was there and took an action on. */
async function attendedBy(page: Page, name: string): Promise<void> {
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: '12/6/2030', start: '10', place: 'County Hall' });
  await page.getByRole('textbox', { name: 'Add an item' }).fill('Knife crime');
  await page.getByRole('textbox', { name: 'Add an item' }).press('Enter');
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.mark(name, 'Present');
  await minutes.openItem('Knife crime');
  await minutes.recordAction('Write the plan.', [name], '10/7/2030');
  await minutes.isSaved();
}

test('two entries of one person on two partnerships become one in members, attendance and actions, and Undo makes them two (P18)', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  const first = await aBoardCalled(page, 'Safer Anyshire');
  await first.addPeople([{ name: 'Grace Bell', organisation: POLICE, jobTitle: 'Superintendent' }]);
  await goTo(page, 'New partnership');
  const second = await aBoardCalled(page, 'Violence Board');
  await second.addPeople([{ name: 'G. Bell', organisation: POLICE }]);
  await attendedBy(page, 'G. Bell');

  const people = new PeoplePage(page);
  await people.open();
  await expectAccessible(page, 'people, with entries that may be one');
  await people.compare('Grace Bell', 'G. Bell');
  const changes = page.getByRole('table', { name: 'What refers to G. Bell now' });
  await expect(changes.getByRole('row', { name: /1 seat or other part/ })).toContainText(
    'Violence Board',
  );
  await expect(changes.getByRole('row', { name: /attendance/ })).toContainText('12 June 2030');
  await expect(changes.getByRole('row', { name: /1 action/ })).toBeVisible();
  await expectAccessible(page, 'two entries compared');
  await people.merge();
  await expect(page.getByText('G. Bell is now one entry with Grace Bell.')).toBeVisible();
  const held = page.getByRole('table', { name: 'On all partnerships today' });
  await expect(held.getByRole('row')).toHaveCount(3);
  await expectAccessible(page, 'a person after a merge');

  await goTo(page, 'Members');
  await expect(page.getByText('Grace Bell', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('G. Bell', { exact: true })).toBeHidden();
  await goTo(page, 'Actions');
  await expect(page.getByRole('row', { name: /Write the plan/ })).toContainText('Grace Bell');
  await goTo(page, 'Meetings');
  await page.getByRole('table').getByRole('link').first().click();
  await showView(page, 'Minutes');
  const attendance = page.getByRole('combobox', { name: 'Attendance of Grace Bell', exact: true });
  await expect(attendance).toHaveValue('present');

  await people.open();
  await people.undo();
  await expect(page.getByRole('link', { name: 'G. Bell', exact: true })).toBeVisible();
  await goTo(page, 'Actions');
  await expect(page.getByRole('row', { name: /Write the plan/ })).toContainText('G. Bell');
});
