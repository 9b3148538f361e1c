import { trackerDocument } from '#shared/documents/tracker-document';
import { paperFileName } from '#shared/text/file-name';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { readActionLog, readRegisters, viewPartnership } from '../records';
import type { Described, PaperRequest } from './paper-request';

/** A tracker as a document of today, and what its file is called: by its title, as there are several. */
export async function describedTracker(
  deps: Dependencies,
  { partnershipId, trackerId }: PaperRequest<'tracker'>,
): Promise<Described> {
  const view = await viewPartnership(deps, partnershipId);
  const { trackers } = await readRegisters(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const tracker = entryOf(trackers, trackerId, 'tracker');
  return {
    description: trackerDocument({ ...view, tracker, actions }),
    fileName: paperFileName(view.partnership, {
      document: 'tracker',
      about: tracker.title,
      date: view.today,
    }),
  };
}
