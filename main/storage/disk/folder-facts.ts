import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './file-system';

/** The files of each document of a kind, by name, length and time, in one line as the index keeps it. */
export type FolderFacts = ReadonlyMap<string, string>;

/** That line, of the names in the folder of a document and what is told of each; the first is of the file it was before. */
export function factsLine(names: readonly string[], facts: readonly string[]): string {
  return [...names, ...facts].join('|');
}

/**
 * Looks at the folders of all documents in a folder, one after the other and without a rest: for a thread of its own,
 * where that is ten times as quick as asking for each by a promise.
 */
export function lookAtFolders(folder: string): Map<string, string> {
  return new Map(
    namesIn(folder)
      .filter((id) => !id.includes('.'))
      .map((id) => [id, lineOf(join(folder, id))]),
  );
}

function lineOf(folder: string): string {
  const names = namesIn(folder).toSorted();
  return factsLine(names, ['', ...names.map((name) => factOf(join(folder, name)))]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}

function factOf(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts ? `${facts.size} ${facts.mtimeMs}` : '';
}
