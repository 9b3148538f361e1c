import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expectAccessible } from '../e2e/axe-scan';
import { copyElsewhere } from '../e2e/pages/copy-elsewhere';
import { MinutesPage, openFirstMinutes } from '../e2e/pages/meeting-pages';
import { storedMeetings } from '../support/stored-text';
import { recordFault, recordSkipped } from './fault-table';
import { expect, openSample, startApp, test, type RunningApp } from '../e2e/running-app';

const run = promisify(execFile);

/** A small disk of the test's own under the data folder; skips the test where there can be none. */
async function smallDisk(userFolder: string): Promise<string> {
  const data = join(userFolder, 'data');
  await mkdir(data, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', data]);
  } catch (error) {
    const reason = `needs root and a file system to mount: ${String(error).trim().split('\n').at(-1)}`;
    recordSkipped({ fault: 'F7', what: 'a disk fills up under the app' }, reason);
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

/** More than what is left in the pages that files have already. */
const MUCH = 'a long sentence that goes on '.repeat(300);

async function openMinutes(app: RunningApp): Promise<MinutesPage> {
  await openSample(app.page);
  return openFirstMinutes(app.page);
}

test('a full disk is named at once, typing goes on, and saving resumes by itself (R5)', async ({
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
    await app.page.keyboard.insertText(` ${MUCH}Written on a full disk.`);
    await expect(app.page.getByText('Not saved yet')).toBeVisible();
    await minutes.write(' And typed on.');
    await expect(minutes.text).toContainText('Written on a full disk. And typed on.');
    const banner = app.page.getByRole('alert', { name: 'Changes cannot be saved at the moment' });
    await expect(banner).toBeInViewport();
    await expect(banner).toContainText('The disk is full');
    await expectAccessible(app.page, 'the disk is full');
    await app.page.screenshot({ path: 'out/pictures/full-disk.png' });
    expect(await copyElsewhere(app, banner)).toContain('Written on a full disk. And typed on.');
    const stored = await storedMeetings(disk);
    expect(stored).toContain('Written while there was room.');
    expect(stored).not.toContain('Written on a full disk.');
    await empty(disk);
    await minutes.isSaved();
    await expect(banner).toBeHidden();
    expect(await storedMeetings(disk)).toContain(
      `Written while there was room. ${MUCH}Written on a full disk. And typed on.`,
    );
    await app.quit();
    const again = await startApp(userFolder);
    await expect(again.page.getByRole('heading', { name: 'What is due', level: 1 })).toBeVisible();
    await expect(again.page.getByText('could not be opened')).toBeHidden();
    await again.electron.close();
    recordFault({ fault: 'F7', what: 'a disk fills up under the app', trials: 1, lost: 0 });
  } finally {
    await app.electron.close().catch(() => undefined);
    await run('umount', [disk]);
  }
});

test('a disk that became read-only is named, and nothing typed is lost', async ({ userFolder }) => {
  const disk = await smallDisk(userFolder);
  const before = await startApp(userFolder);
  await (await openMinutes(before)).write('Written while it could be.');
  await new MinutesPage(before.page).isSaved();
  await before.quit();
  // No file is open to be written to yet: with one, the system would not make the disk read-only.
  const app = await startApp(userFolder);
  try {
    const minutes = await openFirstMinutes(app.page);
    await run('mount', ['-o', 'remount,ro', disk]);
    expect(await refusalOf(disk)).toBe('EROFS');
    await minutes.write(' Written on a read-only disk.');
    await expect(app.page.getByText('Not saved yet')).toBeVisible();
    await expect(app.page.getByText(/^Minute Book may not write to the data folder/)).toBeVisible();
    await minutes.write(' And typed on.');
    const stored = await storedMeetings(disk);
    expect(stored).toContain('Written while it could be.');
    expect(stored).not.toContain('read-only');
    await run('mount', ['-o', 'remount,rw', disk]);
    await minutes.isSaved();
    expect(await storedMeetings(disk)).toContain(
      'Written while it could be. Written on a read-only disk. And typed on.',
    );
    recordFault({
      fault: 'F8',
      what: 'a disk becomes read-only under the app',
      trials: 1,
      lost: 0,
    });
  } finally {
    await app.electron.close().catch(() => undefined);
    await run('umount', [disk]);
  }
});
