import type { ActionLog } from '../../model/action';
import type { DecisionStanding } from '../../model/decision-standing';
import type { DecisionId, MeetingId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import type { Proposal } from '../../model/proposal';
import type { Registers } from '../../model/registers';
import type { Risk } from '../../model/risk';
import { confidentialActionIds } from '../confidential/confidential-matter';

/**
 * The action log once a meeting is deleted: its actions stay, as raised outside meetings on the day they
 * were. One that was confidential only because it arose or stood under a closed item is marked so, for
 * nothing else keeps it out of what is circulated any more (M3, Safer Essex 8.4). The same log where
 * nothing in it changes.
 */
export function logWithout(log: ActionLog, meeting: Meeting): ActionLog {
  const confidentialIds = confidentialActionIds(meeting, log.actions);
  const actions = eachOf(log.actions, (action) => {
    const isRaisedThere = action.origin?.meetingId === meeting.id;
    const isConfidential = confidentialIds.has(action.id);
    if (!isRaisedThere && isConfidential === action.isConfidential) return action;
    return { ...action, isConfidential, origin: isRaisedThere ? null : action.origin };
  });
  return actions === log.actions ? log : { ...log, actions };
}

/**
 * The registers once a meeting is deleted: what was to be done at it is to be done anew. A proposal that
 * was only put to it is to be put again (V5), a decision between meetings reported again (V10), a matter
 * taken up again (N11); a paper keeps its step without the meeting (M7); what was on its agenda is planned
 * again (N8); a risk stays, and is confidential where its item was closed (G18, M3). What is known of its
 * decisions goes with them. The same registers where nothing in them changes.
 */
export function registersWithout(registers: Registers, meeting: Meeting): Registers {
  const { id } = meeting;
  const next: Registers = {
    ...registers,
    proposals: eachOf(registers.proposals, (one) => proposalWithout(one, meeting)),
    electronicDecisions: eachOf(registers.electronicDecisions, (one) =>
      one.reported?.meetingId === id ? { ...one, reported: null } : one,
    ),
    notifiedMatters: eachOf(registers.notifiedMatters, (one) =>
      one.takenUpBy === id ? { ...one, takenUpBy: null } : one,
    ),
    decisionStandings: standingsWithout(registers.decisionStandings, id),
    forwardPlan: eachOf(registers.forwardPlan, (one) =>
      one.meetingId === id
        ? { ...one, meetingId: null, state: one.state === 'on-agenda' ? 'planned' : one.state }
        : one,
    ),
    risks: eachOf(registers.risks, (one) => riskWithout(one, meeting)),
    papers: eachOf(registers.papers, (paper) => {
      const steps = eachOf(paper.steps, (step) => unlessBy(step, id));
      return steps === paper.steps ? paper : { ...paper, steps };
    }),
  };
  const names = Object.keys(next) as (keyof Registers)[];
  return names.every((name) => next[name] === registers[name]) ? registers : next;
}

function proposalWithout(proposal: Proposal, meeting: Meeting): Proposal {
  const submissions = proposal.submissions.filter(({ meetingId }) => meetingId !== meeting.id);
  const isMinuted = proposal.decision !== null && decisionIds(meeting).has(proposal.decision.id);
  if (submissions.length === proposal.submissions.length && !isMinuted) return proposal;
  return { ...proposal, submissions, decision: isMinuted ? null : proposal.decision };
}

/** A decision that one of the meeting had superseded stands again: what took its place is gone. */
function standingsWithout(
  standings: Registers['decisionStandings'],
  id: MeetingId,
): Registers['decisionStandings'] {
  const kept = standings.filter(({ meetingId }) => meetingId !== id);
  const next = eachOf(kept, (one): DecisionStanding => {
    if (one.supersededBy?.meetingId !== id) return one;
    return { ...one, state: 'current', since: null, supersededBy: null };
  });
  return next.length === standings.length && next === kept ? standings : next;
}

function riskWithout(risk: Risk, { id, agenda }: Meeting): Risk {
  if (risk.origin?.meetingId !== id) return risk;
  const { itemId } = risk.origin;
  const wasClosed = agenda.some((item) => item.id === itemId && item.isClosed);
  return { ...risk, origin: null, isConfidential: risk.isConfidential || wasClosed };
}

function decisionIds({ minutes }: Meeting): ReadonlySet<DecisionId> {
  const blocks = minutes.flatMap((minute) => minute.blocks);
  return new Set(blocks.flatMap((block) => (block.type === 'decision' ? [block.id] : [])));
}

/** The partnership once a meeting is deleted: who was invited to that one alone is invited no more (P11). */
export function partnershipWithout(partnership: Partnership, id: MeetingId): Partnership {
  const guests = partnership.guests.filter(
    ({ scope }) => scope.kind === 'standing' || scope.meetingId !== id,
  );
  return guests.length === partnership.guests.length ? partnership : { ...partnership, guests };
}

/**
 * Another meeting once one is deleted: no longer linked with it (F7). What that one confirmed or
 * corrected stays so, by a meeting that is not kept here (M1). The same meeting where nothing changes.
 */
export function meetingWithout(other: Meeting, id: MeetingId): Meeting {
  const { minutesConfirmed } = other.cycle;
  const isConfirmedBy = minutesConfirmed?.meetingId === id;
  const corrections = eachOf(other.corrections, (one) => unlessBy(one, id));
  const linkedMeetingIds = other.linkedMeetingIds.filter((one) => one !== id);
  const isUnlinked = linkedMeetingIds.length < other.linkedMeetingIds.length;
  if (!isConfirmedBy && !isUnlinked && corrections === other.corrections) return other;
  const cycle = isConfirmedBy
    ? { ...other.cycle, minutesConfirmed: { ...minutesConfirmed, meetingId: null } }
    : other.cycle;
  return { ...other, cycle, corrections, linkedMeetingIds };
}

/** Something a meeting did; by none that is kept here once that one is gone. */
function unlessBy<T extends { meetingId: MeetingId | null }>(one: T, id: MeetingId): T {
  return one.meetingId === id ? { ...one, meetingId: null } : one;
}

/** A list with each of its entries changed; the very same list where none of them is. */
function eachOf<T>(list: T[], change: (one: T) => T): T[] {
  const next = list.map(change);
  return next.every((one, place) => one === list[place]) ? list : next;
}
