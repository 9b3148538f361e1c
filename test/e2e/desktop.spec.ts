import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canChoose, chooseFromMenu, dropFile, openedBy, recentInMenu } from './pages/desktop';
import { MinutesPage } from './pages/meeting-pages';
import { answerSaveDialog } from './word-files';
import { expect, openSample, startApp, test, type RunningApp } from './running-app';

const headingOf = (page: RunningApp['page'], name: string) =>
  page.getByRole('heading', { name, level: 1 });

test('the menus lead where the keys do, and offer only what means something', async ({ app }) => {
  const { page, electron } = app;
  await openSample(page);
  await expect.poll(() => canChoose(electron, 'members')).toBe(true);
  await expect.poll(() => canChoose(electron, 'minutes')).toBe(false);
  await chooseFromMenu(electron, 'members');
  await expect(headingOf(page, 'Members')).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(headingOf(page, 'Meetings')).toBeVisible();
  await page.getByRole('table').first().getByRole('link').click();
  await expect.poll(() => canChoose(electron, 'minutes')).toBe(true);
  await expect.poll(() => canChoose(electron, 'decision')).toBe(false);
  await page.keyboard.press('Alt+5');
  const minutes = new MinutesPage(page);
  await expect(minutes.text).toBeVisible();
  await expect.poll(() => canChoose(electron, 'decision')).toBe(true);
  await minutes.text.focus();
  await chooseFromMenu(electron, 'decision');
  await expect(minutes.text).toContainText('Resolved:');
  await expect.poll(() => recentInMenu(electron)).toEqual(['Safer Anyshire']);
});

test('a key that leads elsewhere waits while a form is open', async ({ app }) => {
  const { page, electron } = app;
  await openSample(page);
  await page.getByRole('button', { name: 'New meeting' }).click();
  const date = page
    .getByRole('dialog', { name: 'New meeting' })
    .getByRole('textbox', { name: 'Date' });
  await date.fill('10/6/2027');
  await page.keyboard.press('Control+7');
  await chooseFromMenu(electron, 'members');
  await expect(date).toHaveValue('10/6/2027');
  await page.keyboard.press('Escape');
  await expect(date).toBeHidden();
  await page.keyboard.press('Control+7');
  await expect(headingOf(page, 'Members')).toBeVisible();
});

test('minutes are written in one window at a time, and nothing typed in either is lost', async ({
  app,
}) => {
  const { page: first, electron } = app;
  await openSample(first);
  await first.getByRole('table').first().getByRole('link').click();
  const second = await openedBy(electron, () => first.keyboard.press('Control+Shift+N'));
  await expect(second.getByRole('list', { name: 'Agenda items' })).toBeVisible();
  await first.keyboard.press('Alt+5');
  const inFirst = new MinutesPage(first);
  await inFirst.write('Written in the first window.');
  await second.keyboard.press('Alt+5');
  await expect(second.getByText('These minutes are open in another window')).toBeVisible();
  // The first goes to its agenda, and the second has the minutes, with what was written.
  await first.keyboard.press('Alt+4');
  const inSecond = new MinutesPage(second);
  await expect(inSecond.text).toContainText('Written in the first window.');
  await inSecond.write(' Then in the second.');
  await second.keyboard.press('Alt+4');
  await first.keyboard.press('Alt+5');
  await expect(inFirst.text).toContainText('Written in the first window. Then in the second.');
  await second.close();
  await expect(inFirst.text).toBeVisible();
  // Out of the minutes it is the agenda that comes to stand beside them.
  const beside = await openedBy(electron, () => first.keyboard.press('Control+Shift+N'));
  await expect(beside.getByRole('list', { name: 'Agenda items' })).toBeVisible();
});

test('a change in one window is seen in the other, and hiding hides both', async ({ app }) => {
  const { page: first, electron } = app;
  await openSample(first);
  const second = await openedBy(electron, () => first.keyboard.press('Control+N'));
  await expect(headingOf(second, 'What is due')).toBeVisible();
  await second.keyboard.press('Control+5');
  await first.getByRole('button', { name: 'New meeting' }).click();
  const form = first.getByRole('dialog', { name: 'New meeting' });
  await form.getByRole('textbox', { name: 'Date' }).fill('10/6/2027');
  await form.getByRole('textbox', { name: 'Start' }).fill('10');
  await form.getByRole('button', { name: 'Create meeting' }).click();
  await expect(second.getByRole('link', { name: 'Thursday 10 June 2027' })).toBeVisible();
  await first.keyboard.press('Control+Shift+H');
  for (const page of [first, second]) {
    await expect(headingOf(page, 'Everything is hidden')).toBeVisible();
  }
});

test('the window, the folder and the partnership of the last time are there again', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 640 });
  });
  await app.page.getByRole('link', { name: 'Friday 16 October 2026' }).click();
  await answerSaveDialog(app.electron, join(userFolder, 'minutes.docx'));
  await app.page.getByRole('button', { name: 'Export minutes to Word' }).click();
  await expect(app.page.getByText('minutes.docx')).toBeVisible();
  await app.quit();
  const again = await startApp(userFolder);
  await expect(headingOf(again.page, 'What is due')).toBeVisible();
  const bounds = await again.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: 1100, height: 640 });
  await expect.poll(() => recentInMenu(again.electron)).toEqual(['Safer Anyshire']);
  await again.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath?: string }) => {
      Object.assign(globalThis, { asked: options.defaultPath });
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
  });
  await again.page.keyboard.press('Control+5');
  await again.page.getByRole('link', { name: 'Friday 16 October 2026' }).click();
  await again.page.getByRole('button', { name: 'Export minutes to Word' }).click();
  const asked = (): Promise<unknown> =>
    again.electron.evaluate(() => (globalThis as { asked?: unknown }).asked);
  await expect.poll(asked).toContain(userFolder);
  await again.electron.close();
});

test('a file dropped on a paper is kept with it; what is no file is refused', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const file = join(userFolder, 'Report on pilots.txt');
  await writeFile(file, 'The pilot ran for six months.');
  await openSample(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('Go to Papers');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'New paper' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Title', exact: true }).fill('Report on pilots');
  await form.getByRole('textbox', { name: 'Draft of' }).fill('1/1/2020');
  await form.getByRole('button', { name: 'Save paper' }).click();
  await expect(form).toBeHidden();
  const attach = page.getByRole('button', { name: 'Attach the file of “Report on pilots”' });
  const box = await attach.boundingBox();
  if (box === null) throw new Error('nowhere to drop it');
  await dropFile(page, { x: box.x + 4, y: box.y + 4 }, file);
  await expect(page.getByText(/Report on pilots\.txt/).first()).toBeVisible();
  const replace = page.getByRole('button', { name: 'Replace the file of “Report on pilots”' });
  await replace.evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['made up'], 'Made up.txt'));
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(page.getByText(/not a file of this computer/)).toBeVisible();
});
