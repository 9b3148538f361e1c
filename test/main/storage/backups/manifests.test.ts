import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder';
import { aBook } from './a-book';
import { openBackups } from './open-backups';

/** A manifest with the right check sum, whatever it says. */
function sealed(changes: object, text: string): string {
  const content = { ...JSON.parse(text), ...changes };
  delete content.sha256;
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, sha256 });
}

describe('a manifest', () => {
  test.each([
    ['of which a bit is another', (text: string) => text.replace('"start"', '"asked"')],
    ['that is cut off', (text: string) => text.slice(0, -20)],
    ['that is empty', () => ''],
    ['that is no text', () => '\u0000\u00ff\u0000'],
    [
      'of a newer version',
      (text: string) => text.replace('"formatVersion":1', '"formatVersion":2'),
    ],
  ])('%s is listed as unusable, not hidden, and nothing is restored from it', async (_, change) => {
    const folder = await temporaryFolder();
    const { backups, clock } = openBackups(folder, aBook({ june: 'June' }));
    await backups.make('asked');
    clock.forward(60);
    const { id } = await backups.make('start');
    clock.forward(60);
    await backups.make('asked');
    const path = join(folder, 'backups', `${id}.json`);
    await writeFile(path, change(await readFile(path, 'utf8')), 'latin1');
    const { backups: listed } = await backups.list();
    expect(listed.map(({ isUsable, at }) => [isUsable, at.slice(11, 16)])).toEqual([
      [true, '11:42'],
      [false, '10:42'],
      [true, '09:42'],
    ]);
    expect(listed[1]).toMatchObject({ reason: null, places: ['here'], isComplete: false });
    await expect(backups.restore(id!)).rejects.toMatchObject({
      refusal: { code: 'backup-damaged' },
    });
    await expect(backups.verify(id!)).rejects.toMatchObject({
      refusal: { code: 'backup-damaged' },
    });
  });

  test('is read where its check sum is right, so that the cases above can fail', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ june: 'June' }));
    const { id } = await backups.make('start');
    const path = join(folder, 'backups', `${id}.json`);
    await writeFile(path, sealed({}, await readFile(path, 'utf8')));
    expect((await backups.list()).backups[0]).toMatchObject({ isUsable: true });
  });

  test('that bears the name of another is no backup', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ june: 'June' }));
    const { id } = await backups.make('start');
    const text = await readFile(join(folder, 'backups', `${id}.json`));
    await writeFile(join(folder, 'backups', '2026-06-13T09-42-00-000Z.json'), text);
    expect((await backups.list()).backups.map(({ isUsable }) => isUsable)).toEqual([false, true]);
  });

  test('is not taken for one where other files lie beside it', async () => {
    const folder = await temporaryFolder();
    const { backups } = openBackups(folder, aBook({ june: 'June' }));
    await backups.make('start');
    await writeFile(join(folder, 'backups', 'notes.json'), '{}');
    await writeFile(join(folder, 'backups', '2026-06-12T09-42-00-000Z (1).json'), '{}');
    expect((await backups.list()).backups).toHaveLength(1);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(4);
  });
});
