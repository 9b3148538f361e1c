import type { Dated } from '../../in-force';

const START = '';
const END = '9999-12-31';

function overlap(a: Dated, b: Dated): boolean {
  return (a.from ?? START) <= (b.until ?? END) && (b.from ?? START) <= (a.until ?? END);
}

/** From the first day of either to the last day of either; open where one of them is. */
export function spanOf(a: Dated, b: Dated): Dated {
  return {
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    until: a.until === null || b.until === null ? null : a.until > b.until ? a.until : b.until,
  };
}

/** How two entries of a list become one: whether they are the same thing, and what is kept of both. */
export type Joining<T> = {
  isSame: (kept: T, other: T) => boolean;
  join: (kept: T, other: T) => T;
};

/**
 * A list in which entries that say the same of overlapping times are one, in the place of the first; and
 * those that went into it. What was over before the other began stays apart: the history is true.
 */
export function withJoined<T extends Dated>(
  list: readonly T[],
  { isSame, join }: Joining<T>,
): { list: T[]; joined: { kept: T; gone: T }[] } {
  const joined: { kept: T; gone: T }[] = [];
  const next: T[] = [];
  for (const one of list) {
    const place = next.findIndex((kept) => isSame(kept, one) && overlap(kept, one));
    const kept = next[place];
    if (kept === undefined) next.push(one);
    else {
      next[place] = join(kept, one);
      joined.push({ kept, gone: one });
    }
  }
  return { list: next, joined };
}
