import { expectAccessible } from './axe-scan';
import { goTo } from './pages/partnership-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test } from './running-app';

test('what is due leads to where it is dealt with, and is gone once it is (N5, N7)', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'What is due');
  const agenda = page.getByRole('link', { name: /^Send the agenda: / });
  await expect(agenda).toHaveCount(1);
  await expectAccessible(page, 'what is due');
  await page.getByRole('switch', { name: 'Show what is due later' }).press('Space');
  await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible();
  await agenda.press('Enter');
  await page.getByRole('list', { name: 'Steps of the meeting' }).waitFor();
  await new TimelinePage(page).recordSending('Send the agenda', { to: 'All members' });
  await goTo(page, 'What is due');
  await expect(page.getByRole('heading', { name: 'What is due', level: 1 })).toBeVisible();
  await expect(agenda).toHaveCount(0);
});

test('a rule is changed in place, and the next meeting is judged by a new version (T8)', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Terms of reference');
  await page.getByRole('button', { name: 'Change “Quorum”' }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'Quorum' });
  await panel.getByRole('combobox', { name: 'Needed is' }).selectOption('A number of them');
  await panel.getByRole('textbox', { name: 'At least' }).fill('17');
  await panel.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByText(/17 can never be met: only 16 organisations/)).toBeVisible();
  await panel.getByRole('textbox', { name: 'At least' }).fill('5');
  await expectAccessible(page, 'the form of a rule');
  await panel.getByRole('button', { name: 'Save rule' }).click();
  await expect(page.getByRole('row', { name: /^Quorum At least 5/ })).toBeVisible();
  await page.getByRole('button', { name: 'Adopt a new version' }).click();
  const form = page.getByRole('dialog', { name: 'Adopt a new version' });
  await form.getByRole('textbox', { name: 'Version' }).fill('2.0');
  await form.getByRole('button', { name: 'Adopt version' }).click();
  await expect(page.getByRole('row', { name: /^2\.0/ })).toContainText('In force');
  await expectAccessible(page, 'terms of reference with two versions');
});
