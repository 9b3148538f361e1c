import type { MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { isThere } from '../attendance';
import { assessQuorum, type QuorumAssessment } from '../quorum/assess-quorum';
import { presenceOf } from '../quorum/presence';
import { deadlineRecord, type HealthCheck } from '../reviews/health-check';
import { rulesOn } from '../terms';
import { memberAttendance, type MemberAttendance } from './member-attendance';
import { papersSent, type PapersSent } from './papers-sent';
import { sendingsOf, type PartnershipYear } from './partnership-year';

/** The meetings a partnership held, one by one: the first of them first. */
export type MeetingHistory = {
  meetings: {
    id: MeetingId;
    date: IsoDate;
    /** Whether it was quorate; `silent` and `not-entered` where there is no rule (Q6). */
    quorum: keyof PartnershipYear['quorum'];
    /** How many members and stand-ins came, and how many of them the rule counts and needs; null where there is no rule (Q1, Q3). */
    there: number;
    counted: number | null;
    needed: number | null;
    clause: string | null;
    /** When its papers went out, against the rule (N2, N5). */
    papers: PapersSent;
    /** What became of its circulations (N2, N7). */
    sendings: PartnershipYear['sendings'];
  }[];
  /** How each holder of a seat came to them, in their order (M4). */
  members: MemberAttendance[];
};

type HistoryInput = {
  partnership: Partnership;
  /** The meetings held and closed within the time, opened, and whether they hold confidential matter. */
  held: readonly (Meeting & { holdsConfidential: boolean })[];
  today: IsoDate;
};

/** Quorum, circulations and attendance meeting by meeting, of those held (T6, M4, N7). */
export function meetingHistory({ partnership, held, today }: HistoryInput): MeetingHistory {
  const inOrder = held.toSorted((a, b) =>
    `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`),
  );
  return {
    meetings: inOrder.map((meeting) => ({
      id: meeting.id,
      date: meeting.date,
      ...ofQuorum(assessQuorum(partnership, presenceOf(meeting), meeting.date)),
      there: meeting.attendance.filter((one) => one.capacity !== 'in-attendance' && isThere(one))
        .length,
      papers: papersSent(rulesOn(partnership, meeting.date), meeting, partnership.calendar),
      sendings: ofSendings(deadlineRecord(sendingsOf(meeting, partnership, today), today)),
    })),
    members: memberAttendance(partnership, inOrder),
  };
}

function ofQuorum(assessed: QuorumAssessment) {
  const { state: quorum } = assessed;
  if (!('needed' in assessed)) return { quorum, counted: null, needed: null, clause: null };
  const { represented: counted, needed, clause } = assessed;
  return { quorum, counted, needed, clause };
}

function ofSendings({ met, late, missed }: HealthCheck['deadlines']): PartnershipYear['sendings'] {
  return { met, late, missed };
}
