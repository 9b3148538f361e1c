import { storedFileSchema, type StoredFile } from '#shared/model/stored-file';
import { Refused } from '../refused';
import type { ChosenFile, Dependencies } from './dependencies';

/** Keeps a copy of a file, which records know by its name and what is in it. */
export async function keepFile(
  { storedFiles }: Dependencies,
  { name, bytes }: ChosenFile,
): Promise<StoredFile> {
  return storedFileSchema.parse({ name, ...(await storedFiles.keep(bytes)) });
}

/** What is in a file that was kept; refused where the data folder has it no longer. */
export async function readKeptFile(
  { storedFiles }: Dependencies,
  { name, sha256 }: StoredFile,
): Promise<Uint8Array> {
  const bytes = await storedFiles.read(sha256);
  if (bytes === null) throw new Refused('file-missing', { name });
  return bytes;
}
