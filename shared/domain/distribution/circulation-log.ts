import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Dispatch } from '../../model/meeting-cycle';
import type { Partnership } from '../../model/partnership';
import { deadlinesOf, type Deadline } from '../deadlines';
import { rulesOn } from '../terms';

/** What a log reads of each meeting. */
export type CirculatedMeeting = Pick<Meeting, 'id' | 'date' | 'kind' | 'cycle'>;

/**
 * How a sending stands to its last day: it kept it, it missed it or a target (N1), it came after another of its
 * kind that had kept it, as a supplement does (N6), or there is no last day.
 */
export type SendingStanding = 'in-time' | 'late' | 'after-target' | 'follows' | 'no-day';

/** One sending with the meeting it was about, the last day it had, and how it stands to that. */
export type LoggedSending = {
  meeting: CirculatedMeeting;
  dispatch: Dispatch;
  /** By which rule it was due; null where no rule speaks of it. */
  deadline: Deadline | null;
  standing: SendingStanding;
};

/** The first and the last day of a time. */
export type Time = { from: IsoDate; until: IsoDate };

/**
 * What went out around meetings, in the order of its days, by the rules each meeting is held under (N7, X3,
 * Safer Essex 8.4): the evidence that notice was given. Of a time, it is what was sent within it; null for all.
 */
export function circulationLog(
  partnership: Pick<Partnership, 'terms' | 'calendar'>,
  meetings: readonly CirculatedMeeting[],
  time: Time | null,
): LoggedSending[] {
  return meetings
    .flatMap((meeting) => sendingsOf(partnership, meeting))
    .filter(({ dispatch: { on } }) => time === null || (time.from <= on && on <= time.until))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf({ dispatch, meeting }: LoggedSending): string {
  return `${dispatch.on} ${meeting.date}`;
}

function sendingsOf(
  partnership: Pick<Partnership, 'terms' | 'calendar'>,
  meeting: CirculatedMeeting,
): LoggedSending[] {
  const rules = rulesOn(partnership, meeting.date);
  const deadlines = deadlinesOf(rules, meeting, partnership.calendar);
  return meeting.cycle.sent.map((dispatch) => {
    const deadline = deadlines.find(({ what }) => what === dispatch.what) ?? null;
    return { meeting, dispatch, deadline, standing: standingOf(dispatch, deadline, meeting) };
  });
}

function standingOf(
  { what, on }: Dispatch,
  deadline: Deadline | null,
  { cycle }: CirculatedMeeting,
): SendingStanding {
  if (deadline?.state !== 'set') return 'no-day';
  const { date, notice } = deadline;
  if (on <= date) return 'in-time';
  if (cycle.sent.some((one) => one.what === what && one.on <= date)) return 'follows';
  return notice.isTarget ? 'after-target' : 'late';
}
