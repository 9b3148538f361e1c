import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { goTo } from './pages/partnership-pages';
import { electronToStart, expect, openSample, startApp, test } from './running-app';

test('everything is there after closing and opening again', async ({ app, userFolder }) => {
  await openSample(app.page);
  await app.quit();
  const again = await startApp(userFolder);
  const { page } = again;
  await expect(page.getByRole('heading', { name: 'What is due', level: 1 })).toBeVisible();
  await goTo(page, 'Meetings');
  await expect(page.getByRole('row', { name: /County Hall/ })).toHaveCount(2);
  await goTo(page, 'Members');
  await expect(page.getByText(/^16 organisations/)).toBeVisible();
  await goTo(page, 'Actions');
  await expect(page.getByText('3 open, 2 overdue', { exact: true })).toBeVisible();
  await again.electron.close();
});

test('a second start ends at once and brings the first window forward', async ({
  app,
  userFolder,
}) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const { executablePath, switches } = electronToStart();
  const second = spawn(executablePath, [
    resolve('.'),
    ...switches,
    `--user-data-dir=${userFolder}`,
  ]);
  const code = await new Promise((done) => second.once('exit', done));
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return window?.isMinimized();
      }),
    )
    .toBe(false);
});

test('a damaged document is set aside and reported, and the rest still opens', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  await app.quit();
  const meetings = join(userFolder, 'data', 'meetings');
  const [first] = await readdir(meetings);
  const document = join(meetings, String(first));
  const files = await readdir(document);
  await Promise.all(files.map((file) => writeFile(join(document, file), '{"half')));
  const { page, electron } = await startApp(userFolder);
  const banner = page.getByRole('region', { name: 'One document needs your attention' });
  await expect(banner).toContainText('is damaged and could not be read.');
  await goTo(page, 'Meetings');
  await expect(page.getByRole('row', { name: /County Hall/ })).toHaveCount(1);
  const [shelf] = await readdir(join(userFolder, 'data', 'quarantine'));
  const kept = join(userFolder, 'data', 'quarantine', String(shelf));
  expect((await readdir(kept)).toSorted()).toEqual(files.toSorted());
  expect(await readFile(join(kept, String(files[0])), 'utf8')).toBe('{"half');
  await electron.close();
});
