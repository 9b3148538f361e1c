import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { nodeFileSystem, type FileSystem } from '../../../main/storage/disk/file-system';
import {
  applyOperation,
  differenceBetween,
  type Operation,
} from '../../../main/storage/documents/difference';
import { systemError } from '../../support/failing-file-system';
import { anAnyshireBoard } from '../../support/sample-records';
import { at, folderIn, meeting, openStore, placeIn, writeMany } from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what was acknowledged is read back by the next start', () => {
  test('where several first writes came at once', async () => {
    const root = await temporaryFolder();
    const store = openStore(root);
    const writes = ['One', 'Two', 'Three'].map((one) =>
      store.write('meeting', meeting.id, at(one)),
    );
    expect(await Promise.all(writes)).toHaveLength(3);
    expect(await placeIn(openStore(root))).toBe('Three');
  });

  test('and what could not be is refused: a key that is none', async () => {
    const root = await temporaryFolder();
    const store = openStore(root);
    const { id } = anAnyshireBoard();
    const log = emptyActionLog(id);
    await store.write('action-log', id, log);
    const odd = JSON.parse('{"__proto__":3}') as Record<string, number>;
    const write = store.write('action-log', id, { ...log, lastActionNumbers: odd });
    await expect(write).rejects.toThrow(/invalid-input|write-failed/);
    const next = openStore(root);
    expect(await next.read('action-log', id)).toEqual(log);
    expect(next.problems()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['puts no value', [{ at: ['place'], set: undefined }]],
    ['has a key that is none', [{ at: ['__proto__'], set: 1 }]],
    ['puts a piece at half a place', [{ at: ['place'], from: 0.5, cut: 0, put: 'x' }]],
    ['puts a piece before the beginning', [{ at: ['place'], from: -1, cut: 1, put: 'x' }]],
    ['says more than it may', [{ at: ['agenda'], from: 0, cut: 0, put: [], more: 1 }]],
  ])('and an operation is refused that %s', async (_, operation) => {
    const root = await temporaryFolder();
    const store = openStore(root);
    await store.write('meeting', meeting.id, meeting);
    const append = store.append('meeting', meeting.id, operation as Operation);
    await expect(append).rejects.toThrow(/invalid-input|changed-since/);
    const next = openStore(root);
    expect(await next.read('meeting', meeting.id)).toEqual(meeting);
    expect(next.problems()).toEqual([]);
  });

  test('where an operation changes a text and then the whole of which it is a part', async () => {
    const root = await temporaryFolder();
    const store = openStore(root);
    await store.write('meeting', meeting.id, meeting);
    await store.append('meeting', meeting.id, [
      { at: ['place'], from: 0, cut: 0, put: 'x' },
      { at: [], set: at('Elsewhere') },
    ]);
    expect(await openStore(root).read('meeting', meeting.id)).toEqual(at('Elsewhere'));
  });

  test('where the disk was full after a snapshot got its name, before that was synced', async () => {
    const root = await temporaryFolder();
    const disk = { isAlmostFull: false, isFull: false, refusals: 0 };
    const fs: FileSystem = {
      ...nodeFileSystem,
      rename: async (from, to) => {
        await nodeFileSystem.rename(from, to);
        disk.isFull = disk.isAlmostFull && to.startsWith(join(folderIn(root), 'doc.'));
      },
      open: async (path, flags, mode) => {
        if (!disk.isFull || path !== folderIn(root)) return nodeFileSystem.open(path, flags, mode);
        Object.assign(disk, { isAlmostFull: false, isFull: false, refusals: disk.refusals + 1 });
        throw systemError('ENOSPC');
      },
    };
    const store = openStore(root, fs);
    await writeMany(store, 'Before', 50);
    disk.isAlmostFull = true;
    await writeMany(store, 'After', 65);
    expect(disk.refusals).toBe(1);
    const next = openStore(root);
    expect(await placeIn(next)).toBe('After 64');
    expect(next.problems()).toEqual([]);
  });

  test('where a file half written cannot be cleared away, as somebody holds it', async () => {
    const root = await temporaryFolder();
    await openStore(root).write('meeting', meeting.id, at('One'));
    await writeFile(join(folderIn(root), 'doc.3.other.json.tmp'), 'half');
    const fs: FileSystem = {
      ...nodeFileSystem,
      rm: (path, options) =>
        path.endsWith('other.json.tmp')
          ? Promise.reject(systemError('EBUSY'))
          : nodeFileSystem.rm(path, options),
    };
    await openStore(root, fs).write('meeting', meeting.id, at('Two'));
    expect(await placeIn(openStore(root))).toBe('Two');
  });
});

describe('a difference that was on disk', () => {
  test('makes any JSON value of any other', () => {
    fc.assert(
      fc.property(jsonWithoutOddKeys(), jsonWithoutOddKeys(), (before, after) => {
        const operation = throughJson(differenceBetween(before, after));
        expect(applyOperation(before, operation)).toEqual(after);
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps letters whole that are half the same', () => {
    const operation = throughJson(differenceBetween({ a: 'x😀y' }, { a: 'x😁y' }));
    expect(applyOperation({ a: 'x😀y' }, operation)).toEqual({ a: 'x😁y' });
  });
});

/** A key that every object has is refused: that is another test's business. */
function jsonWithoutOddKeys(): fc.Arbitrary<unknown> {
  return fc
    .jsonValue()
    .map(throughJson)
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
}
