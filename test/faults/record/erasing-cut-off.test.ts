import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { Directory } from '#shared/model/directory';
import { createErasing, type Erasing } from '../../../main/erasing';
import { Refused } from '../../../main/refused';
import { createDocumentStore } from '../../../main/storage/document-store';
import { ONLY } from '../../../main/storage/documents/document-kinds';
import { aPerson } from '../../support/board-builders';
import {
  crashingFileSystem,
  fileSystemOf,
  type CrashingFileSystem,
} from '../../support/crashing-file-system';
import type { Tree } from '../../support/disk-model';
import { fixedClock } from '../../support/fixed-clock';
import { OPEN_STORE } from '../../support/open-session';
import { recordFault } from '../fault-table';
import { DATA, openedStore } from '../opened-store';
import { meetingId, valueOf } from '../values';

const NAME = 'Zqgrace Zqbellwether';
const before: Directory = { people: [aPerson('zq', { name: NAME })], organisations: [] };
const after: Directory = { people: [aPerson('zq', { name: 'Nobody' })], organisations: [] };
const meeting = valueOf(0, 2, 300);

/** A run of the app at a disk, as far as erasing goes. */
function erasingOn(fs: CrashingFileSystem): { erasing: Erasing; finished: Promise<void> } {
  let done = (): void => {};
  const finished = new Promise<void>((resolve) => (done = resolve));
  const erasing = createErasing({
    session: {
      fs,
      dataFolder: DATA,
      store: createDocumentStore({ fs, folder: DATA, clock: fixedClock }),
      unusable: null,
      state: OPEN_STORE,
      onOpened: () => {},
    },
    clock: fixedClock,
    log: { error: (event) => expect.fail(event), settled: () => Promise.resolve() },
    forgetSearch: () => Promise.resolve(done()),
  });
  return { erasing, finished };
}

/** A data folder in which somebody is named now, was named otherwise, and is named in what was taken away. */
async function aFolder(): Promise<Tree> {
  const disk = crashingFileSystem({}, new Map([['data', new Map()]]));
  const store = openedStore(disk);
  await store.write('directory', ONLY, { people: [], organisations: [] });
  await store.write('directory', ONLY, before);
  await store.write('meeting', meeting.id, meeting);
  const taken = { ...valueOf(1, 1), place: `House of ${NAME}` };
  await store.write('meeting', taken.id, taken);
  await store.remove('meeting', meetingId(1));
  await store.close();
  return disk.tree();
}

function hasName(tree: Tree): boolean {
  return [...tree.values()].some((one) =>
    Buffer.isBuffer(one) ? one.includes('Zqbellwether') : hasName(one),
  );
}

/** What is wrong with what a power cut left; null if nothing is. */
async function wrongWith(tree: Tree, isPromised: boolean): Promise<string | null> {
  const disk = fileSystemOf(tree);
  const store = openedStore(disk);
  const directory = await store.read('directory', ONLY);
  const isNew = isDeepStrictEqual(directory, after);
  if (!isNew && (isPromised || !isDeepStrictEqual(directory, before))) return 'the entry is lost';
  if (!isDeepStrictEqual(await store.read('meeting', meeting.id), meeting))
    return 'a meeting is lost';
  // A write that was cut off may be told of; the erasing itself harms nothing.
  if (isPromised && store.problems().length > 0) return 'damage is told';
  if (!isNew || !hasName(tree)) return null;
  const { erasing, finished } = erasingOn(fileSystemOf(tree));
  if (!(await erasing.isOwed())) return 'the name stays, and nobody knows';
  await finished;
  return null;
}

test('an erasing that is cut off leaves every document whole, and is known at the next start to be owed (R28)', async () => {
  const disk = crashingFileSystem({}, await aFolder());
  const store = openedStore(disk);
  const { erasing } = erasingOn(disk);
  await erasing.owing(async () => {
    await store.write('directory', ONLY, after);
  });
  await store.close();
  const promised = disk.steps();
  await erasing.erase();
  expect(hasName(disk.tree())).toBe(false);
  expect(await erasing.isOwed()).toBe(false);
  const states = [...disk.crashStates({ perMoment: 60 })];
  const wrong: string[] = [];
  for (const { tree, at } of states) {
    const problem = await wrongWith(tree, at >= promised);
    if (problem !== null) wrong.push(`after ${at}: ${disk.log[at]}: ${problem}`);
  }
  const what = 'power cut while what was said before is erased';
  recordFault({ fault: 'R28', what, trials: states.length, lost: wrong.length });
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(states.length).toBeGreaterThan(50);
});

test('an erasing that was cut off is finished by the next start, without anybody asking', async () => {
  const start = fileSystemOf(await aFolder());
  await createDocumentStore({ fs: start, folder: DATA, clock: fixedClock }).write(
    'directory',
    ONLY,
    after,
  );
  const first = erasingOn(start);
  await first.erasing.owing(() => Promise.resolve());
  const disk = fileSystemOf(start.tree());
  const { erasing, finished } = erasingOn(disk);
  await finished;
  await expect.poll(() => erasing.isOwed()).toBe(false);
  expect(hasName(disk.tree())).toBe(false);
});

test('where the change is refused, nothing is owed', async () => {
  const disk = fileSystemOf(await aFolder());
  const { erasing } = erasingOn(disk);
  await expect(erasing.owing(() => Promise.reject(new Refused('disk-full')))).rejects.toThrow(
    'disk-full',
  );
  expect(await erasing.isOwed()).toBe(false);
});
