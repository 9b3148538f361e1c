import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { erasePast } from '../../../main/storage/erasing/erase-past';
import { unwatched } from '../../../main/portions';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { fixedClock } from '../../support/fixed-clock';
import { aForkedMeeting } from '../../support/forked-meeting';
import { damageDocument } from '../../support/damaged-document';
import { at, filesOfMeeting, folderIn, meeting, openStore } from '../../support/stored-meeting';
import { temporaryFolder } from '../../support/temporary-folder';
import { tracesIn } from '../../support/traces-in';

const erase = (folder: string) =>
  erasePast({
    fs: nodeFileSystem,
    folder,
    store: openStore(folder),
    instant: () => fixedClock.instant(),
    forgetSearch: () => Promise.resolve(),
    portion: unwatched,
  });

const QUARANTINED = '2026-06-01T10-00-00-000Z-meeting';

async function shelve(folder: string, shelf: string, text = 'Zqname'): Promise<string> {
  const path = join(folder, shelf);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'doc.1.old.json'), text);
  return path;
}

/** A folder with a meeting whose place was another before. */
async function moved(): Promise<string> {
  const folder = await temporaryFolder();
  const store = openStore(folder);
  await store.write('meeting', meeting.id, at('Zqname House'));
  await store.write('meeting', meeting.id, at('County Hall'));
  await store.close();
  return folder;
}

describe('erasing what documents said before (R28)', () => {
  test('leaves two generations that say the same, and no word of what was said before', async () => {
    const folder = await moved();
    expect(await tracesIn(folder, ['Zqname'])).not.toEqual([]);
    expect(await erase(folder)).toEqual({
      documents: 1,
      othersLeft: 0,
      unreadable: 0,
      setAside: 0,
    });
    expect(await tracesIn(folder, ['Zqname'])).toEqual([]);
    const files = await filesOfMeeting(folder);
    expect(files.filter(({ is }) => is === 'snapshot')).toHaveLength(2);
    expect((await openStore(folder).read('meeting', meeting.id))?.place).toBe('County Hall');
  });

  test('goes on with what is written afterwards', async () => {
    const folder = await moved();
    const store = openStore(folder);
    await store.endHistory({ kind: 'meeting', id: meeting.id });
    await store.write('meeting', meeting.id, at('Town Hall'));
    await store.close();
    expect((await openStore(folder).read('meeting', meeting.id))?.place).toBe('Town Hall');
  });

  test('tells of a document with versions that nobody has merged, and of files of another program', async () => {
    const { root } = await aForkedMeeting();
    expect(await erase(root)).toMatchObject({ documents: 0, othersLeft: 1 });
    const folder = await moved();
    await writeFile(join(folderIn(folder), 'notes of somebody.txt'), 'Zqname');
    expect(await erase(folder)).toMatchObject({ documents: 0, othersLeft: 1 });
  });

  test('leaves a document that cannot be opened as it is, and what was set aside of it', async () => {
    const folder = await moved();
    await damageDocument(folder, 'meeting', meeting.id);
    expect(await erase(folder)).toMatchObject({ unreadable: 1, setAside: 1 });
  });

  test('empties the shelves of what was taken away, whose names still say that it was', async () => {
    const folder = await moved();
    await shelve(folder, 'removed/2026-06-01T10-00-00-000Z-meeting-gone');
    await writeFile(join(folder, 'removed', '2020-06-01T10-00-00-000Z-meeting-old.json'), 'Zqname');
    await erase(folder);
    expect(await readdir(join(folder, 'removed'))).toEqual([
      '2020-06-01T10-00-00-000Z-meeting-old',
      '2026-06-01T10-00-00-000Z-meeting-gone',
    ]);
    expect(await tracesIn(folder, ['Zqname'])).toEqual([]);
  });

  test('deletes damaged files of documents that open or were taken away since, and keeps the others', async () => {
    const folder = await moved();
    const opens = await shelve(folder, `quarantine/${QUARANTINED}-${meeting.id}`);
    const gone = await shelve(folder, `quarantine/${QUARANTINED}-gone`);
    await shelve(folder, 'removed/2026-06-02T10-00-00-000Z-meeting-gone');
    const lost = await shelve(folder, `quarantine/${QUARANTINED}-lost`);
    await shelve(folder, 'removed/2026-05-31T10-00-00-000Z-meeting-lost');
    expect(await erase(folder)).toMatchObject({ setAside: 1 });
    await expect(stat(opens)).rejects.toThrow('ENOENT');
    await expect(stat(gone)).rejects.toThrow('ENOENT');
    expect((await stat(lost)).isDirectory()).toBe(true);
  });

  test('is not done by a store that is closed', async () => {
    const folder = await moved();
    const store = openStore(folder);
    await store.close();
    await expect(store.endHistory({ kind: 'meeting', id: meeting.id })).rejects.toThrow(
      'store-not-ready',
    );
  });
});
