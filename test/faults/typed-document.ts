import { mkdir } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { openedStore } from './opened-store';
import { meetingId, numberOf, typed } from './values';

/** Begins the document that is typed into, in a new data folder, with so many values. */
export async function beginTyped(folder: string, values: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const store = openedStore(nodeFileSystem, folder);
  for (let n = 1; n <= values; n += 1) await store.write('meeting', meetingId(0), typed(n));
  await store.close();
}

/** What was left: the last number that was acknowledged, and the one that is there, or what is wrong. */
export type Left = { acknowledged: number; found: number | string };

/** The number the document says, if it says all of it, and 0 where there is none; otherwise what is wrong. */
export async function foundIn(folder: string): Promise<number | string> {
  const store = openedStore(nodeFileSystem, folder);
  try {
    const found = await store.read('meeting', meetingId(0));
    if (found === null) return 0;
    const number = numberOf(found);
    return isDeepStrictEqual(found, typed(number)) ? number : 'not what was typed';
  } catch (error) {
    return String(error);
  } finally {
    await store.close();
  }
}

/** Whether what was acknowledged is there, or the one save that was under way. */
export const isKept = ({ acknowledged, found }: Left): boolean =>
  typeof found === 'number' && (found === acknowledged || found === acknowledged + 1);
