import { describe, expect, test } from 'vitest';
import { crashingFileSystem, fileSystemOf } from '../support/crashing-file-system';
import type { Tree } from '../support/disk-model';

/** What may be left of a file after a crash: its text, or "gone". */
function leftOf(trees: Iterable<{ tree: Tree }>, name: string): Set<string> {
  const texts = [...trees].map(({ tree }) => {
    const folder = tree.get('f');
    const file = folder && !Buffer.isBuffer(folder) ? folder.get(name) : undefined;
    return Buffer.isBuffer(file) ? file.toString('latin1').replaceAll('\0', '0') : 'gone';
  });
  return new Set(texts);
}

async function diskWithFolder() {
  const start: Tree = new Map([['f', new Map([['old', Buffer.from('old')]])]]);
  return crashingFileSystem({ hasFolderSync: true }, start);
}

async function syncFolder(disk: ReturnType<typeof crashingFileSystem>): Promise<void> {
  await (await disk.open('/f', 'r')).sync();
}

describe('the model of a disk', () => {
  test('keeps a new file only once it and its folder are synced', async () => {
    const disk = await diskWithFolder();
    const file = await disk.open('/f/new', 'wx');
    await file.write(Buffer.from('ab'));
    expect(leftOf(disk.crashStates(), 'new')).toEqual(
      new Set(['gone', '', 'a', 'ab', '00', 'a0', '0b']),
    );
    await file.sync();
    const synced = disk.steps();
    const after = () => [...disk.crashStates()].filter(({ at }) => at >= synced);
    expect(leftOf(after(), 'new')).toEqual(new Set(['gone', 'ab']));
    await syncFolder(disk);
    const last = disk.steps();
    const atLast = [...disk.crashStates()].filter(({ at }) => at === last);
    expect(leftOf(atLast, 'new')).toEqual(new Set(['ab']));
  });

  test('lets a rename come before what was written, unless that was synced', async () => {
    const disk = await diskWithFolder();
    const file = await disk.open('/f/aside', 'w');
    await file.write(Buffer.from('new'));
    await disk.rename('/f/aside', '/f/old');
    const left = leftOf(disk.crashStates(), 'old');
    expect(left).toContain('');
    expect(left).toContain('000');
    expect(left).toContain('old');
    expect(left).not.toContain('gone');
  });

  test('keeps the order of the changes of a folder', async () => {
    const disk = await diskWithFolder();
    await (await disk.open('/f/new', 'wx')).sync();
    await disk.rm('/f/old', {});
    const states = [...disk.crashStates()];
    const isGone = (tree: Tree) => leftOf([{ tree }], 'old').has('gone');
    expect(states.some(({ tree }) => isGone(tree))).toBe(true);
    // The file was removed after the other was created: never without it.
    expect(
      states.filter(({ tree }) => isGone(tree) && leftOf([{ tree }], 'new').has('gone')),
    ).toEqual([]);
  });

  test('does a rename to another folder in both or in neither', async () => {
    const disk = await diskWithFolder();
    await disk.mkdir('/g', { recursive: true });
    await (await disk.open('/', 'r')).sync();
    await disk.rename('/f/old', '/g/old');
    const inBoth = [...disk.crashStates()].map(({ tree }) =>
      JSON.stringify([
        ...tree.keys(),
        ...[...tree.values()].flatMap((below) => (Buffer.isBuffer(below) ? [] : [...below.keys()])),
      ]),
    );
    expect(new Set(inBoth)).toEqual(new Set(['["f","old"]', '["f","g","old"]']));
    await syncFolder(disk);
    const last = [...disk.crashStates()].filter(({ at }) => at === disk.steps());
    expect(last).toHaveLength(1);
  });

  test('never writes what a failed sync has lost, whatever a later sync says', async () => {
    const disk = crashingFileSystem(
      { hasFolderSync: true, faults: [{ call: 'datasync', code: 'EIO' }] },
      new Map([['f', new Map()]]),
    );
    const file = await disk.open('/f/new', 'wx');
    await syncFolder(disk);
    await file.write(Buffer.from('one'));
    await expect(file.datasync()).rejects.toThrow('EIO');
    await file.datasync();
    const last = [...disk.crashStates()].filter(({ at }) => at === disk.steps());
    expect(leftOf(last, 'new')).toContain('');
    expect((await disk.readFile('/f/new')).toString()).toBe('one');
  });

  test('takes a part of a write where it is planned or the disk is full', async () => {
    const disk = crashingFileSystem({ size: 5, faults: [{ call: 'write', take: 1 }] });
    const file = await disk.open('/file', 'wx');
    expect(await file.write(Buffer.from('abc'))).toEqual({ bytesWritten: 1 });
    expect(await file.write(Buffer.from('bcdefg'))).toEqual({ bytesWritten: 4 });
    await expect(file.write(Buffer.from('f'))).rejects.toThrow('ENOSPC');
    expect((await fileSystemOf(disk.tree()).readFile('/file')).toString()).toBe('abcde');
  });
});
