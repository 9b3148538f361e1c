import type { Page } from '@playwright/test';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { MinutesPage } from './pages/meeting-pages';
import { SearchPage } from './pages/search-page';
import { expect, openSample, startApp, test } from './running-app';

const ITEM = 'Safe spaces in the night-time economy';

/** The sample's meeting that was held, with an open and a confidential paragraph of canaries. */
async function withCanaries(page: Page): Promise<MinutesPage> {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.openItem(ITEM);
  await minutes.write('The canary sings in Tŷ Hafan.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+c');
  await page.keyboard.type('The secret canary is yellow.');
  await minutes.isSaved();
  return minutes;
}

/** Whether the cursor stands in this very paragraph, and it is in sight. */
async function isAt(page: Page, minutes: MinutesPage, text: string): Promise<void> {
  await expect(minutes.text).toBeFocused();
  const paragraph = minutes.text.locator('p', { hasText: text });
  await expect(paragraph).toBeInViewport();
  // A word with a mark of spelling is a text of its own within the paragraph.
  const withCursor = () =>
    window.getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent;
  await expect.poll(() => page.evaluate(withCursor)).toContain(text);
}

test('what was just written is found, and opens at the very paragraph', async ({ app }) => {
  const { page } = app;
  const minutes = await withCanaries(page);
  const search = new SearchPage(page);
  await search.open();
  await search.find('canary ty hafan');
  const found = search.kind('Minutes');
  await expect(found.getByText('The canary sings in Tŷ Hafan.')).toBeVisible();
  await expect(found.locator('mark')).toHaveText(['canary', 'Tŷ', 'Hafan']);
  await expectAccessible(page, 'search, with results');
  await search.openFirst();
  await isAt(page, minutes, 'The canary sings');

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(search.words).toHaveValue('canary ty hafan');
  await expect(found.getByText('The canary sings in Tŷ Hafan.')).toBeVisible();
});

test('a decision opens where it was recorded, from the palette too', async ({ app }) => {
  const { page } = app;
  const minutes = await withCanaries(page);
  const search = new SearchPage(page);
  await search.open();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Commands' }).fill('pilot extended midshire');
  await page.getByRole('button', { name: /^Decision: / }).click();
  await expect(minutes.text.getByText(/^That the pilot be extended to Midshire/)).toBeInViewport();
});

test('confidential text is not found until it is included, and then marked (M3)', async ({
  app,
}) => {
  const { page } = app;
  const minutes = await withCanaries(page);
  const search = new SearchPage(page);
  await search.open();
  await search.find('yellow canary');
  await expect(page.getByText('Nothing was found')).toBeVisible();
  await search.includeConfidential();
  const found = search.kind('Minutes');
  await expect(found.getByText('Confidential', { exact: true })).toBeVisible();
  await expectAccessible(page, 'search, with confidential results');
  await search.openFirst();
  await isAt(page, minutes, 'The secret canary');
});

test('what was found is found after a restart, and with a damaged index too', async ({
  userFolder,
}) => {
  const index = join(userFolder, 'data', 'search.index');
  const first = await startApp(userFolder);
  await withCanaries(first.page);
  // It is written once nothing has changed for a while.
  await expect
    .poll(
      () =>
        stat(index).then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  await first.quit();

  const second = await startApp(userFolder);
  const again = new SearchPage(second.page);
  await second.page.getByRole('heading', { level: 1 }).waitFor();
  await again.open();
  await again.find('canary');
  await expect(again.kind('Minutes').getByText('The canary sings in Tŷ Hafan.')).toBeVisible();
  await second.quit();

  const harmed = await readFile(index);
  harmed[harmed.length >> 1] = (harmed[harmed.length >> 1] ?? 0) ^ 1;
  await writeFile(index, harmed);
  const third = await startApp(userFolder);
  const anew = new SearchPage(third.page);
  await third.page.getByRole('heading', { level: 1 }).waitFor();
  await anew.open();
  await anew.find('canary');
  await expect(anew.kind('Minutes').getByText('The canary sings in Tŷ Hafan.')).toBeVisible();
  await third.quit();
});
