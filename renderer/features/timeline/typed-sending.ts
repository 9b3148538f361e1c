import type { IsoDate } from '#shared/model/iso-date';
import type { Circulated, Dispatch } from '#shared/model/meeting-cycle';
import { dateOf } from '#shared/text/read-date';
import { timelineText } from '#shared/text/screens/timeline';
import { checkLine, checkName, checkPastDay } from '../../ui/checks';
import { typedDate } from '../../ui/date-field';
import type { TimelineView } from './timeline-view';

const words = timelineText.form;

/** A sending as its form holds it: the day still text. */
export type TypedSending = Pick<Dispatch, 'what' | 'to' | 'how' | 'lateReason' | 'files'> & {
  on: string;
};

/** What is most likely sent besides: it is no step where the terms are silent on it. */
const FIRST_CHOICE: Circulated = 'action-log';

/** What the form starts with: as recorded, or today, to whom and how the last one went. */
export function typedSending(
  { meeting, today }: TimelineView,
  what: Circulated | null,
  dispatch: Dispatch | null,
): TypedSending {
  if (dispatch !== null) {
    const { what: sent, on, to, how, lateReason, files } = dispatch;
    return { what: sent, on: typedDate(on), to, how, lateReason, files };
  }
  const { to, how } = meeting.cycle.sent.at(-1) ?? { to: '', how: '' };
  return { what: what ?? FIRST_CHOICE, on: typedDate(today), to, how, lateReason: '', files: [] };
}

/** What must hold: a late sending is told with its reason (N4), but for one that only misses a target (N1). */
export function sendingChecks(view: TimelineView, dispatch: Dispatch | null) {
  return {
    on: checkPastDay(words.sentOn, view.today),
    to: checkName(words.toWhom),
    how: checkLine,
    lateReason: (reason: string, typed: TypedSending): string | null => {
      const missed = missedDay(view, dispatch, typed);
      const isNeeded = missed !== null && !missed.isTarget;
      return (isNeeded ? checkName(words.lateReasonOf) : checkLine)(reason);
    },
  };
}

/** The last day that a sending misses; null where it keeps it, or another sending did before (N6). */
export function missedDay(
  { meeting, steps }: TimelineView,
  dispatch: Dispatch | null,
  { what, on: typed }: TypedSending,
): { due: IsoDate; isTarget: boolean } | null {
  const on = dateOf(typed);
  const step = steps.find((one) => one.step === what);
  if (on === null || !step || step.due === null || on <= step.due) return null;
  const { due, isTarget } = step;
  const others = meeting.cycle.sent.filter((one) => one.what === what && one.id !== dispatch?.id);
  return others.some((one) => one.on <= due) ? null : { due, isTarget };
}
