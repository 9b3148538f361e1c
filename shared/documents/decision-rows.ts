import { circulatedMinutes } from '../domain/confidential/circulated-minutes';
import { isConfidentialBlock } from '../domain/confidential/confidential-matter';
import { caveatsOf, type Caveat } from '../domain/decisions/caveats';
import { decisionEntries, type DecisionEntry } from '../domain/decisions/decision-entries';
import { minuteOf } from '../domain/item-minute';
import { rulesOn } from '../domain/terms';
import type { AgendaItem } from '../model/agenda';
import type { DecisionId } from '../model/id';
import type { Meeting } from '../model/meeting';
import type { DecisionLogPapers } from './papers';

/** A decision of a meeting with all that a log says of it. */
export type LoggedDecision = DecisionEntry & {
  /** In the circulated version without anything confidential. */
  meeting: Meeting;
  item: AgendaItem;
  /** The place of its item on the agenda, from 1. */
  number: number;
  isConfidential: boolean;
  caveats: Caveat[];
};

/** The decisions that a log shows, and the ids of those it leaves out. */
export type LoggedDecisions = { decisions: LoggedDecision[]; leftOut: ReadonlySet<DecisionId> };

/**
 * The decisions of all meetings, the oldest first. The circulated version is made of records in which
 * nothing confidential is left (M3, Safer Essex 8.4); what it leaves out is only counted.
 */
export function loggedDecisions(papers: DecisionLogPapers): LoggedDecisions {
  const meetings = papers.meetings.toSorted((a, b) =>
    `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`),
  );
  const whole = meetings.flatMap((meeting) => decisionsOf(meeting, papers));
  if (papers.version === 'complete') return { decisions: whole, leftOut: new Set() };
  const shown = meetings.flatMap((meeting) =>
    decisionsOf(circulatedMinutes(meeting, papers.actions).meeting, papers),
  );
  const ids = new Set(shown.map(({ decision }) => decision.id));
  const out = whole.map(({ decision }) => decision.id).filter((id) => !ids.has(id));
  return { decisions: shown, leftOut: new Set(out) };
}

function decisionsOf(meeting: Meeting, papers: DecisionLogPapers): LoggedDecision[] {
  const { partnership, actions, registers } = papers;
  const caveats = caveatsOf(registers.proposals, meeting, (on) => rulesOn(partnership, on));
  return meeting.agenda.flatMap((item, index) =>
    decisionEntries(minuteOf(meeting, actions, item.id)).map((entry) => ({
      ...entry,
      meeting,
      item,
      number: index + 1,
      isConfidential: item.isClosed || isConfidentialBlock(entry.decision, new Set()),
      caveats: caveats.filter(({ decisionId }) => decisionId === entry.decision.id),
    })),
  );
}
