import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { meetingIdSchema } from '#shared/model/id';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { lookAtFolders } from '../../../main/storage/disk/folder-facts';
import { folderLook, type FolderLook } from '../../../main/storage/disk/folder-look';
import { createDocumentStore } from '../../../main/storage/document-store';
import { bundledWorker } from '../../support/bundled-worker';
import { fixedClock } from '../../support/fixed-clock';
import { at, openStore } from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';

/** More than a few: so many that they are looked at together. */
const MANY = 320;
const idOf = (n: number) => meetingIdSchema.parse(`meeting-${n}`);

/** A data folder that was in use, with many meetings and an index of them. */
async function manyMeetings(): Promise<string> {
  const root = await temporaryFolder();
  const store = openStore(root);
  for (let n = 0; n < MANY; n += 1) {
    await store.write('meeting', idOf(n), { ...at('Town Hall'), id: idOf(n) });
  }
  await store.digests('meeting');
  await store.close();
  return root;
}

/** A file system that counts how often the folder of a meeting is listed. */
function countingLists(): { fs: FileSystem; lists: () => number } {
  let lists = 0;
  const readdir = (path: string): Promise<string[]> => {
    if (/meetings[\\/]meeting-/.test(path)) lists += 1;
    return nodeFileSystem.readdir(path);
  };
  return { fs: { ...nodeFileSystem, readdir }, lists: () => lists };
}

async function placesListed(root: string, look?: FolderLook) {
  const { fs, lists } = countingLists();
  const ports = { fs, folder: root, clock: fixedClock, isAlone: () => true };
  const store = createDocumentStore({ ...ports, ...(look ? { lookAtFolders: look } : {}) });
  const places = (await store.digests('meeting')).map(({ place }) => place);
  await store.close();
  return { places, lists: lists() };
}

const here: FolderLook = (folder) => Promise.resolve(lookAtFolders(folder));

describe('many documents looked at together', () => {
  let workerFile = '';
  beforeAll(async () => {
    const source = join(import.meta.dirname, '../../../main/storage/disk/folder-facts-worker.ts');
    workerFile = await bundledWorker(
      source,
      join(import.meta.dirname, '../../../out/facts-worker'),
    );
  });

  test('are what each is by itself, from a thread as from here', async () => {
    const root = await manyMeetings();
    const store = openStore(root);
    const facts = await folderLook(workerFile)(join(root, 'meetings'));
    expect(facts?.size).toBe(MANY);
    expect(facts).toEqual(lookAtFolders(join(root, 'meetings')));
    expect(facts?.get(idOf(7))).toBe(await store.filesOf({ kind: 'meeting', id: idOf(7) }));
    await store.close();
  });

  test('need not be listed one by one, and one that changed is read anew', async () => {
    const root = await manyMeetings();
    expect(await placesListed(root)).toMatchObject({ lists: MANY });
    const before = await placesListed(root, here);
    expect(before).toEqual({ places: Array(MANY).fill('Town Hall'), lists: 0 });
    const other = openStore(root);
    await other.write('meeting', idOf(3), { ...at('Guildhall'), id: idOf(3) });
    await other.close();
    const after = await placesListed(root, here);
    expect(after.places.filter((place) => place === 'Guildhall')).toHaveLength(1);
    expect(after.places).toHaveLength(MANY);
    expect(after.lists).toBeLessThan(10);
  });

  test('are looked at one by one where the thread cannot be had', async () => {
    const root = await manyMeetings();
    expect(await folderLook(join(root, 'no such worker.js'))(root)).toBeNull();
    const found = await placesListed(root, () => Promise.resolve(null));
    expect(found).toEqual({ places: Array(MANY).fill('Town Hall'), lists: MANY });
  });
});

test('a folder that is not there has nothing in it', () => {
  expect(lookAtFolders(join(import.meta.dirname, 'nowhere'))).toEqual(new Map());
});
