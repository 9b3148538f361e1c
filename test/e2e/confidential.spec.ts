import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { lintDocx } from '../support/docx-lint';
import { linesOfText, readDocx } from '../support/docx-reader';
import { openXmlErrors } from '../support/open-xml-validation';
import { expectAccessible } from './axe-scan';
import { MinutesPage } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { TimelinePage } from './pages/timeline-pages';
import { expect, openSample, test, type RunningApp } from './running-app';
import { answerSaveDialog, exportTo } from './word-files';

const AGREE = 'Agree what is left out as confidential';

/** The sample's meeting that was held, with a confidential paragraph and decision under its item 5. */
async function withConfidentialMatter({ page }: RunningApp): Promise<MinutesPage> {
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  const minutes = new MinutesPage(page);
  await minutes.openItem('Safe spaces in the night-time economy');
  await minutes.write('The canary sings.');
  const button = page.getByRole('button', { name: /^Confidential/ });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Alt+c');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The canary goes on.');
  await minutes.recordDecision('That the canary be fed.', 'Noted');
  await minutes.isSaved();
  return minutes;
}

/** Chooses another version of the minutes than the usual one, and reads what was written. */
async function exportVersion(app: RunningApp, version: RegExp, path: string): Promise<Uint8Array> {
  await app.page.getByRole('button', { name: 'Choose a version of the minutes' }).press('Enter');
  await expectAccessible(app.page, 'the versions of the minutes');
  await app.page.keyboard.press('Escape');
  return exportTo(app, 'Choose a version of the minutes', path, version);
}

/** Everything in the file, its properties among it, as one text. */
const everythingIn = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((data) => strFromU8(data))
    .join('\n');

async function expectSound(bytes: Uint8Array): Promise<void> {
  expect(lintDocx(bytes)).toEqual([]);
  expect(await openXmlErrors(bytes)).toEqual([]);
}

/** The text as the editor shows it: marked blocks are groups of that name. */
const markedBlocks = (page: Page) => page.getByRole('group', { name: 'Confidential' });

test('what is marked is left out of the circulated minutes, and in the complete ones (M3, X2)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  const minutes = await withConfidentialMatter(app);
  // The third is where the writing would go on.
  await expect(markedBlocks(page)).toHaveCount(3);
  await expect(minutes.text.getByText(/^NOTED D-\d{4}-\d{3} \(Confidential\)$/)).toBeVisible();
  await expectAccessible(page, 'minutes with confidential text');

  const usual = await exportTo(app, 'Export minutes to Word', join(userFolder, 'usual.docx'));
  await expectSound(usual);
  expect(everythingIn(usual)).not.toMatch(/canary/i);
  const text = linesOfText(readDocx(usual)).join('\n');
  expect(text).toContain('Part of this item is recorded separately.');
  expect(text).toContain('Decisions that are recorded separately are not shown.');

  const all = await exportVersion(app, /^Complete version/, join(userFolder, 'complete.docx'));
  await expectSound(all);
  expect(everythingIn(all)).toContain('The canary goes on.');
  expect(linesOfText(readDocx(all)).join('\n')).toContain('Confidential: ');

  await page.reload();
  await minutes.openItem('Safe spaces in the night-time economy');
  await expect(markedBlocks(page)).toHaveCount(3);
});

test('what is cut or copied from confidential text is confidential where it is pasted (M3)', async ({
  app,
}) => {
  const { page } = app;
  const minutes = await withConfidentialMatter(app);
  const { keyboard } = page;
  const canaries = markedBlocks(page).filter({ hasText: 'canary' });
  await expect(canaries).toHaveCount(2);

  // Some words of a marked paragraph, copied, at the end of an open one under another item.
  await minutes.text.getByText('The canary goes on.').click();
  await keyboard.press('End');
  for (const _ of 'canary goes on.') await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('Control+c');
  await minutes.openItem('Any other business');
  await minutes.write('Another: ');
  await keyboard.press('Control+v');
  const button = page.getByRole('button', { name: /^Confidential/ });
  await expect(markedBlocks(page).filter({ hasText: 'Another: canary goes on.' })).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await minutes.isSaved();

  // The words of a marked decision, cut, as plain text in an open paragraph.
  await minutes.openItem('Safe spaces in the night-time economy');
  await minutes.text.getByText('That the canary be fed.').click();
  await keyboard.press('Home');
  await keyboard.press('Shift+End');
  await keyboard.press('Control+x');
  await expect(minutes.text.getByText('That the canary be fed.')).toHaveCount(0);
  await minutes.openItem('Any other business');
  await minutes.write('');
  await keyboard.press('Enter');
  await keyboard.press('Alt+c');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await keyboard.press('Control+Shift+v');
  await expect(markedBlocks(page).filter({ hasText: 'That the canary be fed.' })).toBeVisible();
  await minutes.isSaved();

  await page.reload();
  await expect(minutes.blocksOf('Any other business').filter({ hasText: 'canary' })).toHaveCount(2);
  await expect(canaries).toHaveCount(4);
});

test('the minutes may go before it is agreed what is left out, and are told to have (M3, 8.4)', async ({
  app,
}) => {
  const { page } = app;
  await withConfidentialMatter(app);
  const timeline = new TimelinePage(page);
  await timeline.open();
  const step = timeline.step(AGREE);
  await expect(step.getByText('The Chair and the Vice-Chair')).toBeVisible();
  // The sample's were sent before today, on which alone an agreement can be recorded here.
  await page
    .getByRole('button', { name: /^Take off “Sent .* to All members/ })
    .last()
    .click();
  await timeline.recordSending('Send the minutes', { to: 'All members' });
  const warning = timeline
    .step('Send the minutes')
    .getByText(/^What is left out as confidential was not agreed by that day/);
  await expect(warning).toContainText('clause 8.4');
  await expectAccessible(page, 'timeline, with confidential matter not agreed');

  for (const who of ['Amina Ahmed', 'Marcus Cole']) {
    await page.getByRole('button', { name: `Record agreement: ${AGREE}` }).click();
    const panel = page.getByRole('dialog', {
      name: 'Agreement to what is left out as confidential',
    });
    await panel.getByRole('combobox', { name: 'Who' }).fill(who);
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }
  await expect(warning).toBeHidden();
  await expect(step.getByText('Done', { exact: true })).toBeVisible();
});

test('papers carry a document control block where the partnership wants it (T5)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Partnership details');
  await page.getByRole('switch', { name: 'Print a document control block' }).press('Space');
  await expectAccessible(page, 'partnership details, with document control');
  await page.getByRole('button', { name: 'Save details' }).click();
  await expect(page.getByText('Partnership details saved.')).toBeVisible();
  await goTo(page, 'Actions');
  const bytes = await exportTo(app, 'Export action log to Word', join(userFolder, 'log.docx'));
  await expectSound(bytes);
  const lines = linesOfText(readDocx(bytes)).join('\n');
  expect(lines).toMatch(/Author:\t.+\nStatus:\tAs at .+\nOwner:\tSafer Anyshire\nVersion:\t/);
});

test('the save dialog suggests names that differ by version', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await page.getByRole('table').last().getByRole('link').click();
  await answerSaveDialog(app.electron, null);
  await app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath?: string }) => {
      (globalThis as { suggested?: string }).suggested = options.defaultPath ?? '';
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
  });
  await page.getByRole('button', { name: 'Choose a version of the minutes' }).click();
  await page.getByRole('menuitem', { name: /^Complete version/ }).click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { suggested?: string }).suggested ?? ''))
    .toMatch(/Safer Anyshire minutes \(complete\) \d{4}-\d{2}-\d{2}\.docx$/);
});
