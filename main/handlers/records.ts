import type {
  PartnershipView,
  MeetingView,
  MeetingSummary,
  RegistersView,
} from '#shared/ipc/views';
import { emptyActionLog, type Action, type ActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import type { ActionId, DecisionId, MeetingId, PartnershipId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { Refused } from '../refused';
import { meetingDigest, ONLY } from '../storage/documents/document-kinds';
import type { Dependencies } from './dependencies';
import { ifPossible } from './if-possible';

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

/** A meeting of one partnership; that of another is not found. */
export async function readMeetingOf(
  deps: Reading,
  partnershipId: PartnershipId,
  id: MeetingId,
): Promise<Meeting> {
  const meeting = await readMeeting(deps, id);
  if (meeting.partnershipId !== partnershipId) throw new Refused('not-found', { what: 'meeting' });
  return meeting;
}

/** The partnership's action log; empty until its first action or decision. */
export async function readActionLog(deps: Reading, id: PartnershipId): Promise<ActionLog> {
  const log = await deps.store.read('action-log', id);
  return log ?? emptyActionLog(id);
}

/** The partnership's registers; with the usual interest categories and nothing else until its first entry. */
export async function readRegisters(deps: Reading, id: PartnershipId): Promise<Registers> {
  return (await deps.store.read('registers', id)) ?? emptyRegisters(id);
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

/** The registers with the names and the meetings they refer to. */
export async function viewRegisters(deps: Reading, id: PartnershipId): Promise<RegistersView> {
  return {
    ...(await viewPartnership(deps, id)),
    registers: await readRegisters(deps, id),
    meetings: (await openMeetingsOf(deps, id)).map((meeting) => ({
      ...meetingDigest(meeting),
      agenda: meeting.agenda.map(({ id: itemId, title }) => ({ id: itemId, title })),
      decisions: decisionsIn(meeting),
    })),
  };
}

/** A decision in the minutes of one of these meetings, by its id; refused where none of them holds it. */
export async function decisionIn(
  deps: Reading,
  meetingIds: readonly MeetingId[],
  id: DecisionId,
): Promise<{ id: DecisionId; reference: string }> {
  for (const meetingId of meetingIds) {
    const found = decisionsIn(await readMeeting(deps, meetingId)).find((one) => one.id === id);
    if (found) return { id, reference: found.reference };
  }
  throw new Refused('not-found', { what: 'decision' });
}

function decisionsIn({ minutes }: Meeting): RegistersView['meetings'][number]['decisions'] {
  return minutes
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'decision')
    .map(({ id, reference, text, outcome }) => ({ id, reference, text, outcome }));
}

/** The meetings of a partnership as they are, the latest first; those that cannot be opened are left out. */
export async function openMeetingsOf(deps: Reading, id: PartnershipId): Promise<Meeting[]> {
  const summaries = await meetingsOf(deps, id);
  const meetings = await Promise.all(
    summaries.map((summary) => ifPossible(deps.store.read('meeting', summary.id))),
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
