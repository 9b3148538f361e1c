import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTNERSHIP_FILE_MAXIMUM } from '#shared/model/partnership-file';
import type { ChosenFile } from './handlers/dependencies';
import { readUserFile } from './user-files';

/** The partnership file among what the system started the app with, as by a double click on it; null for none. */
export function givenPathIn(args: readonly string[], folder: string): string | null {
  const given = args.findLast((one) => /\.minutebook$/i.test(one) && !one.startsWith('--'));
  if (given === undefined) return null;
  if (/^file:/i.test(given)) return pathAt(given);
  return isAbsolute(given) ? given : resolve(folder, given);
}

/** Desktops of Linux hand over an address (`%U` of the desktop entry), with %20 for a space. */
function pathAt(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    // Of another computer, or no address at all.
    return null;
  }
}

/** A partnership file that the system handed over, until the screen asks for it. */
export type GivenFile = {
  /** Keeps the last one; null keeps what there is. */
  give(path: string | null): void;
  isThere(): boolean;
  /** Reads it, once; null where there is none. */
  take(): Promise<ChosenFile | null>;
};

/** `told` is called whenever one was handed over. */
export function createGivenFile(told: () => void): GivenFile {
  let waiting: string | null = null;
  return {
    give(path) {
      if (path === null) return;
      waiting = path;
      told();
    },
    isThere: () => waiting !== null,
    async take() {
      const path = waiting;
      waiting = null;
      return path === null ? null : readUserFile(path, PARTNERSHIP_FILE_MAXIMUM);
    },
  };
}
