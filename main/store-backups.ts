import type { Clock } from './clock';
import { backupSource, restoreTarget } from './storage/backup-port';
import { createBackups, type Backups } from './storage/backups/backups';
import type { FileSystem } from './storage/disk/file-system';
import { createDocumentStore, type FolderStore } from './storage/document-store';

type Parts = {
  fs: FileSystem;
  clock: Clock;
  folder: string;
  storeId: string;
  store: FolderStore;
  failed: (error: unknown) => void;
};

/** The backups of a store. */
export function backupsOf({ clock, failed, ...parts }: Parts): Backups {
  const { fs, folder } = parts;
  const source = backupSource(parts);
  return createBackups({ fs, clock, folder, source, target: restoreTarget(parts), failed });
}

/** Backs up a store before a newer version of the app takes it over. Nothing in it is changed. */
export async function backUpBeforeMigration(
  parts: Pick<Parts, 'fs' | 'clock' | 'folder' | 'storeId'>,
): Promise<void> {
  const { fs, folder, clock } = parts;
  const mayWrite = (): Promise<void> => Promise.reject(new Error('this is only a look'));
  const store = createDocumentStore({ fs, folder, clock, mayWrite });
  await backupsOf({ ...parts, store, failed: () => {} }).make('before-migration');
}
