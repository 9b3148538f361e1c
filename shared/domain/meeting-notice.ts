import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Notice } from '../model/rules/meeting-rules';
import type { WorkingCalendar } from '../model/working-calendar';
import { daysBetween } from './calendar';
import { deadlinesOf, type Deadline, type DeadlineRules } from './deadlines';

/** Whether the notice of an extraordinary meeting goes out in time, and by which clause. */
export type NoticeStanding =
  /** The terms state no period (N13), or nobody has entered what they state. */
  | { state: 'silent' | 'not-entered' }
  /** There is a period, but the calendar has not that many working days. */
  | { state: 'no-day'; notice: Notice; clause: string }
  | {
      state: 'in-time' | 'late';
      notice: Notice;
      clause: string;
      /** The last day on which it may be given. */
      latest: IsoDate;
      daysLate: number;
    };

/** When a notice was given, or is being given, and why late; the reason is empty where there is none. */
export type GivenNotice = { on: IsoDate; isRecorded: boolean; lateReason: string };

/**
 * When the notice of a meeting was given: on the first day recorded for it (N7), or else on the day
 * on which it is written.
 */
export function noticeGiven({ cycle }: Pick<Meeting, 'cycle'>, written: IsoDate): GivenNotice {
  const sent = cycle.sent
    .filter(({ what }) => what === 'notice')
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const [first] = sent;
  return first === undefined
    ? { on: written, isRecorded: false, lateReason: '' }
    : { on: first.on, isRecorded: true, lateReason: first.lateReason };
}

/**
 * Whether the notice of an extraordinary meeting (F3, Safer Essex 8.3) given on a day keeps the period
 * the terms set for it (N13). Null for a meeting that is not extraordinary: it has no notice of its own.
 */
export function noticeStanding(
  rules: DeadlineRules,
  meeting: Pick<Meeting, 'date' | 'kind'>,
  calendar: WorkingCalendar,
  given: IsoDate,
): NoticeStanding | null {
  const own = deadlinesOf(rules, meeting, calendar).find(({ what }) => what === 'notice');
  return own === undefined ? null : standingOn(own, given);
}

function standingOn(deadline: Deadline, given: IsoDate): NoticeStanding {
  switch (deadline.state) {
    case 'set': {
      const { notice, clause, date: latest } = deadline;
      const daysLate = Math.max(0, daysBetween(latest, given));
      return { state: daysLate > 0 ? 'late' : 'in-time', notice, clause, latest, daysLate };
    }
    case 'no-day':
      return { state: 'no-day', notice: deadline.notice, clause: deadline.clause };
    case 'silent':
    case 'not-entered':
      return { state: deadline.state };
  }
}
