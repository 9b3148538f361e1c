import type { Locator, Page } from '@playwright/test';
import { join, resolve } from 'node:path';
import { MinutesPage, showView } from '../pages/meeting-pages';
import { goTo } from '../pages/partnership-pages';
import { expect, openSample, test } from '../running-app';

const folder = resolve(process.env['MINUTE_BOOK_PICTURES'] ?? 'out/pictures');

/** A picture of the window as it is, or of a part of it. */
async function take(page: Page, name: string, of: Page | Locator = page): Promise<void> {
  // What was just done would lie over the screen; where the pointer and the cursor are is nobody's concern.
  await expect(page.locator('.mantine-Notification-root')).toHaveCount(0);
  await page.mouse.move(0, 0);
  await of.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Waits no longer than it is read. */
async function dismissNotices(page: Page): Promise<void> {
  const buttons = page.locator('.mantine-Notification-root').getByRole('button').last();
  while ((await buttons.count()) > 0) await buttons.click();
}

test('the pictures of the guide', async ({ app }) => {
  const { page, electron } = app;
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openSample(page);
  await dismissNotices(page);

  await goTo(page, 'Members');
  await page.getByRole('heading', { name: 'Members', level: 1 }).waitFor();
  await take(page, 'members');

  await goTo(page, 'Terms of reference');
  await page.getByRole('heading', { name: 'Terms of reference', level: 1 }).waitFor();
  await take(page, 'terms');

  await goTo(page, 'Actions');
  await page
    .getByRole('button', { name: /^Open A-/ })
    .first()
    .waitFor();
  await take(page, 'actions');

  await goTo(page, 'What is due');
  await page.getByRole('heading', { name: 'What is due', level: 1 }).waitFor();
  await expect(page.getByRole('table').first()).toBeVisible();
  await take(page, 'what-is-due');

  // The meeting that is to come.
  await goTo(page, 'Meetings');
  await page.getByRole('table').first().getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Title of item 1' }).waitFor();
  await take(page, 'agenda');
  await page
    .getByRole('navigation', { name: 'Views of the meeting' })
    .getByRole('link', { name: 'Timeline' })
    .click();
  await page.getByRole('button', { name: /Make a pack/ }).waitFor();
  await take(page, 'timeline');

  // It is held: some are away, and the quorum is known.
  await showView(page, 'Minutes');
  await page.getByRole('button', { name: 'Open meeting' }).click();
  const coming = new MinutesPage(page);
  await coming.text.waitFor();
  await coming.mark('Kwame Boateng', 'Apologies');
  await coming.markTheRestPresent();
  await dismissNotices(page);
  await take(page, 'quorum', page.getByRole('complementary').last());

  // The one that was held.
  await goTo(page, 'Meetings');
  const past = page.getByRole('table').last().getByRole('link').first();
  await past.click();
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  await minutes.agendaPane.getByRole('button').nth(4).click();
  await take(page, 'minutes');
});
