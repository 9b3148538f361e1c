import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from './clock';

/** Writes what went wrong. Lines carry ids and codes, never anything a user wrote. */
export type Log = {
  error(event: string, facts?: Record<string, string>): void;
  /** Resolves when all that was logged so far is in the file. */
  settled(): Promise<void>;
};

/** A log of one JSON object a line. A log that cannot be written must not stop the app. */
export function createFileLog(file: string, clock: Clock): Log {
  let pending: Promise<unknown> = mkdir(dirname(file), { recursive: true }).catch(() => undefined);
  return {
    error(event, facts = {}) {
      const line = `${JSON.stringify({ at: clock.instant(), event, ...facts })}\n`;
      pending = pending.then(() => appendFile(file, line, { mode: 0o600 })).catch(() => undefined);
    },
    async settled() {
      await pending;
    },
  };
}

/** What kind of error it was and where: its stack without its message, which may quote a user. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? framesOf(error.name, error.stack ?? '') : typeof error;
}

/** The name of an error and the first places in its stack; nothing else that stands there. */
export function framesOf(name: string, stack: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [name, ...frames.slice(0, 6).map((line) => line.trim())].join(' | ');
}
