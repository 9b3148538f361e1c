import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MinutesPage } from '../e2e/pages/meeting-pages';
import { expect, openSample, startApp, test, type RunningApp } from '../e2e/running-app';

const run = promisify(execFile);

/** A small disk of the test's own under the data folder; skips the test where there can be none. */
async function smallDisk(userFolder: string): Promise<string> {
  const data = join(userFolder, 'data');
  await mkdir(data, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', data]);
  } catch (error) {
    const reason = `needs root and a file system to mount: ${String(error).trim().split('\n').at(-1)}`;
    process.stdout.write(`Skipped: ${reason}\n`);
    test.skip(true, reason);
  }
  return data;
}

/** What the disk says to one byte of ours: the code of its refusal. */
async function refusalOf(disk: string): Promise<string> {
  return writeFile(join(disk, 'filler-control'), 'x').then(
    () => 'written',
    (error: NodeJS.ErrnoException) => String(error.code),
  );
}

async function fill(disk: string): Promise<void> {
  // Smaller and smaller pieces, until not one byte fits.
  for (const size of [65_536, 4096, 1]) {
    for (let n = 0; ; n += 1) {
      const written = await writeFile(join(disk, `filler-${size}-${n}`), Buffer.alloc(size)).then(
        () => true,
        () => false,
      );
      if (!written) break;
    }
  }
}

async function empty(disk: string): Promise<void> {
  const names = (await readdir(disk)).filter((name) => name.startsWith('filler-'));
  await Promise.all(names.map((name) => rm(join(disk, name))));
}

/** All text that the meetings on the disk hold. Fails where one of them is not whole. */
async function storedMeetings(disk: string): Promise<string> {
  const names = await readdir(join(disk, 'meetings'));
  const stored = names.filter((name) => name.endsWith('.json'));
  expect(stored).toHaveLength(2);
  const files = stored.map((name) => readFile(join(disk, 'meetings', name), 'utf8'));
  return (await Promise.all(files)).map((file) => JSON.stringify(JSON.parse(file))).join('\n');
}

async function openMinutes({ page }: RunningApp): Promise<MinutesPage> {
  await openSample(page);
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  return minutes;
}

test('a full disk is named at once, typing goes on, and saving resumes by itself', async ({
  userFolder,
}) => {
  const disk = await smallDisk(userFolder);
  const app = await startApp(userFolder);
  try {
    const minutes = await openMinutes(app);
    await minutes.write('Written while there was room.');
    await minutes.isSaved();
    await fill(disk);
    expect(await refusalOf(disk)).toBe('ENOSPC');
    await minutes.write(' Written on a full disk.');
    await expect(app.page.getByText(/^Not saved\. The disk is full/)).toBeVisible();
    await minutes.write(' And typed on.');
    await expect(minutes.text).toContainText('Written on a full disk. And typed on.');
    const stored = await storedMeetings(disk);
    expect(stored).toContain('Written while there was room.');
    expect(stored).not.toContain('Written on a full disk.');
    await empty(disk);
    await minutes.isSaved();
    expect(await storedMeetings(disk)).toContain(
      'Written while there was room. Written on a full disk. And typed on.',
    );
    await app.quit();
    const again = await startApp(userFolder);
    await expect(again.page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
    await expect(again.page.getByText('could not be opened')).toBeHidden();
    await again.electron.close();
  } finally {
    await app.electron.close().catch(() => undefined);
    await run('umount', [disk]);
  }
});

test('a disk that became read-only is named, and nothing typed is lost', async ({ userFolder }) => {
  const disk = await smallDisk(userFolder);
  const app = await startApp(userFolder);
  try {
    const minutes = await openMinutes(app);
    await minutes.write('Written while it could be.');
    await minutes.isSaved();
    await run('mount', ['-o', 'remount,ro', disk]);
    expect(await refusalOf(disk)).toBe('EROFS');
    await minutes.write(' Written on a read-only disk.');
    await expect(app.page.getByText(/^Not saved\. Minute Book may not write/)).toBeVisible();
    await minutes.write(' And typed on.');
    const stored = await storedMeetings(disk);
    expect(stored).toContain('Written while it could be.');
    expect(stored).not.toContain('read-only');
    await run('mount', ['-o', 'remount,rw', disk]);
    await minutes.isSaved();
    expect(await storedMeetings(disk)).toContain(
      'Written while it could be. Written on a read-only disk. And typed on.',
    );
  } finally {
    await app.electron.close().catch(() => undefined);
    await run('umount', [disk]);
  }
});
