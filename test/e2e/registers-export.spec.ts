import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test, type RunningApp } from './running-app';
import { answerSaveDialog, exportTo } from './word-files';

/** Chooses a form of the decision log, and reads what was written. */
async function decisionLogAs(app: RunningApp, entry: RegExp, path: string): Promise<Uint8Array> {
  await answerSaveDialog(app.electron, path);
  await app.page.getByRole('button', { name: 'Choose a version of the decision log' }).click();
  await app.page.getByRole('menuitem', { name: entry }).click();
  await expect(app.page.getByText(`Saved as ${basename(path)}`)).toBeVisible();
  return new Uint8Array(await readFile(path));
}

test('the decision log leaves for Word, for Excel and as rows, with the same words', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  await goTo(app.page, 'Decisions');
  const paper = await exportTo(app, 'Export decision log to Word', join(userFolder, 'log.docx'));
  expect(lintDocx(paper)).toEqual([]);
  expect(await openXmlErrors(paper)).toEqual([]);
  const words = 'That the pilot be extended';
  expect(readDocx(paper).tables[0]?.rows.flat().join(' ')).toContain(words);

  const workbook = await decisionLogAs(app, /^Excel workbook/, join(userFolder, 'log.xlsx'));
  const strings = unzipSync(workbook)['xl/sharedStrings.xml'];
  expect(new TextDecoder().decode(strings)).toContain(words);

  const rows = await decisionLogAs(app, /^CSV file/, join(userFolder, 'log.csv'));
  expect(new TextDecoder().decode(rows)).toContain(words);
});
