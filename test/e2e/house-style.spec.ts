import { unzipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { openXmlErrors } from '../support/open-xml-validation';
import { aPng } from '../support/pictures';
import { aTemplate } from '../support/word-templates';
import { answerOpenDialog } from './pages/open-dialog';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

test('papers go out in the colour, with the logo and then in the template of the partnership', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const file = (name: string): string => join(userFolder, name);
  await writeFile(file('logo.png'), aPng(600, 200));
  await writeFile(file('letter.dotx'), aTemplate());
  await writeFile(file('letter.docm'), aTemplate({ parts: { 'word/vbaProject.bin': 'x' } }));
  await openSample(page);
  await goTo(page, 'Partnership details');
  await page.getByRole('link', { name: 'House style of papers' }).click();

  await page.getByRole('textbox', { name: 'Colour of headings' }).fill('#00695C');
  await page.getByRole('button', { name: 'Save colour' }).click();
  await expect(page.getByText('Colour saved.')).toBeVisible();
  await page.getByRole('textbox', { name: 'What the logo shows' }).fill('Logo of the board');
  await answerOpenDialog(app.electron, file('logo.png'));
  await page.getByRole('button', { name: 'Choose logo' }).click();
  await expect(page.getByRole('img', { name: 'Logo of the board' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Colour of headings' })).toHaveCount(1);

  await goTo(page, 'Decisions');
  const branded = await exportTo(app, 'Export decision log to Word', file('own.docx'));
  expect(lintDocx(branded)).toEqual([]);
  expect(new TextDecoder().decode(branded)).toContain('word/media/');

  await goTo(page, 'Partnership details');
  await page.getByRole('link', { name: 'House style of papers' }).click();
  await answerOpenDialog(app.electron, file('letter.docm'));
  await page.getByRole('button', { name: 'Choose template' }).click();
  await expect(page.getByText(/letter\.docm.* it holds macros/)).toBeVisible();
  await answerOpenDialog(app.electron, file('letter.dotx'));
  await page.getByRole('button', { name: 'Choose template' }).click();
  await expect(page.getByText(/^Filled in: \{\{content\}\}/)).toBeVisible();

  await goTo(page, 'Decisions');
  const inTemplate = await exportTo(app, 'Export decision log to Word', file('template.docx'));
  const words = unzipSync(inTemplate)['word/document.xml'];
  expect(new TextDecoder().decode(words)).toContain('Papers of ');
  expect(lintDocx(inTemplate)).toEqual([]);
  expect(await openXmlErrors(inTemplate)).toEqual([]);
});
