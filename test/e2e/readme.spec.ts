import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOfText, readDocx } from '../support/docx-reader';
import { AgendaPage, MinutesPage } from './pages/meeting-pages';
import { answerSaveDialog } from './word-files';
import { expect, test } from './running-app';

const readme = readFileSync('README.md', 'utf8');
/** The name of a control, which the README has to have for whoever follows it. */
function named(name: string, mark = '**'): string {
  expect(readme).toContain(`${mark}${name}${mark}`);
  return name;
}

test('whoever has only the README gets from an empty app to a Word pack', async ({
  app,
  userFolder,
}) => {
  const { page, electron } = app;
  await expect(page.getByRole('button', { name: named('Take the tour') })).toBeVisible();
  await page.getByRole('button', { name: named('Open the sample') }).click();
  await expect(page.getByRole('heading', { name: named('Upcoming', '_') })).toBeVisible();
  await page.getByRole('table').first().getByRole('link').first().click();
  named('Add an item');
  await new AgendaPage(page).add('Winter plan');
  await page.getByRole('link', { name: named('Minutes'), exact: true }).click();
  await new MinutesPage(page).write('Members welcomed the winter plan.');
  await page.getByRole('link', { name: named('Timeline'), exact: true }).click();
  await page.getByRole('button', { name: named('Make a pack') }).click();
  const panel = page.getByRole('dialog', { name: 'Make a pack' });
  const kinds = panel.getByRole('combobox', { name: named('Made as', '_') });
  const inWord = kinds.getByRole('option').filter({ hasText: named('One Word document', '_') });
  await kinds.selectOption(await inWord.innerText());
  const pack = join(userFolder, 'pack.docx');
  await answerSaveDialog(electron, pack);
  await panel.getByRole('button', { name: named('Make the pack') }).click();
  await panel.waitFor({ state: 'hidden' });
  const text = linesOfText(readDocx(new Uint8Array(await readFile(pack)))).join('\n');
  expect(text).toContain('Winter plan');
});
