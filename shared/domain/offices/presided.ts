import { itemNumber } from '../agenda-items';
import type { Meeting } from '../../model/meeting';
import type { Presiding } from '../../model/meeting-cycle';

/** Somebody who presided, with the number of the item from which on; null from the start. */
export type Presided = Presiding & { fromItem: number | null };

/**
 * Who presided besides those in office, in the order of the agenda (C4, Warwickshire 5.4). Those in
 * office did until the first of them, so not at all where one presided from the start. One whose item
 * has left the agenda stands as from the start: it is not known any more when they began.
 */
export function presidedInOrder({
  presiding,
  agenda,
}: Pick<Meeting, 'presiding' | 'agenda'>): Presided[] {
  return presiding
    .map((one) => ({
      ...one,
      fromItem: one.fromItemId === null ? null : itemNumber(agenda, one.fromItemId),
    }))
    .toSorted((a, b) => (a.fromItem ?? 0) - (b.fromItem ?? 0));
}
