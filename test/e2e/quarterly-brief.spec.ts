import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { expectAccessible } from './axe-scan';
import { StructurePage } from './pages/structure-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

/** What the brief says of the quarter of the sample's held meeting: that which ended last, or the one that runs. */
async function activitiesOfMeeting(page: Page): Promise<string> {
  const activities = page.getByRole('textbox', { name: 'Activities' });
  await activities.waitFor();
  if ((await activities.inputValue()) === '') {
    await page.getByRole('combobox', { name: 'Quarter' }).selectOption({ index: 1 });
  }
  await expect(activities).toHaveValue(/^Meeting held on/);
  return activities.inputValue();
}

test('a quarterly brief begins with the records, and goes out as it was edited (G2, BCP 5.1)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await new StructurePage(page).open();
  await page.getByRole('link', { name: 'Write quarterly brief' }).click();
  const held = await activitiesOfMeeting(page);
  expect(held).toMatch(/Resolved on \d+ \w+ \d{4} \(D-\d{4}-\d{3}\): That the pilot be extended/);
  await expectAccessible(page, 'quarterly brief');

  await page.getByRole('textbox', { name: 'Challenges' }).fill('Two seats are vacant.');
  const bytes = await exportTo(app, 'Export brief to Word', join(userFolder, 'brief.docx'));
  expect(lintDocx(bytes)).toEqual([]);
  const paper = readDocx(bytes);
  const text = linesOfText(paper);
  expect(paper.paragraphs.filter((one) => one.headingLevel === 2).map((one) => one.text)).toEqual([
    'Activities',
    'Progress',
    'Challenges',
  ]);
  expect(text).toContain('• Two seats are vacant.');
  expect(text.join('\n')).toContain(held.split('\n')[0]);
});
