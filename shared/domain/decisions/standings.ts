import type { DecisionStanding } from '../../model/decision-standing';
import type { DecisionId, MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';

/** A decision of minutes, by its meeting and its own id. */
export type RecordedDecision = { meetingId: MeetingId; decisionId: DecisionId };

/** Where a decision stands in time: its day, and a text by which all decisions sort. */
export type DecisionMoment = RecordedDecision & { on: IsoDate; order: string };

/** Why what was told of a decision cannot be. */
export type StandingFault =
  | 'successor-missing'
  | 'successor-itself'
  | 'successor-earlier'
  | 'successor-gone'
  | 'in-a-circle'
  | 'day-missing'
  | 'before-decision';

/** A decision without an entry stands, without conditions and without a review (D1). */
export function standingOf(
  standings: readonly DecisionStanding[],
  { meetingId, decisionId }: RecordedDecision,
): DecisionStanding {
  return (
    standings.find((one) => isSameDecision(one, { meetingId, decisionId })) ?? {
      meetingId,
      decisionId,
      state: 'current',
      since: null,
      supersededBy: null,
      note: '',
      conditions: '',
      reviewOn: null,
    }
  );
}

/** Whether both are one decision. */
export function isSameDecision(a: RecordedDecision, b: RecordedDecision): boolean {
  return a.meetingId === b.meetingId && a.decisionId === b.decisionId;
}

/** The decisions of meetings, with when each was taken: by meeting, and in the minutes by place. */
export function decisionMoments(
  meetings: readonly Pick<Meeting, 'id' | 'date' | 'startTime' | 'agenda' | 'minutes'>[],
): DecisionMoment[] {
  return meetings.flatMap((meeting) => {
    const place = new Map(meeting.agenda.map(({ id }, index) => [id, index]));
    return meeting.minutes.flatMap(({ itemId, blocks }) =>
      blocks.flatMap((block, index) => {
        if (block.type !== 'decision') return [];
        const within = [place.get(itemId) ?? 999, index].map((one) => String(one).padStart(5, '0'));
        const order = [meeting.date, meeting.startTime, meeting.id, ...within].join(' ');
        return [{ meetingId: meeting.id, decisionId: block.id, on: meeting.date, order }];
      }),
    );
  });
}

/**
 * Why a standing cannot be recorded; null where it can. What supersedes a decision was taken after it
 * and stands itself: neither in a circle nor by way of one that is gone (D1). A rescission has its day.
 */
export function standingFault(
  told: DecisionStanding,
  standings: readonly DecisionStanding[],
  decisions: readonly DecisionMoment[],
): StandingFault | null {
  const decision = decisions.find((one) => isSameDecision(one, told));
  if (told.state === 'current' || decision === undefined) return null;
  if (told.state === 'superseded') return successorFault(decision, told, standings, decisions);
  if (told.since === null) return 'day-missing';
  return told.since < decision.on ? 'before-decision' : null;
}

function successorFault(
  decision: DecisionMoment,
  { supersededBy }: DecisionStanding,
  standings: readonly DecisionStanding[],
  decisions: readonly DecisionMoment[],
): StandingFault | null {
  if (supersededBy === null) return 'successor-missing';
  if (isSameDecision(supersededBy, decision)) return 'successor-itself';
  if (leadsBackTo(decision, supersededBy, standings)) return 'in-a-circle';
  const successor = decisions.find((one) => isSameDecision(one, supersededBy));
  if (successor === undefined) return 'successor-missing';
  if (successor.order <= decision.order) return 'successor-earlier';
  return standingOf(standings, successor).state === 'current' ? null : 'successor-gone';
}

/** Whether what takes the place of `from`, and so on, comes back to a decision. */
function leadsBackTo(
  decision: RecordedDecision,
  from: RecordedDecision,
  standings: readonly DecisionStanding[],
): boolean {
  const seen = new Set<string>();
  let next: RecordedDecision | null = from;
  while (next !== null && !seen.has(next.decisionId)) {
    if (isSameDecision(next, decision)) return true;
    seen.add(next.decisionId);
    next = standingOf(standings, next).supersededBy;
  }
  return false;
}

/**
 * The standings with one put in the place of what was known of its decision; one that says nothing more
 * than that it stands is not kept. One that was superseded no longer stands since its successor’s day.
 */
export function withStanding(
  standings: readonly DecisionStanding[],
  told: DecisionStanding,
  decisions: readonly DecisionMoment[],
): DecisionStanding[] {
  const others = standings.filter((one) => !isSameDecision(one, told));
  const next = settled(told, decisions);
  return saysNothing(next) ? others : [...others, next];
}

function settled(told: DecisionStanding, decisions: readonly DecisionMoment[]): DecisionStanding {
  const { state, supersededBy } = told;
  if (state === 'current') return { ...told, since: null, supersededBy: null };
  if (state === 'rescinded') return { ...told, supersededBy: null };
  const successor = decisions.find(
    (one) => supersededBy !== null && isSameDecision(one, supersededBy),
  );
  return { ...told, since: told.since ?? successor?.on ?? null };
}

function saysNothing({ state, note, conditions, reviewOn }: DecisionStanding): boolean {
  return state === 'current' && note === '' && conditions.trim() === '' && reviewOn === null;
}
