import { setImmediate as turn } from 'node:timers/promises';

/**
 * What long work asks between two portions of it: says how many of how many are done, and gives others their turn.
 * Rejects once whoever asked for the work has thought better of it.
 */
export type Portion = (done: number, of: number) => Promise<void>;

/** For work that nobody watches. */
export const unwatched: Portion = () => turn();
