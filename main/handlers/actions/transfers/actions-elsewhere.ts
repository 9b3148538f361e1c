import type { ActionElsewhere, ActionLogView } from '#shared/ipc/views';
import type { Action, ActionLog } from '#shared/model/action';
import type { ActionId, MeetingId, PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Dependencies } from '../../dependencies';
import { ifPossible } from '../../if-possible';
import { readActionLog } from '../../records';

type Elsewhere = Pick<ActionLogView, 'takenOver' | 'cameFrom'>;

/** Where actions went to and came from in other partnerships kept here, as far as their logs can be opened (A8). */
export async function elsewhere(
  deps: Dependencies,
  id: PartnershipId,
  actions: readonly Action[],
): Promise<Elsewhere> {
  const others = new Set(actions.flatMap(partnershipsOf));
  const found: Elsewhere = { takenOver: [], cameFrom: [] };
  if (others.size === 0) return found;
  const days = await daysOfMeetings(deps, others);
  for (const partnershipId of others) {
    const log = await ifPossible(readActionLog(deps, partnershipId));
    if (log === null) continue;
    const there = new Map(log.actions.map((action) => [action.id, action]));
    found.takenOver.push(...takenOverIn(log, id, days));
    for (const { id: actionId, receivedFrom } of actions) {
      const source = receivedFrom && there.get(receivedFrom.actionId);
      if (receivedFrom?.partnershipId !== partnershipId || !source) continue;
      found.cameFrom.push(standing(source, { actionId, partnershipId }, days));
    }
  }
  return found;
}

function partnershipsOf({ transfers, receivedFrom }: Action): PartnershipId[] {
  const went = transfers.flatMap(({ toPartnershipId, answer }) =>
    toPartnershipId === null || answer === null ? [] : [toPartnershipId],
  );
  return receivedFrom === null ? went : [...went, receivedFrom.partnershipId];
}

function takenOverIn(
  { partnershipId, actions }: ActionLog,
  from: PartnershipId,
  days: ReadonlyMap<MeetingId, IsoDate>,
): ActionElsewhere[] {
  return actions.flatMap((action) =>
    action.receivedFrom?.partnershipId === from
      ? [standing(action, { actionId: action.receivedFrom.actionId, partnershipId }, days)]
      : [],
  );
}

function standing(
  { reference, status, closedOn, updates }: Action,
  place: { actionId: ActionId; partnershipId: PartnershipId },
  days: ReadonlyMap<MeetingId, IsoDate>,
): ActionElsewhere {
  return {
    ...place,
    reference,
    status,
    closedOn,
    updates: updates.map(({ meetingId, ...update }) => ({
      ...update,
      meetingOn: meetingId === null ? null : (days.get(meetingId) ?? null),
    })),
  };
}

async function daysOfMeetings(
  { store }: Dependencies,
  others: ReadonlySet<PartnershipId>,
): Promise<ReadonlyMap<MeetingId, IsoDate>> {
  const meetings = await store.digests('meeting', ({ partnershipId }) => others.has(partnershipId));
  return new Map(meetings.map(({ id, date }) => [id, date]));
}
