import type { ActionLog } from '../../model/action';
import type { DueEntry } from '../../model/due';
import type { MeetingId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import { lastDayOf } from '../action-due';
import { hasOwner, isClosed } from '../action-progress';
import { addDays } from '../calendar';
import { dueOn, openMatter } from './due-entry';
import { knownStreams, type KnownStream } from './due-of-work-streams';

const SOON_DAYS = 7;

/** What a list shows of an action log: what is to be chased in it, and its work streams that go on. */
export type ActionCounts = {
  /** Each day on which open actions are due, with how many; null for those without a day. */
  openByDue: { due: IsoDate | null; count: number }[];
  withoutOwner: number;
  /** The meetings at which confidential actions were raised, so that leaving them out is agreed (M3). */
  confidentialAt: MeetingId[];
  streams: KnownStream[];
};

/** Counts the open actions of a log (A4, A6, A10), and lists its work streams (G14) and confidential ones (M3). */
export function countActions({
  actions,
  workStreams,
}: Pick<ActionLog, 'actions' | 'workStreams'>): ActionCounts {
  const open = actions.filter((action) => !isClosed(action));
  const confidential = actions.flatMap(({ isConfidential, origin }) =>
    isConfidential && origin !== null ? [origin.meetingId] : [],
  );
  const counts = new Map<IsoDate | null, number>();
  for (const { due } of open) {
    const day = due === null ? null : lastDayOf(due);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return {
    openByDue: [...counts].map(([due, count]) => ({ due, count })),
    withoutOwner: open.filter((action) => !hasOwner(action)).length,
    confidentialAt: [...new Set(confidential)],
    streams: knownStreams({ workStreams }),
  };
}

/** Actions to chase: overdue, due within a week, and those nobody owns (A4, A6, A10). */
export function dueOfActions(
  { openByDue, withoutOwner }: Pick<ActionCounts, 'openByDue' | 'withoutOwner'>,
  today: IsoDate,
): DueEntry[] {
  const dated = openByDue.flatMap(({ due, count }) => (due === null ? [] : [{ due, count }]));
  const late = dated.filter(({ due }) => due < today);
  const soon = dated.filter(({ due }) => due >= today && due <= addDays(today, SOON_DAYS));
  return [
    ...together('actions-overdue', 'overdue', late),
    ...together('actions-soon', 'soon', soon),
    ...(withoutOwner === 0 ? [] : [openMatter('actions-without-owner', { count: withoutOwner })]),
  ];
}

/** Actions of some days as one entry, by the first of the days. */
function together(
  kind: DueEntry['kind'],
  state: 'overdue' | 'soon',
  days: readonly { due: IsoDate; count: number }[],
): DueEntry[] {
  const [first] = days.toSorted((a, b) => a.due.localeCompare(b.due));
  if (!first) return [];
  const count = days.reduce((sum, one) => sum + one.count, 0);
  return [dueOn(kind, { state, due: first.due }, { count })];
}
