import * as node from 'node:fs/promises';

/** An open file, or a folder opened to be synced. */
export type OpenFile = {
  /** Writes at the end or the current place. A full disk may take only a part: the caller goes on. */
  write(bytes: Uint8Array): Promise<{ bytesWritten: number }>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  close(): Promise<void>;
};

/** What is asked about a file. */
export type FileFacts = { size: number; mtimeMs: number; isDirectory(): boolean };

/**
 * All that storage asks of a file system, and no more, so that a test can put one in its place that
 * fails, crashes or forgets what was not synced. Node's own fits it as it is.
 */
export type FileSystem = {
  open(path: string, flags: 'r' | 'w' | 'wx' | 'a', mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Buffer>;
  readdir(path: string): Promise<string[]>;
  stat(path: string): Promise<FileFacts>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force?: boolean; recursive?: boolean }): Promise<void>;
};

/** The file system of this computer. */
export const nodeFileSystem: FileSystem = node;

/** The code of a system error, as "ENOENT"; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
