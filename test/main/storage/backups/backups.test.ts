import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BackupId } from '#shared/model/backup';
import { Refused } from '../../../../main/refused';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { filesIn, openBackups, textsOf } from './open-backups';
import { setClock } from '../../../support/set-clock';

const objectsIn = async (folder: string): Promise<string[]> =>
  Object.keys(await filesIn(join(folder, 'backups'))).filter((name) => name.startsWith('objects'));

/** Finds the file of the object that holds a text, and changes a letter of it. */
async function damageObject(folder: string, text: string): Promise<string> {
  const files = await filesIn(folder);
  const [name] = Object.entries(files).find(
    ([path, content]) => path.includes('objects') && content === text,
  )!;
  await writeFile(join(folder, name), text.replace(/.$/, '#'));
  return name;
}

describe('a backup', () => {
  test('holds every document as it is, and is listed with its reason, size and place', async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'June', july: 'July' });
    book.write('only', 'Names', 'directory');
    const { backups } = openBackups(folder, book);
    const { id, second } = await backups.make('start');
    expect(second).toBeNull();
    expect(await textsOf(backups, id!)).toEqual(book.texts());
    expect((await backups.list()).backups).toEqual([
      {
        id: '2026-06-12T09-42-00-000Z',
        at: '2026-06-12T09:42:00.000Z',
        reason: 'start',
        documents: 3,
        carried: 0,
        bytes: 13,
        places: ['here'],
        isUsable: true,
        isComplete: true,
      },
    ]);
  });

  test('of an empty book is one too', async () => {
    const { backups } = openBackups(await temporaryFolder(), aBook());
    const { id } = await backups.make('start');
    expect(await textsOf(backups, id!)).toEqual({});
    expect((await backups.verify(id!)).bad).toEqual([]);
  });

  test('reads and keeps only what changed since the one before', async () => {
    const folder = await temporaryFolder();
    const book = aBook(
      Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`m-${n}`, `${n}`])),
    );
    const { backups, clock } = openBackups(folder, book);
    await backups.make('start');
    book.reads.length = 0;
    clock.forward(15);
    book.write('m-7', 'changed');
    const { id } = await backups.make('regular');
    expect(book.reads).toEqual(['meeting/m-7']);
    expect(await objectsIn(folder)).toHaveLength(51);
    expect(await textsOf(backups, id!)).toEqual(book.texts());
  });

  test('keeps equal contents once', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ one: 'same', two: 'same', three: 'other' }));
    await backups.make('start');
    expect(await objectsIn(folder)).toHaveLength(2);
  });

  test('that is a regular one is left out where nothing changed; any other is made', async () => {
    const book = aBook({ june: 'June' });
    const { backups } = openBackups(await temporaryFolder(), book);
    expect((await backups.make('regular')).id).not.toBeNull();
    expect((await backups.make('regular')).id).toBeNull();
    expect((await backups.make('start')).id).not.toBeNull();
    expect((await backups.make('asked')).id).not.toBeNull();
    book.remove('june');
    expect((await backups.make('regular')).id).not.toBeNull();
    book.write('july', 'July');
    expect((await backups.make('regular')).id).not.toBeNull();
  });

  test('made in the same moment as another has a name of its own and comes after it', async () => {
    const { backups } = openBackups(await temporaryFolder(), aBook({ june: 'June' }));
    for (const reason of ['start', 'asked', 'before-import'] as const) await backups.make(reason);
    expect((await backups.list()).backups.map(({ id, reason }) => [id, reason])).toEqual([
      ['2026-06-12T09-42-00-000Z-3', 'before-import'],
      ['2026-06-12T09-42-00-000Z-2', 'asked'],
      ['2026-06-12T09-42-00-000Z', 'start'],
    ]);
  });

  test('has all documents as they were at one moment, though one changed on the way', async () => {
    const book = aBook({ first: 'a', second: 'b' });
    book.onRead = ({ id }) => {
      if (id === 'second' && !book.texts()['meeting/first']?.includes('!'))
        book.write('first', 'a!');
    };
    const { backups } = openBackups(await temporaryFolder(), book);
    const { id } = await backups.make('start');
    expect(await textsOf(backups, id!)).toEqual({ 'meeting/first': 'a!', 'meeting/second': 'b' });
  });

  test('comes to an end though somebody never stops typing', async () => {
    const book = aBook({ first: 'a', second: 'b' });
    book.onRead = () => book.write('first', 'a'.repeat(book.reads.length));
    const { backups } = openBackups(await temporaryFolder(), book);
    const { id } = await backups.make('start');
    expect(await textsOf(backups, id!)).toMatchObject({ 'meeting/second': 'b' });
    expect(book.reads.length).toBeLessThan(10);
  });

  test('is made once at a time', async () => {
    const { backups } = openBackups(await temporaryFolder(), aBook({ june: 'June' }));
    const made = await Promise.all(['start', 'asked', 'asked'].map(() => backups.make('asked')));
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
  });
});

describe('bad data never replace good', () => {
  test('a document that cannot be opened is carried over from the backup before', async () => {
    const book = aBook({ june: 'June', july: 'July' });
    const { backups } = openBackups(await temporaryFolder(), book);
    await backups.make('start');
    book.damage('june');
    for (let time = 0; time < 3; time += 1) await backups.make('asked');
    const [latest] = (await backups.list()).backups;
    expect(latest).toMatchObject({ documents: 2, carried: 1, isComplete: true });
    expect(await textsOf(backups, latest!.id)).toEqual({
      'meeting/july': 'July',
      'meeting/june': 'June',
    });
  });

  test('a document that turns out damaged as it is read is carried over too', async () => {
    const book = aBook({ june: 'June', july: 'July' });
    const { backups } = openBackups(await temporaryFolder(), book);
    await backups.make('start');
    book.write('june', 'June, second draft');
    book.onRead = ({ id }) => {
      if (id === 'june') book.damage('june');
    };
    const { id } = await backups.make('asked');
    expect((await textsOf(backups, id!))['meeting/june']).toBe('June');
  });

  test('a document that was taken away is not carried over, nor one that no backup had', async () => {
    const book = aBook({ june: 'June', july: 'July' });
    const { backups } = openBackups(await temporaryFolder(), book);
    await backups.make('start');
    book.remove('june');
    book.write('never-read', 'x');
    book.damage('never-read');
    const { id } = await backups.make('asked');
    expect(await textsOf(backups, id!)).toEqual({ 'meeting/july': 'July' });
  });

  test('a document of which the store knows nothing, as an older version, is carried over', async () => {
    const book = aBook({ june: 'June' });
    book.write('only', 'of tomorrow', 'new-kind');
    const { backups } = openBackups(await temporaryFolder(), book);
    await backups.make('start');
    book.damage('only', 'new-kind');
    book.source.wasRemoved = () => Promise.reject(new Refused('not-found'));
    const { id } = await backups.make('start');
    expect((await textsOf(backups, id!))['new-kind/only']).toBe('of tomorrow');
  });

  test('what is carried over comes from the latest backup whose copy is still there', async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'first draft' });
    const { backups } = openBackups(folder, book);
    await backups.make('asked');
    book.write('june', 'second draft!');
    await backups.make('asked');
    const name = await damageObject(folder, 'second draft!');
    await writeFile(join(folder, name), 'cut off');
    book.damage('june');
    const { id } = await backups.make('asked');
    expect(await textsOf(backups, id!)).toEqual({ 'meeting/june': 'first draft' });
  });

  test('an object that was cut off is kept anew, though its document did not change', async () => {
    const folder = await temporaryFolder();
    const book = aBook({ june: 'June' });
    const { backups } = openBackups(folder, book);
    await backups.make('start');
    const name = await damageObject(folder, 'June');
    await writeFile(join(folder, name), 'Ju');
    const { id } = await backups.make('start');
    expect(await textsOf(backups, id!)).toEqual({ 'meeting/june': 'June' });
  });
});

describe('checking a backup', () => {
  test('says which documents are bad, and the next backup keeps those anew', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ june: 'June', july: 'July' }));
    const { id } = await backups.make('start');
    expect(await backups.verify(id!)).toEqual({ documents: 2, bad: [], mended: 0 });
    const name = await damageObject(folder, 'July');
    expect(await backups.verify(id!)).toEqual({
      documents: 2,
      bad: [{ kind: 'meeting', id: 'july' }],
      mended: 0,
    });
    expect(await readFile(join(folder, `${name}.damaged`), 'utf8')).toBe('Jul#');
    expect((await backups.list()).backups[0]).toMatchObject({ isUsable: true, isComplete: false });
    await backups.make('start');
    expect((await backups.verify(id!)).bad).toEqual([]);
  });

  test('of which there is none is refused', async () => {
    const { backups } = openBackups(await temporaryFolder(), aBook());
    await expect(backups.verify('2020-01-01T00-00-00-000Z' as BackupId)).rejects.toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

test('thirty days of backups of a book that hardly changes cost hardly more than one', async () => {
  const folder = await temporaryFolder();
  const book = aBook(
    Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`m-${n}`, `${n}`.repeat(10_000)])),
  );
  const clock = setClock();
  const { backups } = openBackups(folder, book, { clock });
  await backups.make('start');
  const sizeOf = async (): Promise<number> =>
    Object.values(await filesIn(folder)).reduce((sum, { length }) => sum + length, 0);
  const once = await sizeOf();
  for (let day = 0; day < 40; day += 1) {
    clock.forward(24 * 60);
    await backups.make('start');
  }
  expect((await backups.list()).backups.length).toBe(30);
  expect((await sizeOf()) / once).toBeLessThan(1.6);
});
