import type { DecisionStanding } from '../../model/decision-standing';
import type { DueEntry } from '../../model/due';
import type { MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { PlannedItem } from '../../model/planned-item';
import type { Registers } from '../../model/registers';
import type { Risk } from '../../model/risk';
import { lastDayOf } from '../action-due';
import { dueState } from '../due-state';
import { dueOn } from './due-entry';

const REVIEW_DAYS = 30;
/** So much of what a risk is tells it from the others. */
const SUBJECT_LENGTH = 120;

type Known = Pick<Registers, 'decisionStandings' | 'risks' | 'forwardPlan'>;

/**
 * Decisions that stand and risks that are open, and are to be looked at again on a day (D1, G18), and what is
 * planned for a time and on no agenda yet (N8). Decisions of one meeting and one day are one entry; of a
 * confidential risk nothing is told but that there is one.
 */
export function dueOfRegisters(
  { decisionStandings, risks, forwardPlan }: Known,
  meetings: readonly { id: MeetingId; date: IsoDate }[],
  today: IsoDate,
): DueEntry[] {
  const dates = new Map(meetings.map(({ id, date }) => [id, date]));
  return [
    ...dueOfStandings(decisionStandings, dates, today),
    ...dueOfRisks(risks, today),
    ...dueOfPlan(forwardPlan, today),
  ];
}

function dueOfStandings(
  standings: readonly DecisionStanding[],
  dates: ReadonlyMap<MeetingId, IsoDate>,
  today: IsoDate,
): DueEntry[] {
  const reviewed = standings.flatMap(({ state, reviewOn, meetingId }) =>
    state === 'current' && reviewOn !== null ? [{ meetingId, reviewOn }] : [],
  );
  const same = (one: (typeof reviewed)[number]): typeof reviewed =>
    reviewed.filter(
      (other) => other.meetingId === one.meetingId && other.reviewOn === one.reviewOn,
    );
  return reviewed
    .filter((one) => same(one)[0] === one)
    .map((one) =>
      dueOn('decision-review', dueState(one.reviewOn, today, REVIEW_DAYS), {
        meetingId: one.meetingId,
        meetingDate: dates.get(one.meetingId) ?? null,
        count: same(one).length,
      }),
    );
}

function dueOfRisks(risks: readonly Risk[], today: IsoDate): DueEntry[] {
  const open = risks.flatMap(({ closedOn, reviewOn, ...risk }) =>
    closedOn === null && reviewOn !== null ? [{ ...risk, reviewOn }] : [],
  );
  const told = open.filter(({ isConfidential }) => !isConfidential);
  const days = open.filter((one) => one.isConfidential).map(({ reviewOn }) => reviewOn);
  return [
    ...told.map(({ what, kind, reviewOn, ownerId, bodyId }) =>
      dueOn('risk-review', dueState(reviewOn, today, REVIEW_DAYS), {
        subject: shortened(what),
        body: kind,
        personId: ownerId,
        organisationId: bodyId,
      }),
    ),
    ...[...new Set(days)].map((reviewOn) =>
      dueOn('risk-review', dueState(reviewOn, today, REVIEW_DAYS), {
        count: days.filter((day) => day === reviewOn).length,
      }),
    ),
  ];
}

/** What is planned for a month is due on the last day of it. */
function dueOfPlan(plan: readonly PlannedItem[], today: IsoDate): DueEntry[] {
  return plan.flatMap(({ state, when, title }) =>
    state === 'planned' && when !== null
      ? [dueOn('planned-item', dueState(lastDayOf(when), today, REVIEW_DAYS), { subject: title })]
      : [],
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SUBJECT_LENGTH ? line : `${line.slice(0, SUBJECT_LENGTH - 1).trimEnd()}…`;
}
