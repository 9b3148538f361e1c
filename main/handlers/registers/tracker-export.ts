import type { DocumentDescription } from '#shared/documents/document-block';
import { trackerDocument } from '#shared/documents/tracker-document';
import type { PartnershipId } from '#shared/model/id';
import type { TrackerId } from '#shared/model/register-ids';
import { documentFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { readActionLog, readRegisters, viewPartnership } from '../records';
import { entryOf } from '../entries';

/** A tracker as a document of today, and what its file is called: by its title, as there are several. */
export async function describedTracker(
  deps: Dependencies,
  { partnershipId, trackerId }: { partnershipId: PartnershipId; trackerId: TrackerId },
): Promise<{ description: DocumentDescription; fileName: string }> {
  const view = await viewPartnership(deps, partnershipId);
  const { trackers } = await readRegisters(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const tracker = entryOf(trackers, trackerId, 'tracker');
  const { name, marking } = view.partnership;
  const partnershipName = `${name} ${tracker.title}`;
  return {
    description: trackerDocument({ ...view, tracker, actions }),
    fileName: documentFileName({ document: 'tracker', partnershipName, date: view.today, marking }),
  };
}
