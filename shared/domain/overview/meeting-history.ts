import type { OrganisationId, MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { attendanceRecord, type BodyMark } from '../attendance-record';
import { assessQuorum } from '../quorum/assess-quorum';
import { presenceOf } from '../quorum/presence';
import { deadlineRecord, type HealthCheck } from '../reviews/health-check';
import { sendingsOf, type PartnershipYear } from './partnership-year';

/** The meetings a partnership held, one by one: the first of them first. */
export type MeetingHistory = {
  meetings: {
    id: MeetingId;
    date: IsoDate;
    /** Whether it was quorate; `silent` and `not-entered` where there is no rule (Q6). */
    quorum: keyof PartnershipYear['quorum'];
    /** What became of its circulations (N2, N7). */
    sendings: PartnershipYear['sendings'];
  }[];
  /** How each organisation came to them, in their order (M4). */
  bodies: { organisationId: OrganisationId; marks: BodyMark[] }[];
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
  const [from = today, until = today] = [inOrder.at(0)?.date, inOrder.at(-1)?.date];
  const { bodies } = attendanceRecord(partnership, inOrder, { from, until });
  return {
    meetings: inOrder.map((meeting) => ({
      id: meeting.id,
      date: meeting.date,
      quorum: assessQuorum(partnership, presenceOf(meeting), meeting.date).state,
      sendings: ofSendings(deadlineRecord(sendingsOf(meeting, partnership, today), today)),
    })),
    bodies: bodies.map(({ organisationId, marks }) => ({ organisationId, marks })),
  };
}

function ofSendings({ met, late, missed }: HealthCheck['deadlines']): PartnershipYear['sendings'] {
  return { met, late, missed };
}
