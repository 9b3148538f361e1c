import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sought } from '../../../../main/storage/backups/holding';
import { temporaryFolder } from '../../../support/temporary-folder';
import { tracesIn } from '../../../support/traces-in';
import { aBook } from './a-book';
import { openBackups, textsOf } from './open-backups';

const named: Sought = {
  kind: 'directory',
  isIn: (content) => new TextDecoder().decode(content).includes('Zqname'),
};

/** Two backups with a name in the directory, and one from after it was taken out. */
async function backedUp(chosen?: string) {
  const folder = join(await temporaryFolder(), 'data');
  const book = aBook({ june: 'June' });
  const opened = openBackups(folder, book);
  book.write('only', 'Zqname', 'directory');
  const first = await opened.backups.make('asked');
  if (chosen) await opened.backups.chooseSecondPlace(chosen);
  opened.clock.forward(60);
  book.write('june', 'June of Zqname');
  const second = await opened.backups.make('regular');
  opened.clock.forward(60);
  book.write('only', 'nobody', 'directory');
  book.write('june', 'June again');
  const third = await opened.backups.make('asked');
  return { ...opened, folder, book, ids: [first.id!, second.id!] as const, clean: third.id! };
}

describe('backups that have something still (R28)', () => {
  test('are found by their content, the latest first, with the day on which each goes', async () => {
    const { backups, ids } = await backedUp();
    const holding = await backups.holding(named);
    expect(holding.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(holding.map(({ leavesOn }) => leavesOn)).toEqual(['2026-07-05', '2026-09-10']);
  });

  test('may be those that cannot be read, of which no day is known', async () => {
    const { backups, folder, ids, clean } = await backedUp();
    await writeFile(join(folder, 'backups', `${clean}.json`), '{');
    const holding = await backups.holding(named);
    expect(holding.map(({ id, leavesOn }) => [id, leavesOn === null])).toEqual([
      [clean, true],
      [ids[1], false],
      [ids[0], false],
    ]);
  });

  test('go for a new one, with every file that no other backup needs, however new', async () => {
    const { backups, folder, book, ids, clean } = await backedUp();
    const { id } = await backups.replace(ids);
    expect((await backups.list()).backups.map((one) => one.id)).toEqual([id, clean]);
    expect(await tracesIn(folder, ['Zqname'])).toEqual([]);
    expect(await textsOf(backups, id!)).toEqual(book.texts());
  });

  test('go in the second place as well', async () => {
    const chosen = await temporaryFolder();
    const { backups, folder, ids } = await backedUp(chosen);
    expect((await tracesIn(chosen, ['Zqname'])).length).toBeGreaterThan(0);
    await backups.replace(ids);
    expect([
      ...(await tracesIn(chosen, ['Zqname'])),
      ...(await tracesIn(folder, ['Zqname'])),
    ]).toEqual([]);
  });

  test('all stay where the new one does not read back as it was written', async () => {
    const { backups, folder, book, ids } = await backedUp();
    // Whatever is read of the new one is damaged by then.
    const { source } = book;
    const asked = { ...source };
    source.states = async () => {
      await damageAll(folder);
      return asked.states();
    };
    await expect(backups.replace(ids)).rejects.toThrow('backup-damaged');
    expect((await backups.list()).backups).toHaveLength(4);
  });
});

async function damageAll(folder: string): Promise<void> {
  const root = join(folder, 'backups', 'objects');
  for (const shelf of await readdir(root)) {
    for (const name of await readdir(join(root, shelf))) {
      if (!name.endsWith('.damaged')) await writeFile(join(root, shelf, name), 'damaged..');
    }
  }
}
