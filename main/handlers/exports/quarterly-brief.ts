import { lastDayOfQuarter } from '#shared/domain/trackers/quarters';
import { quarterlyBriefDocument } from '#shared/documents/quarterly-brief-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** The quarterly brief as it stands on the screen; its file is called by the last day of the quarter (G2, G3). */
export async function describedQuarterlyBrief(
  deps: Dependencies,
  { partnershipId, quarter, reportId, entries }: PaperRequest<'quarterly-brief'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const { reports } = view.partnership;
  const report = reportId === null ? null : entryOf(reports, reportId, 'report');
  return {
    description: quarterlyBriefDocument({ ...view, quarter, report, entries }),
    fileName: paperFileName(view.partnership, {
      document: 'quarterly brief',
      date: lastDayOfQuarter(quarter),
    }),
  };
}
