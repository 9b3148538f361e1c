import { expect, test } from 'vitest';
import { openDataFolder } from '../../main/storage/data-folder';
import type { FileSystem } from '../../main/storage/disk/file-system';
import { crashingFileSystem, fileSystemOf } from '../support/crashing-file-system';
import { fixedClock } from '../support/fixed-clock';
import { recordFault } from './fault-table';
import { DATA, openedStore } from './opened-store';
import { meetingId, valueOf } from './values';

const open = (fs: FileSystem, id: string) =>
  openDataFolder({ fs, folder: DATA, clock: fixedClock, newId: () => id });

/** What is wrong with a start after a power cut; null if nothing is. */
async function wrongWith(fs: FileSystem, promised: { folder: boolean; document: boolean }) {
  const { storeId } = await open(fs, 'second').catch((error: unknown) => ({
    storeId: String(error),
  }));
  const ids = promised.folder ? ['first'] : ['first', 'second'];
  if (!ids.includes(storeId)) return `the folder is taken for that of ${storeId}`;
  const found = await openedStore(fs).read('meeting', meetingId(0));
  return promised.document && found === null ? 'the first document is gone' : null;
}

test('a data folder that was begun is there, whenever the power went', async () => {
  const disk = crashingFileSystem();
  await open(disk, 'first');
  const begun = disk.steps();
  await openedStore(disk).write('meeting', meetingId(0), valueOf(0, 1));
  const written = disk.steps();
  const wrong: string[] = [];
  const states = [...disk.crashStates()];
  for (const { at, tree } of states) {
    const promised = { folder: at >= begun, document: at >= written };
    const problem = await wrongWith(fileSystemOf(tree), promised);
    if (problem !== null) wrong.push(`after ${at}: ${disk.log[at]}: ${problem}`);
  }
  const what = 'power cut while a data folder is begun';
  recordFault({ fault: 'F1', what, trials: states.length, lost: wrong.length });
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(states.length).toBeGreaterThan(20);
});
