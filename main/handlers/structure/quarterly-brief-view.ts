import { briefLines } from '#shared/documents/brief-lines';
import { nameBook } from '#shared/documents/name-book';
import { quarterlyBrief } from '#shared/domain/reports/quarterly-brief';
import type { Output } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import type { Quarter } from '#shared/model/tracker';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, viewPartnership } from '../records';

/** What the records know for a brief on a quarter, in sentences to be edited (G2, G3). */
export async function quarterlyBriefOf(
  deps: Dependencies,
  partnershipId: PartnershipId,
  quarter: Quarter,
): Promise<Output<'structure:quarterlyBrief'>> {
  const view = await viewPartnership(deps, partnershipId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const brief = quarterlyBrief({ ...view, meetings, actions }, quarter, view.today);
  return briefLines(brief, nameBook(view, brief.on));
}
