import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Meeting } from '#shared/model/meeting';
import { nodeFileSystem, type FileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../../main/storage/document-store';
import { parseName } from '../../main/storage/documents/version-files';
import { fixedClock } from './fixed-clock';
import { aMeeting } from './sample-records';
import { temporaryFolder } from './temporary-folder';

/** The one meeting that tests of its files are about. */
export const meeting = aMeeting();
/** The meeting as a run of the app left it: tests tell its states apart by the place. */
export const at = (place: string): Meeting => ({ ...meeting, place });

/** A run of the app; the next one may start while it is still open, as after a crash. */
export function openStore(folder: string, fs: FileSystem = nodeFileSystem): FolderStore {
  const store = createDocumentStore({ fs, folder, clock: fixedClock });
  onTestFinished(() => store.close());
  return store;
}

/** Where the files of the meeting are. */
export const folderIn = (root: string): string => join(root, 'meetings', meeting.id);
/** The one file that the meeting was before it had a folder. */
export const format1In = (root: string): string => `${folderIn(root)}.json`;

export const placeIn = async (store: FolderStore): Promise<string | undefined> =>
  (await store.read('meeting', meeting.id))?.place;

/** The place in each version of the meeting, the one that is shown first. */
export async function placesIn(store: FolderStore): Promise<string[]> {
  return (await store.versions('meeting', meeting.id)).map(({ data }) => data.place);
}

/** Reads the meeting, and says what there was to tell of it. */
export async function problemsIn(store: FolderStore): Promise<string[]> {
  await store.read('meeting', meeting.id);
  return store.problems().map(({ kind }) => kind);
}

/** Writes "<what> 0", "<what> 1" and so on. */
export async function writeMany(store: FolderStore, what: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await store.write('meeting', meeting.id, at(`${what} ${n}`));
}

/** A folder that a run of the app wrote the meeting in so many times, and crashed. */
export async function aFolderWritten(times: number): Promise<string> {
  const root = await temporaryFolder();
  await writeMany(openStore(root), 'Place', times);
  return root;
}

/** The files of the meeting, the latest generation first. */
export async function filesOfMeeting(root: string) {
  const names = await readdir(folderIn(root));
  return names
    .flatMap((name) => parseName(name) ?? [])
    .map((file) => ({ ...file, path: join(folderIn(root), file.name) }))
    .toSorted((a, b) => b.generation - a.generation);
}

/** Where the latest snapshot or journal of the meeting is, or one so many generations before. */
export async function pathOf(
  root: string,
  is: 'snapshot' | 'journal',
  before = 0,
): Promise<string> {
  const file = (await filesOfMeeting(root)).filter((one) => one.is === is)[before];
  if (!file) throw new Error(`there is no such ${is}`);
  return file.path;
}
