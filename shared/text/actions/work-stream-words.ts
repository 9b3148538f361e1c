import type { StreamStanding } from '../../domain/work-streams/stream-standing';
import type { IsoDate } from '../../model/iso-date';
import type { WorkStreamReport } from '../../model/work-stream';
import { countOf } from '../counts';
import { plainDate, shortDate } from '../dates';

/** What the table of work to be carried forward says (A7, Safer Communities, Appendix A). */
export const workStreamPaperWords = {
  name: 'Work to be carried forward',
  stream: 'Work stream and SRO',
  work: 'Work to be carried forward',
  summary: 'Each work stream with its senior responsible owner, and the actions still open in it.',
  sro: 'SRO:',
  noSro: 'not yet named',
  nothing: 'Nothing is open.',
  noStreams: 'No work stream has anything to carry forward.',
  end: 'End of the table.',
} as const;

/** "Work to be carried forward on 12 June 2026". */
export function workStreamTitle(today: IsoDate): string {
  return `${workStreamPaperWords.name} on ${plainDate(today)}`;
}

/** "3 open actions belong to no work stream and are not shown here."; null for none. */
export function outsideStreams(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? '1 open action belongs to no work stream and is not shown here.'
    : `${count} open actions belong to no work stream and are not shown here.`;
}

/** "1 work stream is closed, with nothing left to carry forward."; null for none. */
export function closedStreams(count: number): string | null {
  if (count === 0) return null;
  const verb = count === 1 ? 'is' : 'are';
  return `${countOf(count, 'work stream')} ${verb} closed, with nothing left to carry forward.`;
}

/** How a stream stands with its reports: "Report due 20 Jun 2026", "Closed on 12 Jun 2026" (G14). */
export function streamStandingWords(standing: StreamStanding): string {
  if (standing.state === 'closed') return `Closed on ${shortDate(standing.on)}`;
  return standing.state === 'no-report-due'
    ? 'No report asked for'
    : `Report due ${shortDate(standing.due)}`;
}

/** The two kinds of report of a senior responsible owner, as a choice (G14). */
export const streamReportLabels: Record<WorkStreamReport['kind'], string> = {
  update: 'Update report',
  closure: 'Closure report',
};

/** What a closed stream leaves behind: "2 actions in it are still open." (A7). */
export function stillOpen(count: number): string {
  return `${countOf(count, 'action')} in it ${count === 1 ? 'is' : 'are'} still open.`;
}
