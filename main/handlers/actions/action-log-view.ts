import type { ActionLogView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { meetingDigest } from '../../storage/documents/document-kinds';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, viewPartnership } from '../records';
import { elsewhere } from './transfers/actions-elsewhere';

/** The action log with the names, meetings and partnerships that it refers to. */
export async function viewActionLog(deps: Dependencies, id: PartnershipId): Promise<ActionLogView> {
  const { actions, workStreams, referencePattern } = await readActionLog(deps, id);
  const partnerships = await deps.store.digests('partnership');
  return {
    ...(await viewPartnership(deps, id)),
    actions,
    workStreams,
    referencePattern,
    partnerships: partnerships
      .filter((one) => one.id !== id)
      .map(({ id: otherId, name }) => ({ id: otherId, name })),
    ...(await elsewhere(deps, id, actions)),
    meetings: (await openMeetingsOf(deps, id)).map((meeting) => ({
      ...meetingDigest(meeting),
      agenda: meeting.agenda.map(({ id: itemId, title }) => ({ id: itemId, title })),
    })),
  };
}
