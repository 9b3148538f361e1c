import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flipBit } from '../../support/harmed-files';
import {
  aFolderWritten,
  at,
  meeting,
  openStore,
  pathOf,
  placeIn,
  problemsIn,
} from '../../support/stored-meeting';

describe('a document that is removed', () => {
  test('can be put back though a damaged file of it was set aside before', async () => {
    const root = await aFolderWritten(5);
    await flipBit(await pathOf(root, 'snapshot'), 20);
    const store = openStore(root);
    expect(await problemsIn(store)).toEqual(['recovered']);
    await store.remove('meeting', meeting.id);
    await store.write('meeting', meeting.id, at('Put back'));
    expect(await placeIn(store)).toBe('Put back');
  });

  test('is not found damaged by lists that are read meanwhile', async () => {
    for (let n = 0; n < 20; n += 1) {
      const root = await aFolderWritten(1);
      const store = openStore(root);
      const removing = store.remove('meeting', meeting.id);
      for (let reads = 0; reads < 10; reads += 1) await store.readAll('meeting');
      await removing;
      expect(store.problems()).toEqual([]);
      expect(await store.read('meeting', meeting.id)).toBeNull();
      expect(await readdir(join(root, 'meetings'))).toEqual([]);
    }
  });

  test.each([true, false])(
    'is there again, whole, where it is written at the same time (open before: %s)',
    async (isOpen) => {
      const root = await aFolderWritten(1);
      const store = openStore(root);
      expect(isOpen ? await placeIn(store) : 'Place 0').toBe('Place 0');
      await Promise.all([
        store.remove('meeting', meeting.id),
        store.write('meeting', meeting.id, at('Raced')),
      ]);
      expect(await placeIn(store)).toBe('Raced');
      const next = openStore(root);
      expect(await placeIn(next)).toBe('Raced');
      expect(next.problems()).toEqual([]);
    },
  );
});
