import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test, type RunningApp } from './running-app';
import { answerSaveDialog, exportTo } from './word-files';

/** Opens the sample's meeting that was held, at its minutes. */
async function openHeldMeeting({ page }: RunningApp): Promise<void> {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  await page.getByRole('textbox', { name: 'Minutes of the meeting' }).waitFor();
}

/** Valid by the Open XML SDK, and by the house rules of accessibility. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  expect(lintDocx(bytes)).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
}

test('the minutes in Word say who came, what was decided and who does what', async ({
  app,
  userFolder,
}) => {
  await openHeldMeeting(app);
  const bytes = await exportTo(app, 'Export minutes to Word', join(userFolder, 'minutes.docx'));
  await expectSound(bytes);
  const paper = readDocx(bytes);
  const text = linesOfText(paper).join('\n');
  expect(text).toContain('Quorate: 14 of 16 organisations represented, 6 needed');
  const [present] = paper.tables;
  expect(present?.rows).toHaveLength(14);
  expect(present?.rows[0]?.join(' ')).toContain('Amina Ahmed');
  expect(paper.paragraphs.map(({ number, text: words }) => [number, words])).toContainEqual([
    '4.2',
    expect.stringContaining('Members asked how much of the change'),
  ]);
  expect(text).toMatch(/RESOLVED D-\d{4}-002: That the pilot be extended/);
  expect(text).toMatch(/Action A-\d{4}-001: Separate the effect of recording practice/);
  expect(text).toMatch(/Owner: Not yet named/);
  const headings = paper.paragraphs.filter((one) => one.headingLevel === 2 && one.number);
  expect(headings.map((one) => one.number)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
});

test('the agenda in Word has the items with their numbers, times and papers', async ({
  app,
  userFolder,
}) => {
  await openHeldMeeting(app);
  await app.page.getByRole('link', { name: 'Agenda', exact: true }).click();
  const bytes = await exportTo(app, 'Export agenda to Word', join(userFolder, 'agenda.docx'));
  await expectSound(bytes);
  const items = readDocx(bytes).tables[0]?.rows ?? [];
  expect(items).toHaveLength(7);
  expect(items[4]?.join(' | ')).toBe(
    '5 | Safe spaces in the night-time economy | Siân Pryce, Northwick District Council | For decision | Item 5 | 10.35am',
  );
});

test('the action log in Word has every action with owner, due date and status', async ({
  app,
  userFolder,
}) => {
  await openSample(app.page);
  await goTo(app.page, 'Actions');
  const bytes = await exportTo(app, 'Export action log to Word', join(userFolder, 'log.docx'));
  await expectSound(bytes);
  const paper = readDocx(bytes);
  expect(paper.isLandscape).toBe(true);
  const rows = paper.tables.flatMap((table) => table.rows).map((row) => row.join(' | '));
  expect(rows).toHaveLength(3);
  expect(rows.find((row) => row.includes('night-time economy data'))).toMatch(
    /A-\d{4}-002 .*Łukasz Nowak.*Overdue 28 days/,
  );
});

test('suggests a file name, and does nothing when the dialog is cancelled', async ({ app }) => {
  await openHeldMeeting(app);
  await answerSaveDialog(app.electron, null);
  await app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath?: string }) => {
      (globalThis as { suggested?: string }).suggested = options.defaultPath ?? '';
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
  });
  const button = app.page.getByRole('button', { name: 'Export minutes to Word' });
  await button.click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { suggested?: string }).suggested ?? ''))
    .toMatch(/Safer Anyshire minutes \(circulated\) \d{4}-\d{2}-\d{2}\.docx$/);
  await expect(button).toBeEnabled();
  await expect(app.page.getByText('Saved as')).toBeHidden();
});

test('shows the saved file in its folder', async ({ app, userFolder }) => {
  await openHeldMeeting(app);
  await app.electron.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void ((globalThis as { shown?: string }).shown = path);
  });
  const path = join(userFolder, 'minutes.docx');
  await exportTo(app, 'Export minutes to Word', path);
  await app.page.getByRole('button', { name: 'Show in folder' }).click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { shown?: string }).shown))
    .toBe(path);
});

test('says what to do when the file cannot be written', async ({ app, userFolder }) => {
  await openHeldMeeting(app);
  await answerSaveDialog(app.electron, join(userFolder, 'no such folder', 'minutes.docx'));
  await app.page.getByRole('button', { name: 'Export minutes to Word' }).click();
  await expect(app.page.getByRole('alert').filter({ hasText: 'not saved' })).toBeVisible();
});
