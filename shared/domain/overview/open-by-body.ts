import type { IsoDate } from '../../model/iso-date';
import type { TrackedAction } from '../../model/tracked-action';
import { isClosed, isOverdue } from '../action-progress';

/** The open actions of one organisation; null for those whose owners answer to none that is known. */
export type BodyActions = { id: string | null; name: string | null; open: number; overdue: number };

/**
 * Open actions by organisation, the most first (A5). One that several organisations answer for counts
 * at each of them; one that nobody owns counts with those of no organisation (A10).
 */
export function openByBody(
  actions: readonly Pick<TrackedAction, 'bodies' | 'status' | 'due'>[],
  today: IsoDate,
): BodyActions[] {
  const found = new Map<string | null, BodyActions>();
  for (const action of actions) {
    if (isClosed(action)) continue;
    const overdue = isOverdue(action, today) ? 1 : 0;
    for (const body of action.bodies.length === 0 ? [null] : action.bodies) {
      const [id, name] = body === null ? [null, null] : [body.id, body.name];
      const known = found.get(id) ?? { id, name, open: 0, overdue: 0 };
      found.set(id, { ...known, open: known.open + 1, overdue: known.overdue + overdue });
    }
  }
  return [...found.values()].toSorted(
    (a, b) => b.open - a.open || (a.name ?? '').localeCompare(b.name ?? '', 'en-GB'),
  );
}
