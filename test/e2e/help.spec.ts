import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

const folder = resolve('renderer/help');

/** Every address that some page of the Help leads to. */
async function addresses(): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const pages = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const found = pages.flatMap((page) => [...page.matchAll(/\]\((#\/[^)]*)\)/g)]);
  return [...new Set(found.map(([, to = '']) => to))];
}

test('every link of the Help leads to a page or a screen', async ({ app: { page } }) => {
  await openSample(page);
  const here = /#(\/p\/[^/]+)\//.exec(page.url())?.[1] ?? '';
  const all = await addresses();
  expect(all.length).toBeGreaterThan(30);
  for (const to of all) {
    const [route = '', query = ''] = to.slice(1).replace('/here', here).split('?');
    await page.evaluate(
      ([path, search]) => {
        window.history.pushState(null, '', `?${search}#${path}`);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      [route, query],
    );
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading, to).toBeVisible();
    await expect(heading, to).not.toHaveText(/There is nothing here|stopped working/);
  }
});

test('the Help is searched without a mouse, and its pictures are there', async ({
  app: { page },
}) => {
  await openSample(page);
  await goTo(page, 'Help');
  const field = page.getByRole('searchbox', { name: 'Search the help' });
  await field.fill('subject access');
  await expect(page.getByRole('heading', { name: 'Found in the help' })).toBeVisible();
  await field.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Found in the help');
  await page
    .getByRole('navigation', { name: 'Help pages' })
    .getByRole('link', { name: 'Taking the minutes' })
    .click();
  const picture = page.getByRole('button', { name: /^Show larger: Taking minutes/ });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.locator('img').evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBe(1366);
  await picture.press('Enter');
  await expect(
    page.getByRole('dialog').getByRole('img', { name: /^Taking minutes/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picture).toBeFocused();
});
