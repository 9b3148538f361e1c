import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { expectAccessible } from './axe-scan';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { answerSaveDialog, exportTo } from './word-files';

test('a partnership that works in both languages sends its agenda in each', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Partnership details');
  await page.getByRole('link', { name: 'House style of papers' }).click();
  const languages = page.getByRole('combobox', { name: 'Agendas and minutes are made in' });
  await languages.selectOption('English and Welsh');
  await page.getByRole('textbox', { name: 'Name in Welsh' }).fill('Diogelwch Northwick');
  await page.getByRole('button', { name: 'Save languages' }).click();
  await expectAccessible(page, 'house style');
  await page.getByRole('link', { name: 'Welsh words of papers' }).click();
  await page.getByRole('textbox', { name: 'End of the agenda.' }).fill('Diwedd y rhaglen.');
  await page.getByRole('button', { name: 'Save Welsh words' }).click();
  await expect(page.getByText('Welsh words saved.')).toBeVisible();
  await expectAccessible(page, 'Welsh words');

  await goTo(page, 'Meetings');
  await page.getByRole('table').last().getByRole('link').click();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await page.getByRole('button', { name: /^Details of item 2,/ }).click();
  await page.getByRole('textbox', { name: 'Title in Welsh' }).fill('Datgan buddiant');
  await page.keyboard.press('Escape');

  const english = await exportTo(app, 'Export agenda to Word', join(userFolder, 'agenda.docx'));
  expect(linesOfText(readDocx(english))).toContain('This agenda is also available in Welsh.');
  const path = join(userFolder, 'agenda-cy.docx');
  await answerSaveDialog(app.electron, path);
  await page.getByRole('button', { name: 'Choose a version of the agenda' }).click();
  await page.getByRole('menuitem', { name: /^In Welsh/ }).click();
  await expect(page.getByText('Saved as agenda-cy.docx')).toBeVisible();
  const welsh = new Uint8Array(await readFile(path));
  expect(lintDocx(welsh)).toEqual([]);
  expect(await openXmlErrors(welsh)).toEqual([]);
  const paper = readDocx(welsh);
  expect(linesOfText(paper)).toEqual(
    expect.arrayContaining(['Diogelwch Northwick', 'Eitemau busnes', 'Diwedd y rhaglen.']),
  );
  expect(paper.tables[0]?.rows[1]?.join(' ')).toContain('Datgan buddiant');
});
