import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { press } from './pages/by-keyboard';
import { MinutesPage } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test } from './running-app';

const SENTENCE = 'Ms Pryce reported on the six months of the pilot in Northwick.';

const heldRow = (page: Page) => page.getByRole('row', { name: /Closed/ });
const agendasDue = (page: Page) => page.getByRole('link', { name: /^Send the agenda: / });
const actionRows = (page: Page) => page.getByRole('row', { name: /A-\d{4}-00\d/ });

/** So that something is due of the meeting that was held: its agenda was not sent after all. */
async function takeOffSending(page: Page): Promise<void> {
  await heldRow(page).getByRole('link').click();
  const timeline = new TimelinePage(page);
  await timeline.open();
  const step = timeline.step('Send the agenda');
  await step.getByRole('button', { name: /^Take off/ }).click();
  await expect(step.getByRole('button', { name: /^Take off/ })).toHaveCount(0);
}

/** One is due of the meeting that is coming, and one of the meeting that was held, while it is there. */
async function expectInDue(page: Page, isThere: boolean): Promise<void> {
  await goTo(page, 'What is due');
  await page.getByRole('heading', { name: 'What is due', level: 1 }).waitFor();
  await page.getByRole('table').first().waitFor();
  await expect(agendasDue(page)).toHaveCount(isThere ? 2 : 1);
  await goTo(page, 'Meetings');
}

async function expectThreeActions(page: Page): Promise<void> {
  await goTo(page, 'Actions');
  await expect(actionRows(page)).toHaveCount(3);
  await goTo(page, 'Meetings');
}

test('a meeting that was held is deleted with the keyboard, its actions stay, and Undo brings it all back', async ({
  app: { page },
}) => {
  await openSample(page);
  await takeOffSending(page);
  await expectInDue(page, true);
  await press(heldRow(page).getByRole('button', { name: /^Delete the meeting of / }));
  const question = page.getByRole('dialog', { name: /^Delete the meeting of .*\?$/ });
  await expect(question.getByText('3 actions in the action log')).toBeVisible();
  await expectAccessible(page, 'the question before a meeting is deleted');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(heldRow(page).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await press(question.getByRole('button', { name: 'Delete the meeting' }));

  await expect(page.getByText(/^Meeting of .* deleted\.$/)).toBeVisible();
  await expect(question).toBeHidden();
  await expect(heldRow(page)).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
  await expectAccessible(page, 'the list after a meeting was deleted');
  await expectInDue(page, false);
  await expectThreeActions(page);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expectThreeActions(page);
  await expectInDue(page, true);
  await press(heldRow(page).getByRole('link'));
  await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  const minutes = new MinutesPage(page);
  await expect(minutes.text).toContainText(SENTENCE);
  await expect(minutes.recorded('decision')).toHaveCount(2);
  await expect(minutes.recorded('action')).toHaveCount(3);
});

test('a meeting is deleted from its details, and going back to it says that it is gone', async ({
  app: { page },
}) => {
  await openSample(page);
  await heldRow(page).getByRole('link').click();
  await page.getByRole('link', { name: 'Timeline', exact: true }).click();
  await page.getByRole('button', { name: 'Meeting details' }).press('Enter');
  const details = page.getByRole('dialog', { name: 'Meeting details' });
  await press(details.getByRole('button', { name: 'Delete the meeting' }));
  const question = page.getByRole('dialog', { name: /^Delete the meeting of .*\?$/ });
  await press(question.getByRole('button', { name: 'Delete the meeting' }));
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeFocused();
  await expect(heldRow(page)).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('alert').filter({ hasText: 'no longer there' })).toBeVisible();
  await expectAccessible(page, 'a meeting that is gone');
});
