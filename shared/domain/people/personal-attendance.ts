import type { PersonId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import { isThere } from '../attendance';

/** What is read of each meeting. */
export type AttendedMeeting = Pick<Meeting, 'date' | 'state' | 'attendance'>;

/** How often somebody came in one year. */
export type YearOfAttendance = {
  year: string;
  /** Meetings held and closed at which they were marked. */
  meetings: number;
  /** There, in the room or by remote means; those as a stand-in among them. */
  there: number;
  asStandIn: number;
  apologies: number;
  absent: number;
  /** Of the meetings they were away from, those at which somebody stood in for them. */
  standInSent: number;
  /** Whole per cent of the meetings at which they were there themselves. */
  percent: number;
};

/**
 * How often somebody came to the meetings of a partnership, year by year, the latest first (M4, P18). As in
 * the attendance record, only meetings that were held and closed count, and who was not marked at one is
 * not counted at it.
 */
export function personalAttendance(
  meetings: readonly AttendedMeeting[],
  personId: PersonId,
): YearOfAttendance[] {
  const years = new Map<string, YearOfAttendance>();
  for (const { date, state, attendance } of meetings) {
    const own = attendance.find((one) => one.personId === personId);
    if (state !== 'closed' || !own || own.mark === 'not-marked') continue;
    const year = date.slice(0, 4);
    const before = years.get(year) ?? { ...NOTHING, year };
    const wasThere = isThere(own);
    const standIn = attendance.some((one) => one.standsInFor === personId && isThere(one));
    years.set(year, {
      ...before,
      meetings: before.meetings + 1,
      there: before.there + Number(wasThere),
      asStandIn: before.asStandIn + Number(wasThere && own.capacity === 'stand-in'),
      apologies: before.apologies + Number(own.mark === 'apologies'),
      absent: before.absent + Number(own.mark === 'absent'),
      standInSent: before.standInSent + Number(!wasThere && standIn),
    });
  }
  return [...years.values()]
    .map((one) => ({ ...one, percent: Math.round((100 * one.there) / one.meetings) }))
    .toSorted((a, b) => b.year.localeCompare(a.year));
}

const NOTHING = {
  meetings: 0,
  there: 0,
  asStandIn: 0,
  apologies: 0,
  absent: 0,
  standInSent: 0,
  percent: 0,
};
