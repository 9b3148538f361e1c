import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { daysInMonth } from '../../model/iso-date';
import { fromParts } from '../calendar';
import { reportsByDirection, type StandingReport } from '../reports';
import { openDuties } from '../reports/annual-duties';
import { groupStanding } from '../structure/sub-groups';
import { dueOn, openMatter } from './due-entry';

const REPORT_DAYS = 14;
const GROUP_DAYS = 60;

/** Reports owed and expected, and what comes round every year (G2 to G6, G16, G17). */
export function dueOfReports(
  partnership: Pick<Partnership, 'reports' | 'duties'>,
  today: IsoDate,
): DueEntry[] {
  const reports = reportsByDirection(partnership, today, REPORT_DAYS);
  const duties = openDuties(partnership, today).flatMap(({ duty, year, state }): DueEntry[] => {
    const facts = { subject: duty.title, clause: duty.clause };
    if (duty.month === null) return [openMatter('duty', facts)];
    const due = fromParts({ year, month: duty.month, day: daysInMonth(year, duty.month) });
    return [dueOn('duty', { state: state === 'overdue' ? 'overdue' : 'soon', due }, facts)];
  });
  return [
    ...reports.out.flatMap((one) => dueOfReport('report-out', one)),
    ...reports.in.flatMap((one) => dueOfReport('report-in', one)),
    ...duties,
  ];
}

function dueOfReport(
  kind: 'report-out' | 'report-in',
  { report, standing }: StandingReport,
): DueEntry[] {
  const facts = { subject: report.title, body: report.body, clause: report.clause };
  if (standing.state === 'when-asked') return [];
  if (standing.state === 'day-not-known') return [openMatter(kind, facts)];
  return [dueOn(kind, standing, facts)];
}

/** A sub-group whose time ends, is over, or was never limited though a clause says so (G7, G8). */
export function dueOfGroup(
  partnership: Pick<Partnership, 'id' | 'status' | 'group'>,
  timeLimit: string | null,
  today: IsoDate,
): DueEntry[] {
  const { group } = partnership;
  if (group === null) return [];
  const { time } = groupStanding({ ...partnership, group }, timeLimit, today, GROUP_DAYS);
  if (time.state === 'no-end') {
    if (time.defect === null) return [];
    const clause = 'clause' in time.defect ? time.defect.clause : null;
    return [openMatter('group-without-end', { clause })];
  }
  return 'due' in time ? [dueOn('group-ends', time, {})] : [];
}
