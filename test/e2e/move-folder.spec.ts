import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { answerOpenDialog } from './pages/open-dialog';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, startApp, test } from './running-app';

test('the data folder is moved to an empty folder, and found there by the next start', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const before = join(userFolder, 'data');
  const taken = join(userFolder, 'taken');
  const target = join(userFolder, 'elsewhere');
  await mkdir(taken);
  await writeFile(join(taken, 'letter.docx'), 'somebody else’s');
  await mkdir(target);
  await openSample(page);
  await goTo(page, 'Settings');
  const move = page.getByRole('button', { name: 'Move the data folder…' });

  await answerOpenDialog(app.electron, taken);
  await move.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an empty folder' })).toBeVisible();
  expect(await readdir(taken)).toEqual(['letter.docx']);

  await answerOpenDialog(app.electron, target);
  await move.click();
  const question = page.getByRole('dialog', { name: 'Move the data folder?' });
  await expect(question).toContainText(target);
  await expectAccessible(page, 'moving the data folder');
  await question.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText(`Your data are in ${target} now.`)).toBeVisible();
  await expect(page.getByLabel('Data folder', { exact: true })).toHaveText(target);
  expect(JSON.parse(await readFile(join(before, 'store.json'), 'utf8'))).toHaveProperty('movedAt');

  await app.quit();
  const again = await startApp(userFolder);
  await goTo(again.page, 'Settings');
  await expect(again.page.getByLabel('Data folder', { exact: true })).toHaveText(target);
  await goTo(again.page, 'Safer Anyshire');
  await expect(again.page.getByRole('row')).toHaveCount(4);

  // The folder before is used again only by somebody who read what that means.
  await goTo(again.page, 'Settings');
  await answerOpenDialog(again.electron, before);
  await again.page.getByRole('button', { name: 'Work in another folder…' }).click();
  await expect(
    again.page.getByRole('dialog', { name: 'Work in the folder before?' }),
  ).toBeVisible();
  await again.page.keyboard.press('Escape');
  await again.electron.close();
});

test('type size scales the screen, and nothing sticks out at the largest', async ({ app }) => {
  const { page, electron } = app;
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
  await openSample(page);
  await goTo(page, 'Settings');
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const usual = await size();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await expect.poll(size).toBeCloseTo(usual * 1.3, 1);
  for (const screen of ['Settings', 'What is due', 'Actions', 'Help'] as const) {
    await goTo(page, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const excess = await page
      .getByRole('main')
      .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect([screen, Math.max(0, excess - 1)]).toEqual([screen, 0]);
  }
  await page.reload();
  await expect.poll(size).toBeCloseTo(usual * 1.3, 1);
});
