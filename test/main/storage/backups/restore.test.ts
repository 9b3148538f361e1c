import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../../../main/storage/disk/file-system';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook, type Book } from './a-book';
import { filesIn, openBackups, textsOf } from './open-backups';

/** A book with a backup of it, and changes made since. */
async function changedSince() {
  const folder = await temporaryFolder();
  const book = aBook({ kept: 'the same', changed: 'before', removed: 'gone since' });
  const { backups, clock } = openBackups(folder, book);
  const { id } = await backups.make('asked');
  const backedUp = book.texts();
  clock.forward(30);
  book.write('changed', 'after');
  book.write('new', 'made since');
  book.remove('removed');
  return { folder, book, backups, clock, id: id!, backedUp, now: book.texts() };
}

async function damage(folder: string, text: string): Promise<void> {
  const files = await filesIn(folder);
  for (const [path, content] of Object.entries(files)) {
    if (path.includes('objects') && content === text) {
      await writeFile(join(folder, path), text.replace(/^./, '#'));
    }
  }
}

describe('a restore', () => {
  test('of the whole brings every document back, and takes away what was not there', async () => {
    const { book, backups, id, backedUp } = await changedSince();
    expect(await backups.restore(id)).toMatchObject({ restored: 2, removed: 1 });
    expect(book.texts()).toEqual(backedUp);
  });

  test('leaves alone what did not change', async () => {
    const { book, backups, id } = await changedSince();
    const stateOf = async (name: string) =>
      (await book.source.states()).find((one) => one.id === name)?.state;
    const before = await stateOf('kept');
    await backups.restore(id);
    expect(await stateOf('kept')).toBe(before);
  });

  test('of one document leaves all others as they are', async () => {
    const { book, backups, id, now } = await changedSince();
    const which = [{ kind: 'meeting', id: 'changed' }];
    expect(await backups.restore(id, { which })).toMatchObject({ restored: 1, removed: 0 });
    expect(book.texts()).toEqual({ ...now, 'meeting/changed': 'before' });
  });

  test('of a document that the backup has not is refused', async () => {
    const { book, backups, id, now } = await changedSince();
    await expect(
      backups.restore(id, { which: [{ kind: 'meeting', id: 'new' }] }),
    ).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(book.texts()).toEqual(now);
  });

  test('is taken back by the backup that it made first', async () => {
    const { book, backups, id, backedUp, now } = await changedSince();
    const { undoId } = await backups.restore(id);
    expect((await backups.list()).backups[0]).toMatchObject({
      id: undoId,
      reason: 'before-restore',
    });
    const again = await backups.restore(undoId);
    expect(book.texts()).toEqual(now);
    await backups.restore(again.undoId);
    expect(book.texts()).toEqual(backedUp);
  });

  test('is refused whole where a document of it is bad, which is named', async () => {
    const { folder, book, backups, id, now } = await changedSince();
    await damage(folder, 'gone since');
    const listed = (await backups.list()).backups.length;
    await expect(backups.restore(id)).rejects.toMatchObject({
      refusal: { code: 'backup-damaged', details: { count: '1', documents: 'meeting/removed' } },
    });
    expect(book.texts()).toEqual(now);
    expect((await backups.list()).backups).toHaveLength(listed);
    const which = [{ kind: 'meeting', id: 'changed' }];
    expect(await backups.restore(id, { which })).toMatchObject({ restored: 1 });
  });

  test('is not begun where the way back cannot be made', async () => {
    const { folder, book, id, now } = await changedSince();
    const fs: typeof nodeFileSystem = {
      ...nodeFileSystem,
      open: (path, flags, mode) =>
        flags === 'r'
          ? nodeFileSystem.open(path, flags, mode)
          : Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    const { backups } = openBackups(folder, book, { fs });
    await expect(backups.restore(id)).rejects.toMatchObject({ refusal: { code: 'disk-full' } });
    expect(book.texts()).toEqual(now);
  });

  test('puts back the last good content of a document that was damaged meanwhile', async () => {
    const { book, backups, id, backedUp } = await changedSince();
    book.damage('kept');
    const { undoId } = await backups.restore(id);
    expect(book.texts()).toEqual(backedUp);
    await backups.restore(undoId);
    expect(book.texts()['meeting/kept']).toBe('the same');
  });
});

describe('a restore that stops', () => {
  test.each([1, 2, 3])('at step %i says so, and the way back is there', async (step) => {
    const { book, backups, id, backedUp, now } = await changedSince();
    book.failAt(step);
    await expect(backups.restore(id)).rejects.toMatchObject({
      refusal: step === 1 ? { code: 'disk-full' } : { code: 'restore-stopped' },
    });
    book.failAt(Infinity);
    const [wayBack] = (await backups.list()).backups;
    expect(wayBack).toMatchObject({ reason: 'before-restore', isComplete: true });
    await backups.restore(wayBack!.id);
    expect(book.texts()).toEqual(now);
    await backups.restore(id);
    expect(book.texts()).toEqual(backedUp);
  });
});

type Deed = { does: 'write' | 'remove'; id: string; text: string };

/** What somebody does to a book. */
function act(book: Book, { does, id, text }: Deed): void {
  if (does === 'write') book.write(id, text);
  else if (`meeting/${id}` in book.texts()) book.remove(id);
}

describe('whatever was written', () => {
  const deeds = fc.array(
    fc.record({
      does: fc.constantFrom('write' as const, 'write' as const, 'remove' as const),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      text: fc.string({ unit: 'binary', maxLength: 20 }),
    }),
    { maxLength: 12 },
  );

  test('a restore is byte for byte, and taken back it is what was before', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (first, second) => {
        const folder = await temporaryFolder();
        const book = aBook();
        const { backups } = openBackups(folder, book);
        for (const deed of first) act(book, deed);
        const { id } = await backups.make('asked');
        const backedUp = book.texts();
        for (const deed of second) act(book, deed);
        const now = book.texts();
        expect(await textsOf(backups, id!)).toEqual(backedUp);
        const { undoId } = await backups.restore(id!);
        expect(book.texts()).toEqual(backedUp);
        await backups.restore(undoId);
        expect(book.texts()).toEqual(now);
      }),
      { numRuns: 40 },
    );
  });
});
