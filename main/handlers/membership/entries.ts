import { endsBeforeItStarts, type Dated } from '#shared/domain/in-force';
import type { Directory } from '#shared/model/directory';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';

/** What a change to the membership reads and writes. */
export type Records = { partnership: Partnership; directory: Directory };

export function refuseWrongDates(dated: Dated): void {
  if (endsBeforeItStarts(dated)) throw new Refused('end-before-start');
}

/** The list with the entry of that id replaced, or with it added at the end. */
export function withEntry<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some((one) => one.id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

/** Refuses a change to an entry that is not, or no longer, on the list. */
export function refuseUnknown(
  list: readonly { id: string }[],
  id: string | null,
  what: string,
): void {
  if (id !== null && !list.some((one) => one.id === id)) throw new Refused('not-found', { what });
}
