import type { Page } from '@playwright/test';
import { showView } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test, type RunningApp } from './running-app';

/** The window of a small laptop at 200 %: as wide as 683 pixels at 100 %. */
async function zoomTo200({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1366, 768);
    window?.webContents.setZoomFactor(2);
  });
}

/** What sticks out of the window at the right, by its text; a table may scroll within its card. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const controls = [...document.querySelectorAll('main button, main a, main input, main select')];
    const out = controls.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.right > width + 1 && !one.closest('table');
    });
    const main = document.querySelector('main');
    const scrolls = main !== null && main.scrollWidth > main.clientWidth + 1 ? ['the page'] : [];
    return [
      ...scrolls,
      ...out.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
    ];
  });
}

test('at 200 % every screen fits the window, with nothing out of reach', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await zoomTo200(app);
  await expect(page.getByRole('button', { name: 'Open the menu' })).toBeVisible();
  expect.soft(await stickingOut(page), 'Meetings').toEqual([]);
  for (const screen of [
    'Members',
    'Actions',
    'Terms of reference',
    'Partnership details',
    'Settings',
    'Help',
  ]) {
    await goTo(page, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect.soft(await stickingOut(page), screen).toEqual([]);
  }
  await goTo(page, 'Meetings');
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('list', { name: 'Agenda items' }).waitFor();
  expect.soft(await stickingOut(page), 'Agenda').toEqual([]);
  await showView(page, 'Minutes');
  await page.getByRole('textbox', { name: /^Minute of item/ }).waitFor();
  expect.soft(await stickingOut(page), 'Minutes').toEqual([]);
});
