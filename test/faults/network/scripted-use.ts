import { expect } from '@playwright/test';
import { join } from 'node:path';
import { MinutesPage, showView } from '../../e2e/pages/meeting-pages';
import { goTo } from '../../e2e/pages/partnership-pages';
import { SearchPage } from '../../e2e/pages/search-page';
import type { RunningApp } from '../../e2e/running-app';
import { exportTo } from '../../e2e/word-files';

const ITEM = 'Safe spaces in the night-time economy';

/** Opens the meeting of the sample that was held, writes under an item, and has the spelling looked at. */
async function write({ page }: RunningApp, round: number): Promise<MinutesPage> {
  await goTo(page, 'Meetings');
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.openItem(ITEM);
  await minutes.write(`In round ${round} the organizaton asked, see https://example.com/notes. `);
  await minutes.isSaved();
  return minutes;
}

async function find({ page }: RunningApp): Promise<void> {
  const search = new SearchPage(page);
  await search.open();
  await search.find('organizaton asked');
  await expect(search.kind('Minutes').locator('mark').first()).toBeVisible();
}

async function readHelp({ page }: RunningApp): Promise<void> {
  await goTo(page, 'Help');
  const topics = page.getByRole('navigation', { name: 'Help pages' }).getByRole('link');
  for (const topic of await topics.all()) await topic.click();
}

/** Every screen that the navigation leads to. */
async function lookAround({ page }: RunningApp): Promise<void> {
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  for (const link of await links.all()) {
    await link.click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }
}

/** One round of what somebody does in a day: minutes, papers, search, help, every screen. */
export async function useOnce(app: RunningApp, folder: string, round: number): Promise<void> {
  await write(app, round);
  await exportTo(app, 'Export minutes to Word', join(folder, `minutes-${round}.docx`));
  await showView(app.page, 'Agenda');
  await find(app);
  await readHelp(app);
  await lookAround(app);
}
