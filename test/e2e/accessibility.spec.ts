import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MinutesPage, showView } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen as it is, in light and in dark, one line for each kind. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axeSource);
    const results = await page.evaluate((values) => {
      const { axe } = window as unknown as {
        axe: { run(options: RunOptions): Promise<AxeResults> };
      };
      return axe.run({ runOnly: { type: 'tag', values } });
    }, RULES);
    expect(results.passes.length).toBeGreaterThan(5);
    for (const { id, nodes } of results.violations) {
      found.push(
        `${colorScheme}: ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    }
  }
  return found;
}

test('axe finds nothing on the screens of a partnership', async ({ app: { page } }) => {
  await page.getByRole('heading', { name: 'Welcome to Minute Book' }).waitFor();
  expect.soft(await findings(page), 'welcome').toEqual([]);
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  await page.getByRole('radio', { name: 'Safer Essex' }).waitFor();
  expect.soft(await findings(page), 'new partnership').toEqual([]);
  await page.getByRole('button', { name: 'Create partnership' }).click();
  for (const screen of [
    'Members',
    'Terms of reference',
    'Partnership details',
    'Meetings',
    'Actions',
  ]) {
    await goTo(page, screen);
    await page.getByRole('heading', { name: screen, level: 1 }).waitFor();
    expect.soft(await findings(page), screen).toEqual([]);
  }
  for (const [screen, button] of [
    ['Members', 'Add organisation'],
    ['Members', 'Add person'],
    ['Members', 'Add office'],
    ['Meetings', 'New meeting'],
    ['Actions', 'New action'],
  ] as const) {
    await goTo(page, screen);
    await page.getByRole('button', { name: button, exact: true }).click();
    const panel = page.getByRole('dialog', { name: button });
    await panel.getByRole('button', { name: /^(Add|Create meeting|Record action)$/ }).click();
    await panel
      .getByText(/^Enter /)
      .first()
      .waitFor();
    expect.soft(await findings(page), `${button}, with errors`).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }
  for (const screen of ['Help', 'Settings']) {
    await goTo(page, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect.soft(await findings(page), screen).toEqual([]);
  }
});

test('axe finds nothing where a meeting is prepared and minuted', async ({ app: { page } }) => {
  await openSample(page);
  expect.soft(await findings(page), 'meetings').toEqual([]);
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('list', { name: 'Agenda items' }).waitFor();
  expect.soft(await findings(page), 'agenda').toEqual([]);
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  expect.soft(await findings(page), 'minutes, planned').toEqual([]);
  await page.getByRole('button', { name: 'Open meeting' }).click();
  for (const [key, form, button] of [
    ['d', 'Record a decision', 'Record decision'],
    ['a', 'Record an action', 'Record action'],
    ['i', 'Record a declaration of interest', 'Record interest'],
  ] as const) {
    await minutes.text.press(`Alt+${key}`);
    const composer = page.getByRole('form', { name: form });
    await composer.getByRole('button', { name: button }).click();
    await composer
      .getByText(/^Enter /)
      .first()
      .waitFor();
    expect.soft(await findings(page), `${form}, with errors`).toEqual([]);
    await composer.getByRole('button', { name: 'Cancel' }).click();
  }
  await page.getByRole('button', { name: 'Add someone' }).click();
  await page.getByRole('form', { name: 'Add someone' }).waitFor();
  expect.soft(await findings(page), 'add someone').toEqual([]);
  await minutes.markTheRestPresent();
  await minutes.recordDecision('That the plan be adopted.');
  await minutes.recordAction('Publish the plan.', ['Priya Shah'], '10/6/2027');
  await page.getByRole('button', { name: 'Close meeting' }).click();
  await page.getByRole('button', { name: 'Correct the times' }).click();
  await page.getByRole('dialog', { name: 'Correct the times' }).waitFor();
  expect.soft(await findings(page), 'minutes, closed').toEqual([]);
});
