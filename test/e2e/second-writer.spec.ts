import type { Page } from '@playwright/test';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { expectAccessible } from './axe-scan';
import { goTo } from './pages/partnership-pages';
import { expect, startApp, test as base, type RunningApp } from './running-app';

/** Two users, each with a folder of their own, who share one data folder. */
const test = base.extend<{
  shared: { data: string; start: (name: string) => Promise<RunningApp> };
}>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function asks for
  shared: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'minute-book-shared-'));
    const data = join(root, 'data');
    await cp(resolve('test/fixtures/data-v1'), data, { recursive: true });
    const started: RunningApp[] = [];
    const start = async (name: string): Promise<RunningApp> => {
      const userFolder = join(root, name);
      const place = { format: 'minute-book/place', folder: data, storeId: 'store-golden' };
      await mkdir(userFolder);
      await writeFile(join(userFolder, 'place.json'), JSON.stringify(place));
      const app = await startApp(userFolder);
      started.push(app);
      return app;
    };
    await use({ data, start });
    await Promise.all(started.map(({ electron }) => electron.close().catch(() => undefined)));
    await rm(root, { recursive: true, force: true });
  },
});

const HELD = `${userInfo().username} on ${hostname()} has the data folder open`;
const held = (page: Page) => page.getByRole('region', { name: HELD });
const readOnly = (page: Page) => page.getByRole('region', { name: 'Open to read only' });

async function isOpen(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
}

/** The first has the folder, and the second, whose page this is, has been told so. */
async function startBoth(
  start: (name: string) => Promise<RunningApp>,
): Promise<{ first: RunningApp; page: Page }> {
  const first = await start('first');
  await isOpen(first.page);
  const { page } = await start('second');
  await expect(held(page)).toBeVisible();
  return { first, page };
}

/** Changes something, as anybody may who has the folder. */
async function chooseColours(page: Page, colours: 'Dark' | 'Light'): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: colours }).click();
}

test('the second to open a folder reads, is told who writes, and writes once the first has closed', async ({
  shared: { data, start },
}) => {
  const first = await start('first');
  await isOpen(first.page);
  await expect(held(first.page)).toBeHidden();
  const lock = await readFile(join(data, 'LOCK'), 'utf8');
  const second = await start('second');
  const { page } = second;
  await isOpen(page);
  await expect(held(page)).toBeVisible();
  await expect(held(page).getByRole('button')).toHaveText(['Try again']);
  await expectAccessible(page, 'somebody else has the folder');
  await chooseColours(page, 'Light');
  await expect(
    page.getByText(/has the data folder open for writing, so this was not/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(held(page)).toBeVisible();
  expect(await readFile(join(data, 'LOCK'), 'utf8')).toBe(lock);
  await chooseColours(first.page, 'Light');
  await expect(first.page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await first.quit();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(held(page)).toBeHidden();
  // What the first chose is there, and can be changed.
  await goTo(page, 'Help');
  await goTo(page, 'Settings');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await chooseColours(page, 'Dark');
  await second.quit();
  const again = await start('third');
  await goTo(again.page, 'Settings');
  await expect(held(again.page)).toBeHidden();
  await expect(again.page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('the second is told by itself that the first has closed, and asks for the writing', async ({
  shared: { start },
}) => {
  const { first, page } = await startBoth(start);
  await first.quit();
  const startWriting = readOnly(page).getByRole('button', { name: 'Start writing' });
  await expect(startWriting).toBeVisible({ timeout: 20_000 });
  await startWriting.click();
  await expect(readOnly(page)).toBeHidden();
  await chooseColours(page, 'Light');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
});

test('where the first was killed on this computer, the second writes without being asked', async ({
  shared: { start },
}) => {
  const { first, page } = await startBoth(start);
  first.electron.process().kill('SIGKILL');
  await expect(held(page)).toBeHidden({ timeout: 20_000 });
  await chooseColours(page, 'Light');
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
});
