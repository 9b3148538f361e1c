import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { backupHandlers, type BackupDependencies } from '../../../main/handlers/backup-handlers';
import { createLongWork } from '../../../main/handlers/long-work';
import { aBook } from '../storage/backups/a-book';
import { openBackups } from '../storage/backups/open-backups';
import { temporaryFolder } from '../../support/temporary-folder';

/** The use cases of backups on a book in memory and folders on disk. */
async function backupCases(chosen: string | null = null) {
  const book = aBook({ june: 'June' });
  const { backups, clock } = openBackups(join(await temporaryFolder(), 'data'), book);
  const told: string[] = [];
  const ports: BackupDependencies = {
    backups,
    changes: {
      inTurn: async (work) => {
        told.push('turn begins');
        const result = await work().finally(() => told.push('turn ends'));
        return result;
      },
    },
    changed: () => void told.push('changed'),
    saveCopy: (folder) =>
      Promise.resolve({ folder, documents: 3, missed: [{ kind: 'meeting', id: 'may' }] }),
    files: { chooseFolder: () => Promise.resolve(chosen) },
  };
  const work = createLongWork();
  const ask = backupHandlers(ports, work);
  return { ask, work, book, clock, told };
}

describe('backups', () => {
  test('are made, listed and checked, in the words of the contract', async () => {
    const { ask } = await backupCases();
    const made = await ask['backups:make']({});
    const list = contract['backups:list'].output.parse(await ask['backups:list']({}));
    expect(list).toMatchObject({ backups: [{ id: made.id, reason: 'asked' }], second: null });
    expect(await ask['backups:verify']({ id: made.id })).toEqual({
      documents: 1,
      bad: 0,
      mended: 0,
    });
  });

  test('are restored with no other change in between, and the screen is told', async () => {
    const { ask, book, told } = await backupCases();
    const { id } = await ask['backups:make']({});
    book.write('june', 'overwritten');
    const { undoId } = (await ask['backups:restore']({ id }))!;
    expect(book.texts()).toEqual({ 'meeting/june': 'June' });
    expect(told).toEqual(['turn begins', 'changed', 'turn ends']);
    await ask['backups:restore']({ id: undoId });
    expect(book.texts()).toEqual({ 'meeting/june': 'overwritten' });
  });

  test('tell the screen of a restore that stopped part of the way too', async () => {
    const { ask, book, told } = await backupCases();
    book.write('july', 'July');
    const { id } = await ask['backups:make']({});
    book.write('june', 'overwritten');
    book.write('july', 'overwritten');
    book.failAt(2);
    await expect(ask['backups:restore']({ id })).rejects.toMatchObject({
      refusal: { code: 'restore-stopped' },
    });
    expect(told).toContain('changed');
  });

  test('get a second place that the user chose, and lose it again', async () => {
    const chosen = await temporaryFolder();
    const { ask } = await backupCases(chosen);
    await ask['backups:make']({});
    expect(await ask['backups:chooseSecondPlace']({})).toMatchObject({ folder: chosen });
    const { backups, second } = await ask['backups:list']({});
    expect([backups[0]?.places, second?.problem]).toEqual([['here', 'second'], null]);
    await ask['backups:forgetSecondPlace']({});
    expect((await ask['backups:list']({})).second).toBeNull();
  });

  test('stay where they are where the user thought better of it', async () => {
    const { ask } = await backupCases(null);
    expect(await ask['backups:chooseSecondPlace']({})).toBeNull();
  });

  test('are not the only way: everything is copied where the user says, or not at all', async () => {
    const { ask } = await backupCases('/elsewhere');
    const copied = await ask['backups:saveCopy']({});
    expect(copied).toEqual({ folder: '/elsewhere', documents: 3, missed: 1 });
    expect(contract['backups:saveCopy'].output.parse(copied)).toEqual(copied);
    expect(await (await backupCases(null)).ask['backups:saveCopy']({})).toBeNull();
  });

  test('whose check is cancelled are neither good nor bad, and a cancelled restore changes nothing', async () => {
    const { ask, work, book } = await backupCases();
    const { id } = await ask['backups:make']({});
    book.write('june', 'overwritten');
    const stopped = async <T>(answer: Promise<T>): Promise<T> => {
      while (work.standing('one') === null) await turn();
      work.cancel('one');
      return answer;
    };
    expect(await stopped(ask['backups:verify']({ id, workId: 'one' }))).toBeNull();
    expect(await stopped(ask['backups:restore']({ id, workId: 'one' }))).toBeNull();
    expect(book.texts()).toEqual({ 'meeting/june': 'overwritten' });
    expect((await ask['backups:list']({})).backups).toHaveLength(1);
  });
});
