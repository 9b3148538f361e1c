import type { OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { AttendanceRecord, BodyRecord } from '../attendance-record';
import { membersOn, vacantSeats } from '../membership';

/** When a body was last represented, and how long nobody came for it. */
export type BodyAbsence = {
  /** The day somebody last sat for it; null where nobody did in this time. */
  lastThere: IsoDate | null;
  /** The meetings that count for it, the latest of all, at which nobody sat for it. */
  missedInARow: number;
};

/** Since when nobody came for a body, by the meetings that count for it (M4, WACSO). */
export function bodyAbsence(
  { meetings }: Pick<AttendanceRecord, 'meetings'>,
  { marks }: Pick<BodyRecord, 'marks'>,
): BodyAbsence {
  const came = marks.findLastIndex((mark) => mark === 'present' || mark === 'stand-in');
  const since = marks.slice(came + 1);
  return {
    lastThere: meetings[came]?.date ?? null,
    missedInARow: since.filter((mark) => mark === 'apologies' || mark === 'absent').length,
  };
}

/**
 * The seats of a body that nobody held at any of these days on which it was a member (P1): the fewest
 * that were vacant on one of them. Null where it was a member on none.
 */
export function seatsNeverFilled(
  board: Pick<Partnership, 'members' | 'representatives'>,
  organisationId: OrganisationId,
  days: readonly IsoDate[],
): number | null {
  const vacant = days.flatMap((on) => {
    const own = membersOn(board, on).filter((member) => member.organisationId === organisationId);
    if (own.length === 0) return [];
    return [own.reduce((sum, member) => sum + vacantSeats(board, member, on), 0)];
  });
  return vacant.length === 0 ? null : Math.min(...vacant);
}
