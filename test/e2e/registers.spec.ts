import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { RegistersPage } from './pages/registers-page';
import { expect, openSample, test, type RunningApp } from './running-app';
import { answerSaveDialog, exportTo } from './word-files';

/** The register on screen as a kind of file, by its menu. */
async function exportAs(
  { electron, page }: RunningApp,
  register: string,
  entry: RegExp,
  path: string,
): Promise<Uint8Array> {
  await answerSaveDialog(electron, path);
  const menu = new RegExp(`^Choose a (version|format) of the register: ${register}$`, 'i');
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await expect(page.getByText(`Saved as ${basename(path)}`)).toBeVisible();
  return new Uint8Array(await readFile(path));
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('decisions, the plan and risks are kept, and every register leaves as it is shown', async ({
  app,
  userFolder,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  await openSample(page);
  const registers = new RegistersPage(page);
  const names = await registers.names();
  expect(names).toHaveLength(17);

  await registers.open('Decisions');
  const decisions = registers.row(/RESOLVED|AGREED|NOTED/);
  await expect(decisions).toHaveCount(2);
  const [first = '', last = ''] = (
    await page.getByRole('table').getByRole('rowheader').allInnerTexts()
  ).toSorted((a, b) => a.localeCompare(b));
  await registers.supersede(first, last);
  await expect(registers.row(new RegExp(first)).first()).toContainText(`Superseded by ${last}`);

  await registers.open('Forward plan');
  await registers.plan('Review of the night bus', 'January 2020');
  await page.getByRole('button', { name: /^Put on .*: Review of the night bus$/ }).click();
  await expect(registers.row(/Review of the night bus/)).toContainText('On the agenda of');
  await registers.plan('Winter plan', 'March 2031');

  await registers.open('Risks and issues');
  await registers.raise('The grant may end.', false);
  await registers.raise('A name is in the draft.', true);
  await expect(registers.row(/A name is in the draft/)).toContainText('Confidential');

  for (const [place, name] of names.entries()) {
    await registers.open(name);
    const path = join(userFolder, String(place));
    const word = await exportTo(app, `Export ${name.toLowerCase()} to Word`, `${path}.docx`);
    expect(lintDocx(word), name).toEqual([]);
    expect(await openXmlErrors(word), name).toEqual([]);
    const paper = linesOfText(readDocx(word)).join('\n');
    expect(paper, name).toContain(name);
    expect(paper, name).not.toContain('A name is in the draft');
    const book = unzipSync(await exportAs(app, name, /^Excel workbook/, `${path}.xlsx`));
    expect(text(book['xl/sharedStrings.xml']), name).toContain(name);
    const rows = text(await exportAs(app, name, /^CSV file/, `${path}.csv`));
    expect(rows.length, name).toBeGreaterThan(20);
  }

  await registers.open('Forward plan');
  await registers.find('night bus');
  await expect(page.getByRole('status').first()).toContainText('1 of 2 entries');
  const path = join(userFolder, 'found.docx');
  const found = readDocx(await exportTo(app, 'Export forward plan to Word', path));
  const said = linesOfText(found).join('\n');
  expect(said).toContain('1 of 2 entries: only those with “night bus”.');
  expect(said).toContain('Review of the night bus');
  expect(said).not.toContain('Winter plan');

  await registers.open('Risks and issues');
  const risks = readDocx(
    await exportTo(app, 'Export risks and issues to Word', join(userFolder, 'risks.docx')),
  );
  expect(linesOfText(risks).join('\n')).toContain(
    '1 confidential entry is recorded separately and is not shown here.',
  );
});
