import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BackupId } from '#shared/model/backup';
import { sha256Schema } from '#shared/model/stored-file';
import type { Backups } from '../../../main/storage/backups/backups';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore } from '../../../main/storage/document-store';
import { storedFileNames, storedFiles } from '../../../main/storage/stored-files';
import { backupsOf } from '../../../main/store-backups';
import { fixedClock } from '../../support/fixed-clock';
import { setClock } from '../../support/set-clock';
import { temporaryFolder } from '../../support/temporary-folder';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function aFolder() {
  const folder = await temporaryFolder();
  const where = { fs: nodeFileSystem, folder };
  return { folder, where, files: storedFiles(() => where) };
}

describe('files the store keeps', () => {
  test('are kept once for each content, and read back as they were', async () => {
    const { where, files } = await aFolder();
    const first = await files.keep(bytesOf('A report'));
    expect(await files.keep(bytesOf('A report'))).toEqual(first);
    expect(first.bytes).toBe(8);
    const other = await files.keep(bytesOf('Another report'));
    expect((await storedFileNames(where)).toSorted()).toEqual(
      [first.sha256, other.sha256].toSorted(),
    );
    expect(await files.read(first.sha256)).toEqual(Buffer.from('A report'));
  });

  test('that are missing or damaged are not given out', async () => {
    const { folder, files } = await aFolder();
    expect(await files.read(sha256Schema.parse('0'.repeat(64)))).toBeNull();
    const { sha256 } = await files.keep(bytesOf('A report'));
    await writeFile(join(folder, 'files', 'objects', sha256.slice(0, 2), sha256), 'A rumour');
    expect(await files.read(sha256)).toBeNull();
  });

  test('are refused in words where the disk refuses them', async () => {
    const open = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const fs = { ...nodeFileSystem, open };
    const files = storedFiles(() => ({ fs, folder: '/nowhere' }));
    const mkdir = () => Promise.resolve(undefined);
    const full = storedFiles(() => ({ fs: { ...fs, mkdir }, folder: '/nowhere' }));
    await expect(full.keep(bytesOf('A report'))).rejects.toMatchObject({
      refusal: { code: 'disk-full' },
    });
    expect(await files.read(sha256Schema.parse('0'.repeat(64)))).toBeNull();
  });
});

describe('files in backups', () => {
  async function made(backups: Backups): Promise<BackupId> {
    const { id } = await backups.make('asked');
    if (id === null) throw new Error('nothing new was found to back up');
    return id;
  }

  async function backedUp() {
    const { folder, where, files } = await aFolder();
    const clock = setClock();
    const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock });
    const failed = (error: unknown): void => expect(error).toBeNull();
    const backups = backupsOf({ ...where, clock, storeId: 'store-1', store, failed });
    const { sha256 } = await files.keep(bytesOf('A report'));
    const id = await made(backups);
    return { folder, files, backups, sha256, id };
  }

  test('come back with a restore, and stay where they are otherwise', async () => {
    const { folder, files, backups, sha256, id } = await backedUp();
    const later = await files.keep(bytesOf('A later report'));
    await rm(join(folder, 'files'), { recursive: true });
    expect(await files.read(sha256)).toBeNull();
    await backups.restore(id);
    expect(await files.read(sha256)).toEqual(Buffer.from('A report'));
    const again = await files.keep(bytesOf('A later report'));
    await backups.restore(id);
    expect(again).toEqual(later);
    expect(await files.read(later.sha256)).toEqual(Buffer.from('A later report'));
  });

  test('are carried over where the data folder has lost them', async () => {
    const { folder, backups, sha256 } = await backedUp();
    await rm(join(folder, 'files'), { recursive: true });
    const id = await made(backups);
    await backups.restore(id);
    const kept = await readdir(join(folder, 'files', 'objects', sha256.slice(0, 2)));
    expect(kept).toEqual([sha256]);
  });
});
