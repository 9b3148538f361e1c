import type { PartnershipView, MeetingView, MeetingSummary } from '#shared/ipc/views';
import type { Action, ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { ActionId, MeetingId, PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../refused';
import { ONLY } from '../storage/documents/document-kinds';
import type { Dependencies } from './dependencies';

type Reading = Pick<Dependencies, 'store' | 'clock'>;

/** Everybody known here; nobody yet in a new store. */
export async function readDirectory({ store }: Reading): Promise<Directory> {
  return (await store.read('directory', ONLY)) ?? { organisations: [], people: [] };
}

export async function readPartnership(deps: Reading, id: PartnershipId): Promise<Partnership> {
  const partnership = await deps.store.read('partnership', id);
  if (!partnership) throw new Refused('not-found', { what: 'partnership' });
  return partnership;
}

export async function readMeeting(deps: Reading, id: MeetingId): Promise<Meeting> {
  const meeting = await deps.store.read('meeting', id);
  if (!meeting) throw new Refused('not-found', { what: 'meeting' });
  return meeting;
}

/** The partnership's action log; empty until its first action or decision. */
export async function readActionLog(deps: Reading, id: PartnershipId): Promise<ActionLog> {
  const log = await deps.store.read('action-log', id);
  return log ?? { partnershipId: id, actions: [], lastActionNumbers: {}, lastDecisionNumbers: {} };
}

/** One action of a log. */
export function actionIn(log: ActionLog, id: ActionId): Action {
  const action = log.actions.find((one) => one.id === id);
  if (!action) throw new Refused('not-found', { what: 'action' });
  return action;
}

export async function viewPartnership(deps: Reading, id: PartnershipId): Promise<PartnershipView> {
  const partnership = await readPartnership(deps, id);
  return { partnership, ...(await readDirectory(deps)), today: deps.clock.today() };
}

export async function viewMeeting(deps: Reading, id: MeetingId): Promise<MeetingView> {
  const meeting = await readMeeting(deps, id);
  const view = await viewPartnership(deps, meeting.partnershipId);
  const { actions } = await readActionLog(deps, meeting.partnershipId);
  return { ...view, meeting, actions };
}

/** The meetings of a partnership as they are, the latest first; those that cannot be opened are left out. */
export async function openMeetingsOf(deps: Reading, id: PartnershipId): Promise<Meeting[]> {
  const summaries = await meetingsOf(deps, id);
  const meetings = await Promise.all(
    summaries.map(async (summary) => {
      try {
        return await deps.store.read('meeting', summary.id);
      } catch (error) {
        if (error instanceof Refused) return null;
        throw error;
      }
    }),
  );
  return meetings.filter((meeting) => meeting !== null);
}

/** The meetings of a partnership as lists show them, the latest first; none of them is opened for it. */
export async function meetingsOf(deps: Reading, id: PartnershipId): Promise<MeetingSummary[]> {
  const meetings = await deps.store.digests('meeting', ({ partnershipId }) => partnershipId === id);
  return meetings.toSorted((a, b) =>
    `${b.date}${b.startTime}`.localeCompare(`${a.date}${a.startTime}`),
  );
}
