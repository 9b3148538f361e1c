import { setImmediate as turn } from 'node:timers/promises';
import { ifPossible } from '../../if-possible';

/** Reads documents one after another, with a rest before each, and counts those that cannot be read. */
export type Reading = {
  /** The document; null for one that is not there, or cannot be read. */
  read<T>(reading: Promise<T | null>): Promise<T | null>;
  unread(): number;
};

/** A reading that has read nothing so far. */
export function createReading(): Reading {
  let unread = 0;
  return {
    async read(reading) {
      const found = await ifPossible(reading.then((value) => ({ value })));
      // Other things have their turn: a county's documents at once would block everybody else.
      await turn();
      if (found === null) unread += 1;
      return found?.value ?? null;
    },
    unread: () => unread,
  };
}
