import type { Action } from '../../model/action';
import type { Deletion, DeletionBar } from '../../model/deletion';
import type { Meeting } from '../../model/meeting';
import type { MinuteBlock } from '../../model/minutes';
import type { MinuteVersions } from '../../model/minute-version';
import type { Partnership } from '../../model/partnership';
import type { Proposal } from '../../model/proposal';
import type { Registers } from '../../model/registers';
import { confidentialActionIds } from '../confidential/confidential-matter';
import { saysSomething } from '../item-minute';
import { minutesLock } from './minutes-standing';

/** What is kept beside a meeting and may name it. */
export type AroundMeeting = {
  partnership: Partnership;
  actions: readonly Action[];
  registers: Registers;
  versions: MinuteVersions['versions'];
  /** The other meetings of the partnership, and those linked with it. */
  others: readonly Meeting[];
};

/**
 * What deleting a meeting comes to: what stands against it, what goes with it, and what stays without
 * it. Anything may be deleted by mistake or on purpose, but never unnoticed.
 */
export function deletionOf(meeting: Meeting, around: AroundMeeting): Deletion {
  return {
    bar: barAgainst(meeting, around),
    goes: goesWith(meeting, around),
    stays: staysAfter(meeting, around),
  };
}

/**
 * Locked minutes are part of the record (M1): neither they nor their meeting can go. Nor can a meeting at
 * which a proposal was voted or ruled on (V1 to V9) or a recommendation made (V13): what followed hangs
 * on it, and is taken back where it was recorded.
 */
function barAgainst(
  meeting: Meeting,
  { partnership, registers }: AroundMeeting,
): DeletionBar | null {
  const lock = minutesLock(partnership, meeting);
  if (lock !== null) return { because: `minutes-${lock}`, names: [] };
  const decided = registers.proposals.filter((one) => isDecidedAt(one, meeting));
  if (decided.length > 0) {
    return { because: 'proposal-decided', names: decided.map(({ title }) => title) };
  }
  const made = registers.recommendations.filter((one) => one.meetingId === meeting.id);
  if (made.length === 0) return null;
  return { because: 'recommendation-made', names: [...new Set(made.map(({ to }) => to))] };
}

/** Whether more happened to a proposal at a meeting than that it was put. */
function isDecidedAt({ submissions }: Proposal, meeting: Meeting): boolean {
  return submissions.some(
    ({ meetingId, rounds, urgency, typedOutcome, modifications }) =>
      meetingId === meeting.id &&
      (rounds.length + modifications.length > 0 || urgency !== null || typedOutcome !== null),
  );
}

function goesWith(
  meeting: Meeting,
  { partnership, versions, registers }: AroundMeeting,
): Deletion['goes'] {
  const said = meeting.minutes.map(({ blocks }) => blocks.filter(saysSomething));
  const blocks = said.flat();
  const ofType = (type: MinuteBlock['type']): number =>
    blocks.filter((block) => block.type === type).length;
  return {
    items: meeting.agenda.length,
    minuted: said.filter(({ length }) => length > 0).length,
    decisions: ofType('decision'),
    votes: ofType('vote'),
    declarations: ofType('declaration'),
    marked: meeting.attendance.filter(({ mark }) => mark !== 'not-marked').length,
    versions: versions.length,
    sent: meeting.cycle.sent.length,
    invitations: partnership.guests.filter(
      ({ scope }) => scope.kind !== 'standing' && scope.meetingId === meeting.id,
    ).length,
    standings: registers.decisionStandings.filter(({ meetingId }) => meetingId === meeting.id)
      .length,
  };
}

function staysAfter(
  meeting: Meeting,
  { actions, registers, others }: AroundMeeting,
): Deletion['stays'] {
  const isIt = ({ meetingId }: { meetingId: Meeting['id'] | null }): boolean =>
    meetingId === meeting.id;
  const confidentialIds = confidentialActionIds(meeting, actions);
  return {
    actions: actions.filter(({ origin }) => origin !== null && isIt(origin)).length,
    confidential: actions.filter((one) => !one.isConfidential && confidentialIds.has(one.id))
      .length,
    confirmed: others.filter(
      ({ cycle }) => cycle.minutesConfirmed !== null && isIt(cycle.minutesConfirmed),
    ).length,
    corrections: others.flatMap(({ corrections }) => corrections).filter(isIt).length,
    paperSteps: registers.papers.flatMap(({ steps }) => steps).filter(isIt).length,
    proposals: registers.proposals.filter(({ submissions }) => submissions.some(isIt)).length,
    electronicDecisions: registers.electronicDecisions.filter(
      ({ reported }) => reported !== null && isIt(reported),
    ).length,
    matters: registers.notifiedMatters.filter(({ takenUpBy }) => takenUpBy === meeting.id).length,
    standAgain: registers.decisionStandings.filter(
      (one) => !isIt(one) && one.supersededBy !== null && isIt(one.supersededBy),
    ).length,
    planned: registers.forwardPlan.filter(isIt).length,
    risks: registers.risks.filter(({ origin }) => origin !== null && isIt(origin)).length,
    linked: others.filter(({ linkedMeetingIds }) => linkedMeetingIds.includes(meeting.id)).length,
  };
}
