import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import { decodeSnapshot, encodeSnapshot } from '../../../main/storage/documents/snapshot';
import { systemError } from '../../support/failing-file-system';
import { aForkedMeeting } from '../../support/forked-meeting';
import { format1File } from '../../support/format-1-file';
import { flipBit } from '../../support/harmed-files';
import {
  at,
  filesOfMeeting,
  folderIn,
  format1In,
  meeting,
  openStore,
  pathOf,
  placeIn,
  placesIn,
  problemsIn,
  writeMany,
} from '../../support/stored-meeting';
import { filesIn } from '../../support/store-sessions';
import { temporaryFolder } from '../../support/temporary-folder';

/** So many writes that the generations before them are dropped. */
const MANY = 320;

/** Writes a snapshot anew with something else in it, as sound as it was. */
async function rewriteSnapshot(path: string, changes: { schemaVersion?: number; data?: unknown }) {
  const { header, data } = decodeSnapshot(await readFile(path))!;
  const { schemaVersion = header.schemaVersion } = changes;
  const pieces: Uint8Array[] = [];
  const snapshot = { header: { ...header, schemaVersion }, data: changes.data ?? data };
  for await (const piece of encodeSnapshot(snapshot)) pieces.push(piece);
  await writeFile(path, Buffer.concat(pieces));
}

describe('what another run of the app changed apart', () => {
  test('is shown though its own snapshot is damaged, and its files outlast many writes', async () => {
    const { root, snapshot, journal } = await aForkedMeeting();
    await flipBit(snapshot.path, 20);
    const next = openStore(root);
    expect(await placesIn(next)).toEqual(['Here 4', 'There 2']);
    await writeMany(next, 'On', MANY);
    await next.close();
    const names = (await filesOfMeeting(root)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([snapshot.name, journal.name]));
  });

  test('is shown as far as it is sound where its journal is damaged, by every later start', async () => {
    const { root, journal } = await aForkedMeeting();
    await flipBit(journal.path, -100);
    const first = openStore(root);
    expect(await placesIn(first)).toEqual(['Here 4', 'There 1']);
    await first.close();
    expect(await placesIn(openStore(root))).toEqual(['Here 4', 'There 1']);
  });

  test('is not lost over what is damaged in the version that is shown', async () => {
    const { root } = await aForkedMeeting();
    await flipBit(await pathOf(root, 'journal'), -100);
    const first = openStore(root);
    expect(await problemsIn(first)).toEqual(['recovered-in-part']);
    expect(await placesIn(first)).toEqual(['Here 3', 'There 2']);
    await first.close();
    const second = openStore(root);
    expect(await problemsIn(second)).toEqual(['forked']);
    expect(await placesIn(second)).toEqual(['Here 3', 'There 2']);
  });

  test('keeps the document from being opened where it is of a newer version, and stays', async () => {
    const { root, snapshot } = await aForkedMeeting();
    await rewriteSnapshot(snapshot.path, { schemaVersion: 99 });
    const before = await filesIn(root);
    const next = openStore(root);
    await expect(next.read('meeting', meeting.id)).rejects.toThrow('document-from-newer-version');
    await expect(next.write('meeting', meeting.id, at('Over it'))).rejects.toThrow(
      'document-from-newer-version',
    );
    await next.close();
    expect(await filesIn(root)).toEqual(before);
  });

  test('stays where it is though it cannot be opened', async () => {
    const { root, snapshot, journal } = await aForkedMeeting();
    await rewriteSnapshot(snapshot.path, { data: { ...at('Start'), isMore: 'than a meeting' } });
    const next = openStore(root);
    expect(await placesIn(next)).toEqual(['Here 4']);
    await writeMany(next, 'On', MANY);
    await next.close();
    const names = (await filesOfMeeting(root)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([snapshot.name, journal.name]));
  });

  test('is not deleted where it was written on after it was read', async () => {
    const root = await temporaryFolder();
    const there = openStore(root);
    await there.write('meeting', meeting.id, at('Start'));
    const here = openStore(root);
    await here.read('meeting', meeting.id);
    await here.write('meeting', meeting.id, at('Here'));
    // It was not closed: on another computer whose files are synced with ours.
    await there.write('meeting', meeting.id, at('Acknowledged there'));
    await writeMany(here, 'On', MANY);
    await here.close();
    expect(await placesIn(openStore(root))).toEqual([`On ${MANY - 1}`, 'Acknowledged there']);
  });

  test('is shown once where a later run went on from it', async () => {
    const { root, there, journal } = await aForkedMeeting();
    await there.close();
    // Another computer has all but what was written here, and goes on.
    const alone = await temporaryFolder();
    await mkdir(folderIn(alone), { recursive: true });
    for (const { name, path } of await filesOfMeeting(root)) {
      const isFromThere = name.includes(journal.writer) || name.includes('.1.');
      if (isFromThere) await copyFile(path, join(folderIn(alone), name));
    }
    const later = openStore(alone);
    expect(await placeIn(later)).toBe('There 2');
    await later.write('meeting', meeting.id, at('There, and on'));
    await later.close();
    for (const { name, path } of await filesOfMeeting(alone)) {
      await copyFile(path, join(folderIn(root), name));
    }
    expect((await placesIn(openStore(root))).toSorted()).toEqual(['Here 4', 'There, and on']);
  });
});

describe('the one file of an older app that was changed since', () => {
  async function anOldFileChanged(): Promise<string> {
    const root = await temporaryFolder();
    await mkdir(join(root, 'meetings'), { recursive: true });
    await writeFile(format1In(root), format1File('meeting', at('Old')));
    const here = openStore(root);
    await here.write('meeting', meeting.id, at('New'));
    await here.close();
    await writeFile(format1In(root), format1File('meeting', at('Old, and more')));
    return root;
  }

  test('is another version, and is kept until it is merged', async () => {
    const root = await anOldFileChanged();
    const next = openStore(root);
    expect(await placesIn(next)).toEqual(['New', 'Old, and more']);
    await writeMany(next, 'On', MANY);
    await next.close();
    expect(await placesIn(openStore(root))).toEqual([`On ${MANY - 1}`, 'Old, and more']);
  });

  test('is among the removed once it is merged, and does not come again', async () => {
    const root = await anOldFileChanged();
    const next = openStore(root);
    expect(await placesIn(next)).toHaveLength(2);
    await next.merge('meeting', meeting.id, at('Merged'));
    const removed = Object.values(await filesIn(join(root, 'removed')));
    expect(removed.join('')).toContain('Old, and more');
    expect(await placesIn(openStore(root))).toEqual(['Merged']);
  });
});

describe('a merge', () => {
  test.each([0, 1, 2, 3])(
    'that is interrupted once %i files of the other version went aside is not asked for again',
    async (count) => {
      const { root, here, there } = await aForkedMeeting();
      await writeMany(there, 'There again', 110);
      await writeMany(here, 'Here again', 210);
      let left = count;
      const fs: FileSystem = {
        ...nodeFileSystem,
        rename: (from, to) => {
          const isAside = to.startsWith(join(root, 'removed'));
          if (!isAside || left-- > 0) return nodeFileSystem.rename(from, to);
          return Promise.reject(systemError('EIO'));
        },
        // A disk lists a folder in any order.
        readdir: async (path) => (await readdir(path)).toSorted().toReversed(),
      };
      const next = openStore(root, fs);
      expect(await placesIn(next)).toHaveLength(2);
      await expect(next.merge('meeting', meeting.id, at('Merged'))).rejects.toThrow('write-failed');
      expect(await placesIn(openStore(root))).toEqual(['Merged']);
    },
  );
});

test('a fork whose own snapshot is damaged is there and told of, however much is written', async () => {
  const { root, snapshot } = await aForkedMeeting();
  await flipBit(snapshot.path, 20);
  const next = openStore(root);
  expect(await placesIn(next)).toEqual(['Here 4', 'There 2']);
  await writeMany(next, 'On', 320);
  await next.close();
  const later = openStore(root);
  expect(await placesIn(later)).toEqual(['On 319', 'There 2']);
  expect(await problemsIn(later)).toEqual(['forked']);
});

test('a fork that a third run went on from is shown once', async () => {
  const { root, here, there, journal } = await aForkedMeeting();
  await there.close();
  const alone = await temporaryFolder();
  await mkdir(folderIn(alone), { recursive: true });
  for (const { name, path } of await filesOfMeeting(root)) {
    const isTheirs = name.includes(journal.writer) || name.includes('.1.');
    if (isTheirs) await copyFile(path, join(folderIn(alone), name));
  }
  const later = openStore(alone);
  expect(await placeIn(later)).toBe('There 2');
  await later.write('meeting', meeting.id, at('There, and on'));
  await later.close();
  await writeMany(here, 'Here too', 320);
  for (const { name, path } of await filesOfMeeting(alone)) {
    await copyFile(path, join(folderIn(root), name));
  }
  expect(await placesIn(openStore(root))).toEqual(['Here too 319', 'There, and on']);
});

test.each([
  ['OneDrive', (name: string, ending: string) => `${name}-DESKTOP-AB12${ending}`],
  [
    'Dropbox',
    (name: string, ending: string) => `${name} (Ann's conflicted copy 2026-05-01)${ending}`,
  ],
  [
    'Syncthing',
    (name: string, ending: string) => `${name}.sync-conflict-20260501-101500-ABCDEFG${ending}`,
  ],
])(
  'the copies that %s makes of files in a conflict are a version as well (R22)',
  async (_, copied) => {
    const { root, journal } = await aForkedMeeting();
    for (const { name, path } of await filesOfMeeting(root)) {
      if (!name.includes(journal.writer)) continue;
      const ending = name.slice(name.lastIndexOf('.'));
      const copy = copied(name.slice(0, -ending.length), ending);
      await rename(path, join(folderIn(root), copy));
    }
    const store = openStore(root);
    expect((await placesIn(store)).toSorted()).toEqual(['Here 4', 'There 2']);
    expect(await problemsIn(store)).toEqual(['forked']);
  },
);
