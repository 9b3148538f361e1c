import * as node from 'node:fs/promises';

/** What the store asks of a file system, so that a test can put a failing or crashing one in its place. */
export type FileSystem = Pick<
  typeof node,
  'access' | 'mkdir' | 'open' | 'readFile' | 'readdir' | 'rename' | 'rm' | 'stat'
>;

/** The file system of this computer. */
export const nodeFileSystem: FileSystem = node;

/** The code of a system error, as "ENOENT"; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
