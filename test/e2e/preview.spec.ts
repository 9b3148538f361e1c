import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { expect, openSample, startApp, test } from './running-app';
import { answerSaveDialog } from './word-files';

test('minutes are looked at before they leave, and saved as a tagged PDF by the app itself', async ({
  userFolder,
}) => {
  const app = await startApp(userFolder, { MINUTE_BOOK_WITHOUT_OFFICE: '1' });
  const { page, electron } = app;
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const open = page.getByRole('button', { name: 'Preview' });
  await open.press('Enter');
  const preview = page.getByRole('dialog', { name: 'Preview' });
  const paper = preview.getByRole('article');
  await expect(paper.getByRole('heading', { level: 1 })).toContainText('Minutes');
  await expect(paper.getByRole('heading', { name: /^4\. / })).toBeVisible();
  await expect(
    paper
      .getByRole('table', { name: /^Present/ })
      .getByRole('columnheader')
      .first(),
  ).toHaveText('Name');
  await expectAccessible(page, 'preview of the minutes');

  const path = join(userFolder, 'minutes.pdf');
  await answerSaveDialog(electron, path);
  await preview.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved as minutes.pdf')).toBeVisible();
  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
  expect(pdf).toMatch(/\/Title\s*[(<]/);
  expect(pdf).toContain('/Outlines');

  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(open).toBeFocused();
  await app.quit();
});
