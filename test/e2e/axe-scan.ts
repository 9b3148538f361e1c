import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const EVERYTHING = { runOnly: [...WCAG, 'best-practice'] };
/** Only colours differ between the schemes. */
const COLOURS = { runOnly: { type: 'rule' as const, values: ['color-contrast'] } };

/** Where axe finds a rule broken: the rule, the element, and what is wrong with it. */
async function broken(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (what) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, what);
    const dialog = document.querySelector('[aria-modal="true"]');
    // Behind a dialog nothing can be pressed, however much of it a bar there happens to hide.
    const isOutOfReach = ({ target }: axe.NodeResult): boolean =>
      dialog !== null && !dialog.contains(document.querySelector(String(target[0])));
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => id !== 'target-size' || !isOutOfReach(node))
        .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  }, options);
}

/** Waits until nothing fades or slides any more: half-shown text has too little contrast. */
export async function isStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ends = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
      .map((one) => one.finished.catch(() => null));
    await Promise.all(ends);
  });
}

/** What is on screen keeps WCAG 2.2 AA and axe's good practice, in light and in dark colours. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await isStill(page);
  expect.soft(await broken(page, EVERYTHING), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await isStill(page);
  expect.soft(await broken(page, COLOURS), `${state}, dark`).toEqual([]);
}
