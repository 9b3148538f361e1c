import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe-scan';
import { openFirstMinutes } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { expect, openSample, startApp, test } from './running-app';

const WORDS = 'The Chair opened the meeting.';

/** The sample with words in a meeting, and the app closed after. Answers the files of that meeting. */
async function aWrittenMeeting(userFolder: string): Promise<string[]> {
  const app = await startApp(userFolder);
  await openSample(app.page);
  const minutes = await openFirstMinutes(app.page);
  await minutes.write(WORDS);
  await minutes.isSaved();
  await app.quit();
  const folder = join(userFolder, 'data', 'meetings');
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.includes('.')).map((name) => join(folder, name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  const written = files.find((_, place) => texts[place]?.includes(WORDS));
  if (!written) throw new Error('the words are in no file');
  const document = join(written, '..');
  return files.filter((file) => file.startsWith(document)).toSorted();
}

async function damage(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[60] = bytes.readUInt8(60) ^ 4;
  await writeFile(file, bytes);
}

test('a damaged meeting is made good from its other copies, and its user is told (R20)', async ({
  userFolder,
}) => {
  const files = await aWrittenMeeting(userFolder);
  await damage(files.findLast((file) => file.endsWith('.json'))!);
  const app = await startApp(userFolder);
  const minutes = await openFirstMinutes(app.page);
  await expect(minutes.text).toContainText(WORDS);
  const banner = app.page.getByRole('region', { name: 'One document was made good' });
  await expect(banner).toContainText(/^.*The meeting of \d+ \w+ \d{4} was damaged/);
  await expect(banner).toContainText('Nothing is missing.');
  await expectAccessible(app.page, 'a document was made good');
  await app.page.screenshot({ path: 'out/pictures/recovered.png' });
  await banner.getByRole('button', { name: 'Put this away' }).click();
  await expect(banner).toBeHidden();
  await app.quit();
  const again = await startApp(userFolder);
  await expect((await openFirstMinutes(again.page)).text).toContainText(WORDS);
  await expect(again.page.getByRole('region', { name: /made good|attention/ })).toBeHidden();
  await again.electron.close();
});

test('a meeting of which nothing can be read comes back from a backup, which can be taken back', async ({
  userFolder,
}) => {
  const files = await aWrittenMeeting(userFolder);
  // The backup that the next start makes has the words.
  const keeper = await startApp(userFolder);
  await keeper.page.evaluate(() => (window.location.hash = '#/backups'));
  await keeper.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(keeper.page.getByText('Backed up, and read back to be sure.')).toBeVisible();
  await keeper.quit();
  await Promise.all(files.map((file) => writeFile(file, 'not what was written')));

  const app = await startApp(userFolder);
  const { page } = app;
  const banner = page.getByRole('region', { name: 'One document needs your attention' });
  // Its name is known from the index: the meeting itself cannot be read.
  await expect(banner).toContainText(
    /The meeting of \d+ \w+ \d{4} is damaged and could not be read\./,
  );
  await expectAccessible(page, 'a document cannot be read');
  await page.screenshot({ path: 'out/pictures/damaged.png' });
  await banner.getByRole('link', { name: 'Go to the backups' }).click();
  await page.getByRole('heading', { name: 'Backups and recovery', level: 1 }).waitFor();
  await expectAccessible(page, 'backups');
  await page.screenshot({ path: 'out/pictures/backups.png' });
  const wanted = page.getByRole('row').filter({ hasText: 'You asked for it' });
  await wanted.getByRole('button', { name: /^Restore/ }).click();
  const question = page.getByRole('dialog', { name: 'Restore this backup?' });
  await expectAccessible(page, 'a restore is asked for');
  await question.getByRole('button', { name: /^Restore/ }).click();
  await expect(banner).toBeHidden();
  await goTo(page, 'Meetings');
  const minutes = await openFirstMinutes(app.page);
  await expect(minutes.text).toContainText(WORDS);
  await app.quit();
});
