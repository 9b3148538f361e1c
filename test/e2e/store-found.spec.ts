import { goTo } from './pages/partnership-pages';
import type { ElectronApplication, Page } from '@playwright/test';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expectAccessible } from './axe-scan';
import { expect, startApp, test } from './running-app';

const golden = resolve('test/fixtures/data-v1');
const STORE_ID = 'store-golden';

/** What an earlier start remembered: where the data are, and which store it was. */
async function remember(userFolder: string, folder = 'data'): Promise<void> {
  const place = { format: 'minute-book/place', folder, storeId: STORE_ID };
  await writeFile(join(userFolder, 'place.json'), JSON.stringify(place));
}

/** Every file of a folder with its content. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Answers the computer's dialog for folders, which no test can click. */
async function answerFolderDialog(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, path);
}

async function says(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText('Minute Book has changed nothing in the folder.')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expectAccessible(page, title);
}

async function showsMeetings(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
  await expect(page.getByRole('row')).not.toHaveCount(0);
}

test('a data folder that is missing is not begun anew, and is found again', async ({
  userFolder,
}) => {
  await remember(userFolder);
  const { page, electron } = await startApp(userFolder);
  await says(page, 'Your data folder is not there');
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, 'Your data folder is not there');
  expect(await readdir(userFolder)).not.toContain('data');
  await cp(golden, join(userFolder, 'data'), { recursive: true });
  await page.getByRole('button', { name: 'Try again' }).click();
  await showsMeetings(page);
  await electron.close();
});

test('an empty data folder stays empty until a new store is asked for', async ({ userFolder }) => {
  const data = join(userFolder, 'data');
  await remember(userFolder);
  await mkdir(data);
  const { page, electron } = await startApp(userFolder);
  await says(page, 'Your data folder is empty');
  await page.getByRole('button', { name: 'Start a new, empty store here…' }).click();
  await expectAccessible(page, 'a new store is asked for');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await readdir(data)).toEqual([]);
  await page.getByRole('button', { name: 'Start a new, empty store here…' }).click();
  await page.getByRole('button', { name: 'Start a new store' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Minute Book' })).toBeVisible();
  expect(await readdir(data)).toContain('store.json');
  await electron.close();
});

test('a folder with other files is left as it is, and another one can be chosen', async ({
  userFolder,
}) => {
  const data = join(userFolder, 'data');
  const elsewhere = await mkdtemp(join(tmpdir(), 'minute-book-elsewhere-'));
  await mkdir(data);
  await writeFile(join(data, 'holiday.txt'), 'not ours');
  const app = await startApp(userFolder);
  const { page, electron } = app;
  await says(page, 'This is not a Minute Book folder');
  await answerFolderDialog(electron, data);
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(page.getByText(`${data} cannot be used`)).toBeVisible();
  await expectAccessible(page, 'a folder that cannot be used');
  expect(await filesIn(data)).toEqual({ 'holiday.txt': 'not ours' });
  await cp(golden, elsewhere, { recursive: true });
  await answerFolderDialog(electron, elsewhere);
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  await showsMeetings(page);
  await app.quit();
  const again = await startApp(userFolder);
  await showsMeetings(again.page);
  await again.electron.close();
  expect(await filesIn(data)).toEqual({ 'holiday.txt': 'not ours' });
  await rm(elsewhere, { recursive: true, force: true });
});

test('a damaged mark is repaired on request, and the documents are there', async ({
  userFolder,
}) => {
  const data = join(userFolder, 'data');
  await cp(golden, data, { recursive: true });
  await writeFile(join(data, 'store.json'), 'null');
  const before = await filesIn(data);
  const { page, electron } = await startApp(userFolder);
  await says(page, 'The mark of your data folder is damaged');
  expect(await filesIn(data)).toEqual(before);
  await page.getByRole('button', { name: 'Repair' }).click();
  await showsMeetings(page);
  expect(await readFile(join(data, 'store.json'), 'utf8')).toContain('minute-book/store');
  await electron.close();
});

test('data of a newer version can be read, and not a byte of them changes', async ({
  userFolder,
}) => {
  const data = join(userFolder, 'data');
  await cp(golden, data, { recursive: true });
  await writeFile(
    join(data, 'store.json'),
    JSON.stringify({ format: 'minute-book/store', formatVersion: 99 }),
  );
  const before = await filesIn(data);
  const app = await startApp(userFolder);
  const { page } = app;
  await says(page, 'Your data are from a newer Minute Book');
  await page.getByRole('button', { name: 'Open to read' }).click();
  await showsMeetings(page);
  await expect(page.getByRole('region', { name: 'Open to read only' })).toBeVisible();
  await expectAccessible(page, 'open to read only');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await app.quit();
  expect(await filesIn(data)).toEqual(before);
});

test('another store in the place of the one before is opened only on request', async ({
  userFolder,
}) => {
  const data = join(userFolder, 'data');
  await remember(userFolder);
  await cp(golden, join(userFolder, 'other'), { recursive: true });
  const mark = join(userFolder, 'other', 'store.json');
  await writeFile(mark, (await readFile(mark, 'utf8')).replace(STORE_ID, 'store-other'));
  await rename(join(userFolder, 'other'), data);
  const before = await filesIn(data);
  const { page, electron } = await startApp(userFolder);
  await says(page, 'This folder holds other data than before');
  expect(await filesIn(data)).toEqual(before);
  await page.getByRole('button', { name: 'Open this folder' }).click();
  await showsMeetings(page);
  await electron.close();
});
