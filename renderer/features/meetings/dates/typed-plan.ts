import { addDays, addMonths } from '#shared/domain/calendar';
import type { DatePlan } from '#shared/domain/meeting-dates';
import type { MeetingSummary } from '#shared/ipc/views';
import type { IsoDate } from '#shared/model/iso-date';
import type { MeetingDetails } from '#shared/model/meeting';
import type { FrequencyRule } from '#shared/model/rules/meeting-rules';
import { dateInField, dateOf, readDate } from '#shared/text/read-date';
import { timeOf } from '#shared/text/read-time';

/** What the proposal is made from, as its form holds it. */
export type TypedPlan = {
  /** How often, where the terms give no number. */
  way: 'interval' | 'per-year';
  interval: string;
  number: string;
  /** Null until somebody types another day than the one offered. */
  from: string | null;
  until: string | null;
  /** The day of the week, "1" for Monday to "5"; empty for any. */
  weekday: string;
  parentDates: string;
  daysBefore: string;
  startTime: string;
  endTime: string;
  place: string;
  form: MeetingDetails['form'];
};

/** What is known before anything is typed. */
export type PlanFacts = {
  /** The rule of the terms; null where they give no number. */
  rule: FrequencyRule | null;
  meetings: readonly MeetingSummary[];
  today: IsoDate;
};

/** What the form starts with: the time and the place of the latest meeting. */
export function firstPlan(
  meetings: readonly MeetingSummary[],
  parents: readonly IsoDate[],
): TypedPlan {
  const latest = latestOf(meetings);
  return {
    way: 'interval',
    interval: '',
    number: '',
    from: null,
    until: null,
    weekday: '',
    parentDates: parents.map(dateInField).join('\n'),
    daysBefore: '7',
    startTime: latest?.startTime ?? '',
    endTime: latest?.endTime ?? '',
    place: latest?.place ?? '',
    form: latest?.form ?? 'in-person',
  };
}

/** The latest of the regular meetings: an extraordinary one comes on top of them (F3). */
function latestOf(meetings: readonly MeetingSummary[]): MeetingSummary | undefined {
  const regular = meetings.filter(({ kind }) => kind !== 'extraordinary');
  return regular.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}

/** A whole number from 1 to `most`; null for anything else. */
export function numberIn(typed: string, most: number): number | null {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : null;
}

/** The rule of the terms, or what was typed in its place; null where that is no number yet. */
export function ruleFrom({ rule }: PlanFacts, typed: TypedPlan): FrequencyRule | null {
  if (rule !== null) return rule;
  if (typed.way === 'interval') {
    const days = numberIn(typed.interval, 366);
    return days === null ? null : { kind: 'interval', days };
  }
  const number = numberIn(typed.number, 52);
  const counts = [{ kind: 'ordinary' as const, number: number ?? 1 }];
  return number === null
    ? null
    : { kind: 'per-year', counts, isMinimum: false, beforeParent: false };
}

/**
 * The period offered: from the day after the latest meeting, or the day on which the next is due by
 * interval, but not from before today; for twelve months.
 */
export function periodFrom(facts: PlanFacts, typed: TypedPlan): { from: IsoDate; until: IsoDate } {
  const latest = latestOf(facts.meetings)?.date;
  const rule = ruleFrom(facts, typed);
  const step = rule?.kind === 'interval' ? rule.days : 1;
  const next = latest === undefined ? facts.today : addDays(latest, step);
  const offered = next < facts.today ? facts.today : next;
  const from = (typed.from === null ? null : dateOf(typed.from)) ?? offered;
  const until = typed.until === null ? null : dateOf(typed.until);
  return { from, until: until ?? addDays(addMonths(from, 12), -1) };
}

/** The days typed one on a line; and the first line that is none, in words. */
export function readDays(typed: string): { days: IsoDate[]; problem: string | null } {
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map(readDate);
  const wrong = read.find((one) => 'message' in one);
  return {
    days: read.flatMap((one) => (one.state === 'date' ? [one.date] : [])),
    problem: wrong && 'message' in wrong ? wrong.message : null,
  };
}

/** What the dates are worked out from; null while an entry that matters is not right. */
export function planFrom(
  facts: PlanFacts,
  typed: TypedPlan,
  { calendar, taken }: Pick<DatePlan, 'calendar' | 'taken'>,
): DatePlan | null {
  const rule = ruleFrom(facts, typed);
  const period = periodFrom(facts, typed);
  const parents = readDays(typed.parentDates);
  const daysBefore = numberIn(typed.daysBefore, 60);
  const isWrong = [typed.from, typed.until].some((day) => day !== null && dateOf(day) === null);
  if (rule === null || isWrong || isPeriodTooLong(period)) return null;
  if (needsParent(rule) && (parents.problem !== null || daysBefore === null)) return null;
  return {
    rule,
    ...period,
    weekday: typed.weekday === '' ? null : Number(typed.weekday),
    calendar,
    taken,
    parentDates: parents.days,
    daysBeforeParent: daysBefore ?? 1,
  };
}

/** Whether one meeting is to be held before each of the parent's (F2). */
export function needsParent(rule: FrequencyRule | null): boolean {
  return rule?.kind === 'per-year' && rule.beforeParent;
}

/** A slip in a year would otherwise propose dates for decades. */
export function isPeriodTooLong({ from, until }: { from: IsoDate; until: IsoDate }): boolean {
  return until > addMonths(from, 36);
}

/** The particulars of a meeting on a proposed day: not agreed yet (N10). */
export function detailsOn(
  { date, kind }: Pick<MeetingDetails, 'date' | 'kind'>,
  { startTime, endTime, place, form }: TypedPlan,
): MeetingDetails | null {
  const start = timeOf(startTime);
  if (start === null) return null;
  return {
    date,
    kind,
    startTime: start,
    endTime: timeOf(endTime),
    place,
    form,
    joining: '',
    dateAgreed: false,
    reason: '',
    calledBy: '',
  };
}
