import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BackupSource } from '../../../../main/storage/backups/backup-source';
import { saveCopy } from '../../../../main/storage/backups/save-copy';
import { nodeFileSystem } from '../../../../main/storage/disk/file-system';
import { documentKinds } from '../../../../main/storage/documents/document-kinds';
import { Refused } from '../../../../main/refused';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { faultyFileSystem } from '../../../support/faulty-file-system';
import { filesIn } from './open-backups';
import { setClock } from '../../../support/set-clock';

const golden = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'data-v1');

/** The documents of the golden data folder. */
async function goldenSource(): Promise<BackupSource> {
  const names: { kind: string; id: string; state: string }[] = [];
  for (const [kind, { folder }] of Object.entries(documentKinds)) {
    // The first layout had no registers.
    if (!existsSync(join(golden, folder))) continue;
    for (const name of await readdir(join(golden, folder))) {
      names.push({ kind, id: name.replace('.json', ''), state: name });
    }
  }
  return {
    storeId: 'store-golden',
    states: () => Promise.resolve(names),
    contentOf: async (kind, id) => {
      const { folder } = documentKinds[kind as keyof typeof documentKinds];
      return { state: '', bytes: await readFile(join(golden, folder, `${id}.json`)) };
    },
    wasRemoved: () => Promise.resolve(false),
  };
}

const ports = (source: BackupSource, fs = nodeFileSystem) => ({ fs, clock: setClock(), source });

describe('a copy elsewhere', () => {
  test('is a data folder of the first layout, byte for byte', async () => {
    const chosen = await temporaryFolder();
    const copy = await saveCopy(ports(await goldenSource()), chosen);
    expect(basename(copy.folder)).toBe('Minute Book copy 2026-06-12 09.42');
    expect(copy).toMatchObject({ documents: 6, missed: [] });
    expect(await filesIn(copy.folder)).toEqual(await filesIn(golden));
  });

  test('never goes where something is already', async () => {
    const chosen = await temporaryFolder();
    const { source } = aBook({ june: 'June' });
    const first = await saveCopy(ports(source), chosen);
    await mkdir(join(chosen, 'Minute Book copy 2026-06-12 09.42 (2)'));
    const second = await saveCopy(ports(source), chosen);
    const third = await saveCopy(ports(source), chosen);
    expect([first, second, third].map(({ folder }) => basename(folder))).toEqual([
      'Minute Book copy 2026-06-12 09.42',
      'Minute Book copy 2026-06-12 09.42 (2)',
      'Minute Book copy 2026-06-12 09.42 (3)',
    ]);
  });

  test('says which documents it could not have, and has all others', async () => {
    const { source } = aBook({ june: 'June', july: 'July' });
    const contentOf: BackupSource['contentOf'] = (kind, id) =>
      id === 'june' ? Promise.reject(new Refused('document-damaged')) : source.contentOf(kind, id);
    const copy = await saveCopy(ports({ ...source, contentOf }), await temporaryFolder());
    expect(copy).toMatchObject({ documents: 1, missed: [{ kind: 'meeting', id: 'june' }] });
    expect(await readdir(join(copy.folder, 'meetings'))).toEqual(['july.json']);
  });

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['open', 'EROFS', 'not-writable'],
    ['sync', 'EIO', 'write-failed'],
  ])(
    'is refused where %s fails with %s, and nothing of it is left',
    async (call, code, refusal) => {
      const chosen = await temporaryFolder();
      await writeFile(join(chosen, 'mine.txt'), 'x');
      const fs = faultyFileSystem((one) => (one === call ? code : null));
      await expect(
        saveCopy(ports(aBook({ june: 'June' }).source, fs), chosen),
      ).rejects.toMatchObject({ refusal: { code: refusal } });
      expect(await readdir(chosen)).toEqual(['mine.txt']);
    },
  );

  test('is refused where what was written does not read back', async () => {
    const chosen = await temporaryFolder();
    const fs = {
      ...nodeFileSystem,
      readFile: async (path: string) =>
        path.endsWith('june.json') ? Buffer.from('Ju') : nodeFileSystem.readFile(path),
    };
    await expect(saveCopy(ports(aBook({ june: 'June' }).source, fs), chosen)).rejects.toMatchObject(
      { refusal: { code: 'write-failed' } },
    );
    expect(await readdir(chosen)).toEqual([]);
  });
});
