import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '#shared/model/meeting';
import { reasonAgainst } from '../../build/fault-tools.mjs';
import { Refused } from '../../main/refused';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { decodeSnapshot } from '../../main/storage/documents/snapshot';
import { temporaryFolder } from '../support/temporary-folder';
import { isLongRun, recordFault, recordSkipped } from './fault-table';
import { lastLineOf } from './file-disk';
import { openedStore } from './opened-store';
import { meetingId, valueOf } from './values';

const run = promisify(execFile);
const SIZES = isLongRun ? 200 : 20;
const KILOBYTE = 1024;
/** The part of the disk that is given back when it is full: more than the document has grown to. */
const FILLER = 0.6;

/** From a disk that is full with the first save, to one that holds some hundred. */
const sizes = Array.from({ length: SIZES }, (_, n) => 32 + Math.round((n * 4096) / SIZES / 4) * 4);

async function mountSmall(folder: string, kilobytes: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
}

async function reasonAgainstSmallDisks(): Promise<string | null> {
  const reason = reasonAgainst([]);
  if (reason !== null) return reason;
  const folder = await mkdtemp(join(tmpdir(), 'minute-book-disk-'));
  try {
    await mountSmall(folder, 64);
    await run('umount', [folder]);
    return null;
  } catch (error) {
    return `cannot mount a disk in memory: ${lastLineOf(error)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const reason = await reasonAgainstSmallDisks();

/** A document that grows by a seventh with every save. */
const grown = (n: number): Meeting => valueOf(0, n, Math.round(2000 * 1.15 ** n));

/** Saves until the disk is full and some more; what was acknowledged last. */
async function saveUntilFull(store: ReturnType<typeof openedStore>): Promise<Meeting | null> {
  let acknowledged: Meeting | null = null;
  let refusals = 0;
  for (let n = 1; refusals < 3; n += 1) {
    try {
      await store.write('meeting', meetingId(0), grown(n));
      acknowledged = grown(n);
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.code !== 'disk-full') throw error;
      refusals += 1;
    }
  }
  return acknowledged;
}

/** Snapshots in their place that are not whole. */
async function truncatedIn(folder: string): Promise<string[]> {
  const documents = join(folder, 'meetings', meetingId(0));
  const names = await readdir(documents).catch((): string[] => []);
  const snapshots = names.filter((name) => name.endsWith('.json'));
  const truncated: string[] = [];
  for (const name of snapshots) {
    const bytes = await nodeFileSystem.readFile(join(documents, name));
    if (decodeSnapshot(bytes) === null) truncated.push(name);
  }
  return truncated;
}

/** Fills a disk of some size, gives room back, and saves again; what is wrong. */
async function problemsOn(kilobytes: number): Promise<string[]> {
  const folder = join(await temporaryFolder(), 'disk');
  await mountSmall(folder, kilobytes);
  try {
    await writeFile(join(folder, 'filler'), Buffer.alloc(FILLER * kilobytes * KILOBYTE, 'x'));
    const store = openedStore(nodeFileSystem, folder);
    const acknowledged = await saveUntilFull(store);
    const read = () => openedStore(nodeFileSystem, folder).read('meeting', meetingId(0));
    const problems = await truncatedIn(folder);
    if (!isDeepStrictEqual(await read(), acknowledged)) problems.push('not what was acknowledged');
    if (store.trouble()?.code !== 'disk-full') problems.push('the full disk is not told');
    await rm(join(folder, 'filler'));
    await store.write('meeting', meetingId(0), valueOf(0, 999));
    if (store.trouble() !== null) problems.push('the full disk is told when it no longer is');
    if (!isDeepStrictEqual(await read(), valueOf(0, 999))) problems.push('saving did not resume');
    await store.close();
    return problems;
  } catch (error) {
    return [String(error)];
  } finally {
    await run('umount', [folder]);
  }
}

/** What writing over the snapshots, longer than the disk has room for, leaves of them. */
async function truncatedByPlainWrites(kilobytes: number): Promise<string[]> {
  const folder = join(await temporaryFolder(), 'disk');
  await mountSmall(folder, kilobytes);
  try {
    const store = openedStore(nodeFileSystem, folder);
    await store.write('meeting', meetingId(0), valueOf(0, 1));
    await store.close();
    const documents = join(folder, 'meetings', meetingId(0));
    const names = (await readdir(documents)).filter((name) => name.endsWith('.json'));
    for (const name of names) {
      const longer = Buffer.alloc(2 * kilobytes * KILOBYTE, 'x');
      await writeFile(join(documents, name), longer).catch(() => undefined);
    }
    return await truncatedIn(folder);
  } finally {
    await run('umount', [folder]);
  }
}

describe('a disk that fills up while somebody types (R6)', () => {
  const row = { fault: 'F7', what: 'disk full at any size, then room again' };
  recordSkipped(row, reason);

  test.skipIf(reason !== null)(
    'keeps what was acknowledged and no half a file, and saving resumes',
    async () => {
      const wrong: unknown[] = [];
      for (const size of sizes) {
        const problems = await problemsOn(size);
        if (problems.length > 0) wrong.push({ size, problems });
      }
      recordFault({ ...row, trials: sizes.length, lost: wrong.length });
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  const control = { fault: 'F7', what: 'control: written over in place', isControl: true };
  recordSkipped(control, reason);

  test.skipIf(reason !== null)('is seen to leave half a file of what is written over', async () => {
    const truncated = await truncatedByPlainWrites(256);
    recordFault({ ...control, trials: 1, lost: truncated.length });
    expect(truncated).not.toEqual([]);
  });
});
