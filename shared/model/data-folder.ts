import { z } from 'zod';

export const syncClientSchema = z.enum([
  'onedrive',
  'sharepoint',
  'dropbox',
  'google-drive',
  'icloud',
  'nextcloud',
  'syncthing',
]);
/** A program that keeps a folder the same on several computers. */
export type SyncClient = z.infer<typeof syncClientSchema>;

export const folderFindingSchema = z.enum([
  'ready',
  'new',
  'missing',
  'empty',
  'foreign',
  'mark-damaged',
  'newer',
  'unreadable',
  'other-store',
  'moved',
]);
/**
 * What was found where the data should be. Only `ready` and `new` are opened without asking: absent or
 * changed data are never taken for a new start.
 */
export type FolderFinding = z.infer<typeof folderFindingSchema>;
