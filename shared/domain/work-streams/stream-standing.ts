import type { Action } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { WorkStream, WorkStreamReport } from '../../model/work-stream';
import { isClosed } from '../action-progress';
import { dueState, type DueState } from '../due-state';

/** How a work stream stands with its reports on a day (G14). */
export type StreamStanding =
  DueState | { state: 'no-report-due' } | { state: 'closed'; on: IsoDate };

/** The report that closed a work stream; null while it goes on (G14). */
export function closureOf({ reports }: Pick<WorkStream, 'reports'>): WorkStreamReport | null {
  return reports.find(({ kind }) => kind === 'closure') ?? null;
}

/** How a stream stands on a day: closed, or by when its next report is due (G14, Safer Communities). */
export function streamStanding(
  stream: Pick<WorkStream, 'reports' | 'reportDue'>,
  today: IsoDate,
  withinDays: number,
): StreamStanding {
  const closure = closureOf(stream);
  if (closure !== null) return { state: 'closed', on: closure.on };
  if (stream.reportDue === null) return { state: 'no-report-due' };
  return dueState(stream.reportDue, today, withinDays);
}

/** Whether a stream has a senior responsible owner, a person or a body; without one it is a defect (A7, A9). */
export function hasLead({
  leadId,
  leadBodyId,
}: Pick<WorkStream, 'leadId' | 'leadBodyId'>): boolean {
  return leadId !== null || leadBodyId !== null;
}

/**
 * A stream with one more report, the reports in the order of their days. After a closure report
 * nothing more is due; after an update the next report is due on the day given, if any (G14).
 */
export function afterStreamReport(
  stream: WorkStream,
  report: WorkStreamReport,
  nextDue: IsoDate | null,
): WorkStream {
  const reports = [...stream.reports, report].toSorted((a, b) => a.on.localeCompare(b.on));
  // The day stays with a closed stream: taking a closure recorded in error back makes it due again.
  return { ...stream, reports, reportDue: report.kind === 'closure' ? stream.reportDue : nextDue };
}

/** Why a report of a stream cannot be recorded: it is closed already, or the day is still to come. */
export type StreamReportRefusal = 'closed' | 'day-to-come';

/** Whether a report may be recorded; null where it may (G14). */
export function streamReportRefusal(
  stream: Pick<WorkStream, 'reports'>,
  report: Pick<WorkStreamReport, 'on'>,
  today: IsoDate,
): StreamReportRefusal | null {
  if (closureOf(stream) !== null) return 'closed';
  return report.on > today ? 'day-to-come' : null;
}

/** The actions of a stream that are still to be done: what is carried forward (A7). */
export function openActionsOf<A extends Pick<Action, 'workStreamId' | 'status'>>(
  { id }: Pick<WorkStream, 'id'>,
  actions: readonly A[],
): A[] {
  return actions.filter((action) => action.workStreamId === id && !isClosed(action));
}
