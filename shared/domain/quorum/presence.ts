import type { AgendaItemId, PersonId } from '../../model/id';
import type { Attendance, Meeting } from '../../model/meeting';
import { isThere } from '../attendance';
import type { Presence } from './counting';

/**
 * Who is there when an item is taken, of those marked as having come: after arrivals, departures
 * and returns (Q9). Somebody whose first movement is an arrival was not there before it.
 */
export function presentAt(
  meeting: Pick<Meeting, 'agenda' | 'attendance' | 'movements'>,
  itemId: AgendaItemId,
): Attendance[] {
  const placeOf = (id: AgendaItemId): number => meeting.agenda.findIndex((one) => one.id === id);
  const place = placeOf(itemId);
  const moves = meeting.movements.toSorted((a, b) => placeOf(a.itemId) - placeOf(b.itemId));
  return meeting.attendance.filter((entry) => {
    const own = moves.filter(({ personId }) => personId === entry.personId);
    if (!isThere(entry) || own.length === 0) return isThere(entry);
    const last = own.findLast((one) => placeOf(one.itemId) <= place);
    return last ? last.kind === 'arrives' : own[0]?.kind === 'leaves';
  });
}

/** Who is there when an item is taken, and who of them has no part in it (Q9). */
export function presenceAt(
  meeting: Pick<Meeting, 'agenda' | 'attendance' | 'movements'>,
  itemId: AgendaItemId,
  recused: readonly PersonId[],
): Presence {
  return { attendance: presentAt(meeting, itemId), recused };
}

/** Everybody who came, whatever the item: what is known before the first is taken. */
export function presenceOf(meeting: Pick<Meeting, 'attendance'>): Presence {
  return { attendance: meeting.attendance, recused: [] };
}
