import { goTo } from './pages/partnership-pages';
import { openSample, test } from './running-app';
import { exportTo } from './word-files';

test('look', async ({ app }) => {
  test.setTimeout(200_000);
  const { page } = app;
  await openSample(page);
  await goTo(page, 'People');
  const links = page.getByRole('table', { name: 'People' }).getByRole('link');
  console.log(await links.allInnerTexts());
  await links.first().click();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: '/work/shots/sa-person.png' });
  await page.getByRole('link', { name: 'What is held about this person' }).click();
  await page.getByRole('heading', { name: 'What was searched' }).waitFor();
  await page.screenshot({ path: '/work/shots/sa-1.png' });
  for (const [n, h] of [['directory', 0], ['actions', 0], ['passages', 0]] as const) {
    const t = page.locator(`#${n}`);
    if (await t.count()) { await t.scrollIntoViewIfNeeded(); await page.screenshot({ path: `/work/shots/sa-${n}.png` }); }
    void h;
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('switch', { name: 'Include confidential matter' }).check();
  await page.getByRole('heading', { name: 'What was searched' }).waitFor();
  await page.screenshot({ path: '/work/shots/sa-dark.png' });
  await page.locator('#attendance').scrollIntoViewIfNeeded();
  await page.screenshot({ path: '/work/shots/sa-dark2.png' });
  await exportTo(app, 'Export report to Word', '/work/scratch/sa.docx');
});
