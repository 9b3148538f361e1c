import type { Action, ReportChoice } from '../../model/action';
import type { MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import { lastDayOf } from '../action-due';
import { addMonths } from '../calendar';
import { compareByDue, isClosed } from '../action-progress';
import { meetingBefore, placeInTime, type PlacedMeeting } from './carry-forward';
import { ownersInOrder, type Owner } from './owners';

/** Who is to report: a person, a body, or nobody so far, because nobody owns the action (A10). */
export type Reporter = Owner | { kind: 'nobody' };

/** Somebody who has to report at a meeting, and on what, the soonest due first. */
export type OwedReport = { who: Reporter; actions: Action[] };

/**
 * The meeting to come, at which owners report next: one that is under way, unless a later one is over
 * and it was only never closed; otherwise the first that is planned for today or later; null where
 * none is dated.
 */
export function nextMeeting<M extends PlacedMeeting>(
  meetings: readonly M[],
  today: IsoDate,
): M | null {
  const inOrder = meetings.toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b)));
  const isToCome = ({ state, date }: M): boolean => state === 'planned' && date >= today;
  const lastClosed = inOrder.findLastIndex(({ state }) => state === 'closed');
  const underWay = inOrder.slice(lastClosed + 1).find(({ state }) => state === 'in-progress');
  return underWay ?? inOrder.find(isToCome) ?? null;
}

/**
 * Who has to report at a meeting (A1, A2, WACSO 4.2 and 4.3): each owner of an open action that was
 * raised at or before the meeting before it, or is due by its day. Every owner of an action is
 * listed with it; those that nobody owns come last. Without a date for the meeting, what was raised
 * up to the latest one.
 */
export function whoMustReport(
  actions: readonly Action[],
  meetings: readonly PlacedMeeting[],
  meeting: PlacedMeeting | null,
): OwedReport[] {
  return byReporter(actionsToReport(actions, meetings, meeting));
}

/**
 * The actions on which somebody has to report at a meeting, the soonest due first (A1, A2): what the rule
 * proposes, but for what was left out of this one meeting by hand, and with what was put in.
 */
export function actionsToReport(
  actions: readonly Action[],
  meetings: readonly PlacedMeeting[],
  meeting: PlacedMeeting | null,
): Action[] {
  const isProposed = reportRule(meetings, meeting);
  return actions
    .filter((action) => {
      if (isClosed(action)) return false;
      const chosen = meeting && reportChoiceAt(action, meeting.id);
      return chosen ? chosen === 'put-in' : isProposed(action);
    })
    .toSorted(compareByDue);
}

/**
 * Whether the rule alone proposes that an action is reported on at a meeting: it was raised at or before the
 * meeting before it, or is due by its day (A1, A2). Without a date for the meeting, raised up to the latest one.
 */
export function reportRule(
  meetings: readonly PlacedMeeting[],
  meeting: PlacedMeeting | null,
): (action: Action) => boolean {
  const closed = meetings.filter(({ state }) => state === 'closed');
  const before = meeting ? meetingBefore(meetings, meeting) : latestOf(closed);
  return ({ due, raisedOn, origin }) => {
    const isDueBy = meeting !== null && due !== null && lastDayOf(due) <= meeting.date;
    const wasRaisedByThen =
      before !== null && (raisedOn <= before.date || origin?.meetingId === before.id);
    return isDueBy || wasRaisedByThen;
  };
}

/** How many months after a meeting an action is due that may well be left out of it once. */
export const FAR_OFF_MONTHS = 3;

/** Those due so long after a meeting that there is nothing to say of them at it yet. */
export function dueFarOff(actions: readonly Action[], meeting: PlacedMeeting): Action[] {
  const limit = addMonths(meeting.date, FAR_OFF_MONTHS);
  return actions.filter(({ due }) => due !== null && lastDayOf(due) > limit);
}

/** What was settled by hand about reporting on an action at a meeting; null where the rule is followed. */
export function reportChoiceAt(
  { reportChoices }: Pick<Action, 'reportChoices'>,
  meetingId: MeetingId,
): ReportChoice['choice'] | null {
  return reportChoices.find((one) => one.meetingId === meetingId)?.choice ?? null;
}

/** An action with what was settled about reporting on it at a meeting; null follows the rule again (A1). */
export function withReportChoice(
  action: Action,
  meetingId: MeetingId,
  choice: ReportChoice['choice'] | null,
): Action {
  const others = action.reportChoices.filter((one) => one.meetingId !== meetingId);
  return { ...action, reportChoices: choice ? [...others, { meetingId, choice }] : others };
}

function latestOf(meetings: readonly PlacedMeeting[]): PlacedMeeting | null {
  return meetings.toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b))).at(-1) ?? null;
}

function byReporter(actions: readonly Action[]): OwedReport[] {
  const reports = new Map<string, OwedReport>();
  for (const action of actions) {
    for (const who of reportersOf(action)) {
      const key = 'id' in who ? `${who.kind} ${who.id}` : who.kind;
      const report = reports.get(key) ?? { who, actions: [] };
      report.actions.push(action);
      reports.set(key, report);
    }
  }
  const isNobody = ({ who }: OwedReport): number => (who.kind === 'nobody' ? 1 : 0);
  return [...reports.values()].toSorted((a, b) => isNobody(a) - isNobody(b));
}

function reportersOf(action: Action): Reporter[] {
  const owners = ownersInOrder(action);
  return owners.length === 0 ? [{ kind: 'nobody' }] : owners;
}
