import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storedMeetings } from '../support/stored-text';
import { expectAccessible } from './axe-scan';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, test } from './running-app';
import { answerSaveDialog } from './word-files';

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
  const path = join(userFolder, 'agenda.eml');
  await answerSaveDialog(app.electron, path);
  await panel.getByRole('button', { name: /draft/i }).click();
  await expect(page.getByText(/^Draft saved as agenda\.eml/)).toBeVisible();
  const mail = await readFile(path, 'utf8');
  expect(mail).toContain('X-Unsent: 1');
  const sent = attachedWord(mail);
  expect(sent.subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Sent .* to All members/)).toBeVisible();
  const hash = createHash('sha256').update(sent).digest('hex');
  await expect.poll(() => storedMeetings(join(userFolder, 'data'))).toContain(hash);
});
