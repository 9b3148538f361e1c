import { setImmediate as turn } from 'node:timers/promises';

/** So many are gone through within a few milliseconds, where little is done with each. */
const PORTION = 4_000;

/** Goes through very many portion by portion, with a rest between: all at once would block everybody else. */
export async function inPortions<T, R>(
  all: readonly T[],
  work: (portion: readonly T[], start: number) => readonly R[],
  size = PORTION,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += size) {
    if (at > 0) await turn();
    for (const result of work(all.slice(at, at + size), at)) results.push(result);
  }
  return results;
}
