import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storedMeetings } from '../support/stored-text';
import { expectAccessible } from './axe-scan';
import { goTo, MembersPage } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { answerOpenDialog, answerSaveDialog } from './word-files';

/** What is attached to an e-mail as a Word file. */
function attachedWord(mail: string): Buffer {
  const [, part = ''] = mail.split('application/vnd.openxmlformats-officedocument');
  const [, base64 = ''] = part.split('\r\n\r\n');
  return Buffer.from(base64.split('\r\n--')[0] ?? '', 'base64');
}

test('the agenda goes into an e-mail draft, and what was sent is kept with the very file (N7)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Papers');
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('All members');
  await page.getByRole('checkbox', { name: /^Members/ }).check();
  await page.getByRole('button', { name: 'Save list' }).click();
  await goTo(page, 'Meetings');
  await page.getByRole('table').first().getByRole('link').first().click();
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page
    .getByRole('button', { name: /Draft e-mail/ })
    .first()
    .click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('combobox', { name: 'Distribution list' })).toBeVisible();
  await expectAccessible(page, 'an e-mail draft');
  await panel.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Please find attached the agenda');
  const path = join(userFolder, 'agenda.eml');
  await answerSaveDialog(app.electron, path);
  await panel.getByRole('button', { name: /draft/i }).click();
  await expect(page.getByText(/^Draft saved as agenda\.eml/)).toBeVisible();
  const mail = await readFile(path, 'utf8');
  expect(mail).toContain('X-Unsent: 1');
  const sent = attachedWord(mail);
  expect(sent.subarray(0, 2).toString()).toBe('PK');
  const byHand = join(userFolder, 'map.pdf');
  await writeFile(byHand, 'a map');
  await answerOpenDialog(app.electron, byHand);
  await panel.getByRole('button', { name: 'Add a file that went out' }).click();
  await expect(panel.getByText(/^map\.pdf/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Sent .* to All members/)).toBeVisible();
  const hash = createHash('sha256').update(sent).digest('hex');
  await expect.poll(() => storedMeetings(join(userFolder, 'data'))).toContain(hash);
  const log = join(userFolder, 'log.csv');
  await answerSaveDialog(app.electron, log);
  await page.getByRole('button', { name: /^Choose a format of the circulation log/ }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  await expect(page.getByText('Saved as log.csv')).toBeVisible();
  const rows = await readFile(log, 'utf8');
  expect(rows).toContain(hash.slice(0, 12));
  expect(rows).toContain('map.pdf');
});

test('owners are chased by drafts of their own, saved in one folder (A4)', async ({
  app,
  userFolder,
}) => {
  const { page } = app;
  await openSample(page);
  await goTo(page, 'Members');
  const person = await new MembersPage(page).editPerson('Dr Helen Okafor');
  await person.getByRole('textbox', { name: 'E-mail' }).fill('okafor@anyshire.example');
  await person.getByRole('button', { name: 'Save person' }).click();
  await goTo(page, 'Actions');
  await page.getByRole('button', { name: 'Chase' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('combobox', { name: 'About' }).selectOption('open');
  await expectAccessible(page, 'chasing of actions');
  const folder = join(userFolder, 'drafts');
  await mkdir(folder);
  await answerOpenDialog(app.electron, folder);
  await panel.getByRole('button', { name: 'Save e-mail drafts' }).click();
  await panel.getByRole('button', { name: 'I have sent them' }).click();
  await expect(page.getByText(/^Chased .*, no answer since$/).first()).toBeVisible();
  const names = await readdir(folder);
  expect(names.length).toBeGreaterThan(0);
  const mail = await readFile(join(folder, names[0]!), 'utf8');
  expect(mail).toContain('X-Unsent: 1');
  expect(mail).toContain('To: Dr Helen Okafor');
});
