import { Refused } from '../refused';

/** The entry of a list with this id; refuses where it is not, or no longer, there. */
export function entryOf<T extends { id: string }>(
  list: readonly T[],
  id: T['id'],
  what: string,
): T {
  const entry = list.find((one) => one.id === id);
  if (!entry) throw new Refused('not-found', { what });
  return entry;
}

/** The list with the entry of that id replaced, or with it added at the end. */
export function withEntry<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some((one) => one.id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

/** Refuses a change to an entry that is not, or no longer, on the list; a new one has no id yet. */
export function refuseUnknown(
  list: readonly { id: string }[],
  id: string | null,
  what: string,
): void {
  if (id !== null && !list.some((one) => one.id === id)) throw new Refused('not-found', { what });
}
