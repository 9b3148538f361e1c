import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { exportTo } from './word-files';

test('the overview leads from how a partnership stands to its health check on paper (T6)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await openSample(page);
  await goTo(page, 'Overview');
  const line = page.getByRole('table', { name: 'Partnerships' }).getByRole('row').last();
  await expect(line).toContainText('1 quorate');
  await expect(line).toContainText('2 overdue');
  // Drawn under the strict policy of the page, which would say in the console what it refuses.
  const charts = page.locator('svg.recharts-surface');
  await expect(charts.first()).toBeVisible();
  expect(refused).toEqual([]);

  await page.getByRole('button', { name: 'Show as table: Age of open actions' }).press('Enter');
  const ages = page.getByRole('table', { name: 'Age of open actions' });
  await expect(ages.getByRole('row')).toHaveCount(6);

  await expect(page.getByText(/^1 of 1 meeting was quorate \(.*clause 8\.7\)\.$/)).toBeVisible();
  await expect(page.getByText(/^Papers went out in time for 1 of 1 meeting\./)).toBeVisible();
  const came = page.getByRole('table', { name: 'Attendance by member and meeting' });
  await expect(came.getByRole('row', { name: /^Amina Ahmed/ })).toContainText('Present');

  await line.getByRole('link', { name: /^Health check of/ }).click();
  await page.getByRole('button', { name: 'Look at a year' }).click();
  const bytes = await exportTo(app, 'Export health check to Word', join(userFolder, 'health.docx'));
  expect(lintDocx(bytes)).toEqual([]);
  const text = linesOfText(readDocx(bytes));
  expect(text.join('\n')).toContain('1 meeting quorate');
});
