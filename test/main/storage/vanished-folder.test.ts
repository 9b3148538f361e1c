import { rename, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { aFolderWritten, folderIn, meeting, openStore } from '../../support/stored-meeting';

const GONE = { refusal: { code: 'folder-gone' } };

describe('while the data folder is not there', () => {
  test('nothing is taken for empty, and it is all there again with the folder', async () => {
    const root = await aFolderWritten(1);
    const store = openStore(root);
    await rename(root, `${root}-away`);
    await expect(store.read('meeting', meeting.id)).rejects.toMatchObject(GONE);
    await expect(store.read('settings', 'only')).rejects.toMatchObject(GONE);
    await expect(store.digests('meeting')).rejects.toMatchObject(GONE);
    await expect(store.places()).rejects.toMatchObject(GONE);
    await rename(`${root}-away`, root);
    expect(await store.digests('meeting')).toHaveLength(1);
    expect(await store.read('meeting', meeting.id)).not.toBe(null);
    await store.close();
  });

  test('a folder in which there is only no meeting has none', async () => {
    const root = await aFolderWritten(1);
    await rm(folderIn(root), { recursive: true });
    const store = openStore(root);
    expect(await store.digests('meeting')).toEqual([]);
    expect(await store.read('meeting', meeting.id)).toBe(null);
    await store.close();
  });
});
