import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import { ifPossible } from '../if-possible';
import { meetingDigest } from '../../storage/documents/document-kinds';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, viewPartnership } from '../records';

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
    takenOver: await takenOver(deps, id, actions),
    meetings: (await openMeetingsOf(deps, id)).map((meeting) => ({
      ...meetingDigest(meeting),
      agenda: meeting.agenda.map(({ id: itemId, title }) => ({ id: itemId, title })),
    })),
  };
}

/** What other partnerships kept here made of actions they took over, as far as their logs can be opened. */
async function takenOver(
  deps: Dependencies,
  id: PartnershipId,
  actions: readonly Action[],
): Promise<ActionLogView['takenOver']> {
  const asked = actions.flatMap(({ transfers }) =>
    transfers.flatMap(({ toPartnershipId, answer }) =>
      toPartnershipId === null || answer === null ? [] : [toPartnershipId],
    ),
  );
  const found: ActionLogView['takenOver'] = [];
  for (const partnershipId of new Set(asked)) {
    const log = await ifPossible(readActionLog(deps, partnershipId));
    for (const { reference, receivedFrom } of log?.actions ?? []) {
      if (receivedFrom?.partnershipId !== id) continue;
      found.push({ actionId: receivedFrom.actionId, partnershipId, reference });
    }
  }
  return found;
}
