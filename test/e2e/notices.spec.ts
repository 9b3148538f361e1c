import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { exportTo } from './word-files';
import { goTo } from './pages/partnership-pages';
import { zoomTo } from './pages/window-size';
import { expect, openSample, test } from './running-app';

/** What a notice would cover, by its name: text that is written, headings, and whatever can be pressed or filled in. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    const common = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isSomething = ({ left, top, right, bottom }: Box): boolean =>
      right - left > 1 && bottom - top > 1;
    /** What of an element is in sight, with what is scrolled away left out. */
    const inSight = (element: Element): Box => {
      let seen: Box = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY !== 'visible')
          seen = common(seen, around.getBoundingClientRect());
      }
      return seen;
    };
    const notices = [...document.querySelectorAll('.mantine-Notification-root')];
    const places = notices.map((one) => one.getBoundingClientRect());
    const selector = 'h1, h2, h3, p, td, th, button, a, input, select, textarea, [contenteditable]';
    const others = [...document.querySelectorAll(selector)].filter(
      (one) => !notices.some((notice) => notice.contains(one)),
    );
    const wrong = others.filter((one) =>
      places.some((place) => isSomething(common(place, inSight(one)))),
    );
    return [
      ...(notices.length === 0 ? ['there is no notice'] : []),
      ...wrong.map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
    ];
  });
}

/** A notice that has come to rest. */
async function rests(page: Page, words: string | RegExp): Promise<void> {
  const shown = page.locator('.mantine-Notification-root').filter({ hasText: words });
  await expect(shown).toBeInViewport({ ratio: 1 });
}

for (const factor of [1, 2] as const) {
  test(`no notice covers anything of the screen, at ${factor * 100} %`, async ({
    app,
    userFolder,
  }) => {
    const { page } = app;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openSample(page);
    await zoomTo(app, factor);
    await rests(page, 'The sample partnership is ready.');
    await expect.poll(() => covered(page), 'over a list').toEqual([]);
    await page.getByRole('table').last().getByRole('link').click();
    const text = page.getByRole('textbox', { name: 'Minutes of the meeting' });
    await exportTo(app, 'Export minutes to Word', join(userFolder, 'minutes.docx'));
    await rests(page, 'Saved as minutes.docx');
    await expect.poll(() => covered(page), 'over the minutes').toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('--mb-notices', '0px'));
    await expect.poll(() => covered(page).then((all) => all.length), 'control').toBeGreaterThan(0);
    await exportTo(app, 'Export minutes to Word', join(userFolder, 'again.docx'));
    await rests(page, 'Saved as again.docx');
    await text.press('Control+End');
    await page.keyboard.type('And on it goes.');
    await expect(page.getByText('And on it goes.')).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Alt+a');
    await page.keyboard.type('Publish the plan');
    await rests(page, 'Saved as again.docx');
    await expect.poll(() => covered(page), 'over what is typed').toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, 'Members');
    await exportTo(app, 'Membership list', join(userFolder, 'members.docx'));
    await page.getByRole('button', { name: 'Add person', exact: true }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Name' }).waitFor();
    await rests(page, 'Saved as members.docx');
    await expect.poll(() => covered(page), 'over a panel').toEqual([]);
    const last = page.getByRole('dialog').getByRole('button').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await expect.poll(() => covered(page), 'at the end of a panel').toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .locator('.mantine-Notification-root')
      .getByRole('button', { name: 'Dismiss' })
      .click();
    await expect(page.locator('.mantine-Notification-root')).toBeHidden();
    const isWhole = () =>
      page.evaluate(() => {
        const screen = document.getElementById('content')?.getBoundingClientRect();
        return Math.round(screen?.bottom ?? 0) === window.innerHeight;
      });
    await expect.poll(isWhole, 'the room is given back').toBe(true);
  });
}
