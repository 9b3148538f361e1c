import { daysInMonth, type IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import type { Report } from '../model/structure';
import { addMonths, fromParts, partsOf } from './calendar';
import { dueState, type DueState } from './due-state';
import type { Unstated } from './unstated';

/** How a report stands on a day. */
export type ReportStanding =
  | DueState
  /** Asked for when it is wanted, as by government bodies (G5, Warwickshire 6.3). */
  | { state: 'when-asked' }
  /** It comes round, but nobody has said when it is due next. */
  | { state: 'day-not-known' };

/** How a report stands on a day (G2, BCP 5.1; G3, Warwickshire 6.1; G4, G6). */
export function reportStanding(
  report: Pick<Report, 'everyMonths' | 'nextDue'>,
  today: IsoDate,
  withinDays: number,
): ReportStanding {
  if (report.nextDue !== null) return dueState(report.nextDue, today, withinDays);
  return { state: report.everyMonths === null ? 'when-asked' : 'day-not-known' };
}

/** A report with how it stands. */
export type StandingReport = { report: Report; standing: ReportStanding };

/**
 * The reports a partnership owes, and those it expects from others (G4, Warwickshire 2 o), each with
 * how it stands; the first due first, those without a day last.
 */
export function reportsByDirection(
  { reports }: Pick<Partnership, 'reports'>,
  today: IsoDate,
  withinDays: number,
): { out: StandingReport[]; in: StandingReport[] } {
  const inOrder = reports
    .map((report) => ({ report, standing: reportStanding(report, today, withinDays) }))
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return {
    out: inOrder.filter(({ report }) => report.direction === 'out'),
    in: inOrder.filter(({ report }) => report.direction === 'in'),
  };
}

const dayOf = ({ report }: StandingReport): string => report.nextDue ?? '9999-99-99';

/**
 * A report once it has gone, or come, on a day: that is on record, and the next is due so many months
 * after this one was, however late it went. Where no day was known, they count from the day it went,
 * and the answer says so (G2, G3, G4).
 */
export function reportAfter(
  report: Report,
  on: IsoDate,
): { report: Report; countedFrom: 'day-due' | 'day-done' | null } {
  const { everyMonths, nextDue } = report;
  const done = [...report.done, { due: nextDue, on }];
  if (everyMonths === null)
    return { report: { ...report, done, nextDue: null }, countedFrom: null };
  if (nextDue === null) {
    const next = addMonths(on, everyMonths);
    return { report: { ...report, done, nextDue: next }, countedFrom: 'day-done' };
  }
  const next = nextInSeries(nextDue, everyMonths, report.done);
  return { report: { ...report, done, nextDue: next }, countedFrom: 'day-due' };
}

/** So many months later; on the last of a month, on the day that earlier ones in the series had. */
function nextInSeries(due: IsoDate, months: number, earlier: Report['done']): IsoDate {
  const { year, month, day } = partsOf(due);
  const to = addMonths(due, months);
  if (day < daysInMonth(year, month)) return to;
  const days = earlier.map((one) => (one.due === null ? 0 : partsOf(one.due).day));
  const wanted = Math.max(day, ...days);
  const parts = partsOf(to);
  return fromParts({ ...parts, day: Math.min(wanted, daysInMonth(parts.year, parts.month)) });
}

/** Whether the reports entered here fulfil the rule that there are some. */
export type ReportRule =
  { state: 'listed' | 'less-often' | 'not-listed'; months: number; clause: string } | Unstated;

/**
 * Whether the report that the terms ask for is among those entered, and often enough (G2, BCP 5.1 and
 * G3, Warwickshire 6.1: quarterly).
 */
export function reportRule(
  { reports }: Pick<Partnership, 'reports'>,
  { reportMonths: rule }: Pick<Rules, 'reportMonths'>,
): ReportRule {
  if (rule.state !== 'set') return rule;
  const { value: months, clause } = rule;
  const regular = reports.flatMap(({ direction, everyMonths }) =>
    direction === 'out' && everyMonths !== null ? [everyMonths] : [],
  );
  if (regular.length === 0) return { state: 'not-listed', months, clause };
  const isOftenEnough = Math.min(...regular) <= months;
  return { state: isOftenEnough ? 'listed' : 'less-often', months, clause };
}
