import type { IsoDate } from '../model/iso-date';
import type { FrequencyRule, MeetingKind } from '../model/rules/meeting-rules';
import type { WorkingCalendar } from '../model/working-calendar';
import { addDays, daysBetween, weekdayOf } from './calendar';
import { interleave, spreadBetween, spreadEvenly } from './spread-days';
import { nonWorkingReason, type NonWorkingReason } from './working-days/working-days';

/** What a year's dates are to be made from. */
export type DatePlan = {
  rule: FrequencyRule;
  /** The first and the last day on which a meeting may be proposed: as a rule, a year. */
  from: IsoDate;
  until: IsoDate;
  /** The day of the week that is preferred, 0 for Sunday to 6 for Saturday; null for any. */
  weekday: number | null;
  calendar: WorkingCalendar;
  /** Days that are taken: meetings already dated, and those of others whose people come too (P18). */
  taken: readonly { date: IsoDate; name: string }[];
  /** When the parent body meets (F2). */
  parentDates: readonly IsoDate[];
  /** How many days before the parent the meeting is to be at the latest; at least 1. */
  daysBeforeParent: number;
};

/** Why a planned day would not do: no working day, taken, or already proposed itself. */
export type MoveReason = NonWorkingReason | { kind: 'taken'; name: string } | { kind: 'proposed' };

/** A day proposed for a meeting, for those who settle the dates to agree (N10). */
export type ProposedDate = {
  date: IsoDate;
  kind: MeetingKind;
  /** The day the rule led to, and why it would not do; null where the date is that day. */
  moved: { from: IsoDate; because: MoveReason } | null;
  /** The meeting of the parent it is held in advance of (F2); null for others. */
  beforeParent: IsoDate | null;
};

type Planned = { day: number; kind: MeetingKind; beforeParent: IsoDate | null };

/** No more dates than this are proposed at a time, so that a slip in a year does no harm. */
const MOST_DATES = 366;

/** A date is moved by no more than this many days: farther off, it would be another meeting. */
const FARTHEST_MOVE = 60;

/**
 * Proposes the dates of a period in order (F1 to F3). A rule in words, which gives no number, leads
 * to none (F4).
 *
 * By interval (F3, Safer Essex 8.3), the first is the first day of the period or the first preferred
 * weekday in it, and each other so many days after the planned day of the one before. By number
 * (F1, WACSO Operation), they are spread evenly over the period, each on the nearest preferred
 * weekday. In advance of a parent (F2, Warwickshire 5.1), one comes before each of its meetings and
 * the rest into the widest gaps; where the rule names fewer than those, each still has its own.
 *
 * A planned day that is no working day or is taken gives way to the nearest free one after it or,
 * with none left in the period, before it; in advance of a parent always to one before it. Where
 * no day within 60 is free, there is no proposal.
 */
export function proposeDates(plan: DatePlan): ProposedDate[] {
  if (plan.until < plan.from) return [];
  const proposed = new Map<IsoDate, ProposedDate>();
  for (const planned of plannedDays(plan).slice(0, MOST_DATES)) {
    const found = freeDate(planned, plan, proposed);
    if (found !== null) proposed.set(found.date, found);
  }
  return [...proposed.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The days the rule leads to, counted from the first of the period. */
function plannedDays(plan: DatePlan): Planned[] {
  const { rule } = plan;
  switch (rule.kind) {
    case 'in-words':
      return [];
    case 'interval':
      return daysAtInterval(rule.days, plan);
    case 'per-year':
      return daysByNumber(rule, plan);
  }
}

function lengthOf({ from, until }: Pick<DatePlan, 'from' | 'until'>): number {
  return daysBetween(from, until) + 1;
}

function daysAtInterval(interval: number, plan: DatePlan): Planned[] {
  const length = lengthOf(plan);
  const first = preferredDay(0, plan, 0);
  const number = Math.min(MOST_DATES, Math.ceil((length - first) / interval));
  return Array.from({ length: number }, (_, place) => ({
    day: first + place * interval,
    kind: 'ordinary' as const,
    beforeParent: null,
  }));
}

function daysByNumber(
  rule: Extract<FrequencyRule, { kind: 'per-year' }>,
  plan: DatePlan,
): Planned[] {
  const before = rule.beforeParent ? daysBeforeParents(plan) : [];
  const counts = rule.counts.map(({ kind, number }) => ({
    sort: kind,
    number: kind === 'ordinary' ? Math.max(0, number - before.length) : number,
  }));
  const kinds = interleave(counts);
  const length = lengthOf(plan);
  const days =
    before.length === 0
      ? spreadEvenly(length, kinds.length)
      : spreadBetween(
          length,
          kinds.length,
          before.map((one) => one.day),
        );
  const others = kinds.map((kind, place) => ({
    day: preferredDay(days[place] as number, plan, 3),
    kind,
    beforeParent: null,
  }));
  return [...before, ...others];
}

/** The last preferred day far enough before each meeting of the parent, as far as it is in the period. */
function daysBeforeParents(plan: DatePlan): Planned[] {
  const parents = [...new Set(plan.parentDates)].toSorted();
  return parents
    .map((parent) => ({
      parent,
      day: daysBetween(plan.from, parent) - plan.daysBeforeParent,
    }))
    .filter(({ day }) => day >= 0 && day < lengthOf(plan))
    .map(({ parent, day }) => ({
      day: preferredDay(day, plan, 6),
      kind: 'ordinary',
      beforeParent: parent,
    }));
}

/**
 * The preferred weekday in the seven days that begin `back` days before a day; the day itself where any
 * is as good, or where that one lies outside the period.
 */
function preferredDay(day: number, plan: DatePlan, back: number): number {
  if (plan.weekday === null) return day;
  const start = day - back;
  const weekday = weekdayOf(plan.from) + start;
  const preferred = start + ((((plan.weekday - weekday) % 7) + 7) % 7);
  return preferred >= 0 && preferred < lengthOf(plan) ? preferred : day;
}

/** The planned day, or the nearest free one in its place; null where there is none near enough. */
function freeDate(
  { day, kind, beforeParent }: Planned,
  plan: DatePlan,
  proposed: ReadonlyMap<IsoDate, ProposedDate>,
): ProposedDate | null {
  const from = addDays(plan.from, day);
  const because = reasonAgainst(from, plan, proposed);
  if (because === null) return { date: from, kind, moved: null, beforeParent };
  const steps = beforeParent === null ? [1, -1] : [-1];
  for (const step of steps) {
    for (let moved = 1; moved <= FARTHEST_MOVE; moved += 1) {
      const other = day + step * moved;
      if (other < 0 || other >= lengthOf(plan)) break;
      const date = addDays(plan.from, other);
      if (reasonAgainst(date, plan, proposed) === null) {
        return { date, kind, moved: { from, because }, beforeParent };
      }
    }
  }
  return null;
}

function reasonAgainst(
  date: IsoDate,
  plan: DatePlan,
  proposed: ReadonlyMap<IsoDate, ProposedDate>,
): MoveReason | null {
  const reason = nonWorkingReason(date, plan.calendar);
  if (reason !== null) return reason;
  const taken = plan.taken.find((one) => one.date === date);
  if (taken !== undefined) return { kind: 'taken', name: taken.name };
  return proposed.has(date) ? { kind: 'proposed' } : null;
}
