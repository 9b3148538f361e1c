import type { MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import { circulatedSchema } from '../../model/meeting-cycle';
import type { Partnership } from '../../model/partnership';
import { assessQuorum } from '../quorum/assess-quorum';
import { presenceOf } from '../quorum/presence';
import { healthCheck, type Deadline, type HealthCheck } from '../reviews/health-check';
import { rulesOn } from '../terms';
import { timelineOf, type TimelineInput } from '../timeline';

/** What a list knows of a meeting. */
type ListedMeeting = TimelineInput['meeting'] &
  Pick<Meeting, 'id'> & { holdsConfidential: boolean };

/** What the year of a partnership is worked out from. */
export type PartnershipYearInput = {
  partnership: Partnership;
  /** Its meetings of any year, as lists know them. */
  listed: readonly ListedMeeting[];
  /** Those of the year that were held and closed, opened. */
  held: readonly Meeting[];
  /** The first and the last day of the year. */
  from: IsoDate;
  until: IsoDate;
  today: IsoDate;
};

/** The year of a partnership in one line. */
export type PartnershipYear = {
  /** Meetings held and closed, of all that are in the calendar of the year. */
  held: number;
  planned: number;
  /** How many of those held were quorate, and not; `silent` and `not-entered` where there is no rule (Q6). */
  quorum: Record<keyof HealthCheck['quorum'], number>;
  /** Whole per cent of places taken; null where nobody was listed (M4). */
  attendance: number | null;
  /** Circulations by what became of them (N2, N7). */
  sendings: Pick<HealthCheck['deadlines'], 'met' | 'late' | 'missed'>;
  /** The meeting that comes next, today’s among them; null where none is in the calendar. */
  next: { id: MeetingId; date: IsoDate } | null;
};

const SENDINGS: readonly string[] = circulatedSchema.options;

/** How the year of a partnership stands, in one line of the overview (T6). */
export function partnershipYear(input: PartnershipYearInput): PartnershipYear {
  const { partnership, listed, held, from, until, today } = input;
  const inYear = listed.filter(({ date }) => from <= date && date <= until);
  const check = healthCheck({
    from,
    until,
    today,
    meetings: held,
    actions: [],
    deadlines: inYear.flatMap((meeting) => sendingsOf(meeting, partnership, today)),
    quorum: held.map((meeting) => ({
      meetingId: meeting.id,
      state: assessQuorum(partnership, presenceOf(meeting), meeting.date).state,
    })),
  });
  const { quorate, inquorate, silent, 'not-entered': notEntered } = check.quorum;
  const { met, late, missed } = check.deadlines;
  const [next] = listed
    .filter(({ date, state }) => date >= today && state !== 'closed')
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return {
    held: held.length,
    planned: inYear.length,
    quorum: {
      quorate: quorate.length,
      inquorate: inquorate.length,
      silent: silent.length,
      'not-entered': notEntered.length,
    },
    attendance: check.attendance.percent,
    sendings: { met, late, missed },
    next: next === undefined ? null : { id: next.id, date: next.date },
  };
}

/** What was to be sent around a meeting by a day that a rule sets, and the day it went (N2, N7). */
export function sendingsOf(
  meeting: ListedMeeting,
  partnership: Partnership,
  today: IsoDate,
): Deadline[] {
  const { holdsConfidential, date } = meeting;
  const rules = rulesOn(partnership, date);
  return timelineOf({ rules, meeting, partnership, holdsConfidential, today }).flatMap(
    ({ step, due, doneOn }) =>
      due === null || !SENDINGS.includes(step) ? [] : [{ due, done: doneOn }],
  );
}
