import { hasMinute } from '#shared/domain/item-minute';
import type { Action } from '#shared/model/action';
import type { AgendaItem } from '#shared/model/agenda';
import { agendaItemIdSchema } from '#shared/model/id';
import type { Meeting, MeetingState } from '#shared/model/meeting';
import { Refused } from '../refused';
import { rememberPartnership } from './app-handlers';
import type { Answers, Area, Dependencies } from './dependencies';
import { markAttendance } from './linked-meetings';
import { datesOfAll } from './meeting-dates';
import { makeMeeting } from './meeting-making';
import type { NextMeetingChannel } from './next-meeting';
import type { DeletionChannel } from './record/meeting-deletion';
import { meetingsOf, readActionLog, readPartnership, viewMeeting } from './records';
import { changeOpenRecord } from './record/locked-minutes';
import { withOwedProposals } from './registers/owed-proposals';
import { suggestItems } from './suggested-items';

/** The meeting with a new agenda. An item with minutes, or at which an action was raised, must stay. */
function withAgenda(meeting: Meeting, agenda: AgendaItem[], actions: readonly Action[]): Meeting {
  const raisedAt = new Set(
    actions.map(({ origin }) => (origin?.meetingId === meeting.id ? origin.itemId : null)),
  );
  const kept = new Set(agenda.map((item) => item.id));
  if (kept.size !== agenda.length) throw new Refused('invalid-input', { field: 'agenda' });
  const dropped = meeting.agenda.find(
    ({ id }) => !kept.has(id) && (hasMinute(meeting, id) || raisedAt.has(id)),
  );
  if (dropped) throw new Refused('item-has-minutes', { name: dropped.title });
  return { ...meeting, agenda };
}

function stateAt({ openedAt, closedAt }: Pick<Meeting, 'openedAt' | 'closedAt'>): MeetingState {
  if (openedAt === null) return 'planned';
  return closedAt === null ? 'in-progress' : 'closed';
}

/** Meetings: preparing them, who came, and when they began and ended. */
export function meetingHandlers(
  deps: Dependencies,
): Answers<Exclude<Area<'meetings'>, NextMeetingChannel | DeletionChannel>> {
  return {
    'meetings:list': async ({ partnershipId }) => {
      const meetings = await meetingsOf(deps, partnershipId);
      await deps.changes.inTurn(() => rememberPartnership(deps, partnershipId));
      return meetings;
    },
    'meetings:dates': () => datesOfAll(deps),
    'meetings:suggestItems': ({ meetingId }) => suggestItems(deps, meetingId),
    'meetings:open': ({ meetingId }) => viewMeeting(deps, meetingId),
    'meetings:create': ({ partnershipId, details }) =>
      deps.changes.inTurn(async () => {
        const partnership = await readPartnership(deps, partnershipId);
        const meeting = makeMeeting(partnership, details, deps.newId);
        await deps.changes.commit(await withOwedProposals(deps, partnership, [meeting]));
        return viewMeeting(deps, meeting.id);
      }),
    'meetings:createMany': ({ partnershipId, meetings }) =>
      deps.changes.inTurn(async () => {
        const partnership = await readPartnership(deps, partnershipId);
        const made = meetings.map((details) => makeMeeting(partnership, details, deps.newId));
        const undo = await deps.changes.commit(await withOwedProposals(deps, partnership, made));
        return { meetingIds: made.map(({ id }) => id), undo };
      }),
    'meetings:saveDetails': ({ meetingId, details }) =>
      changeOpenRecord(deps, meetingId, (meeting) => ({ ...meeting, ...details })),
    'meetings:saveAgenda': ({ meetingId, agenda }) =>
      changeOpenRecord(deps, meetingId, async (meeting) => {
        const items = agenda.map((item) => ({
          ...item,
          id: item.id ?? agendaItemIdSchema.parse(deps.newId()),
        }));
        const { actions } = await readActionLog(deps, meeting.partnershipId);
        return withAgenda(meeting, items, actions);
      }),
    'meetings:markAttendance': (input) => markAttendance(deps, input),
    'meetings:removeAttendance': ({ meetingId, personId }) =>
      changeOpenRecord(deps, meetingId, (meeting) => ({
        ...meeting,
        attendance: meeting.attendance.filter((one) => one.personId !== personId),
      })),
    'meetings:setNoneDeclared': ({ meetingId, noneDeclared }) =>
      changeOpenRecord(deps, meetingId, (meeting) => ({ ...meeting, noneDeclared })),
    'meetings:recordTimes': ({ meetingId, ...asked }) =>
      changeOpenRecord(deps, meetingId, (meeting) => {
        const now = deps.clock.time();
        const openedAt = asked.openedAt === 'now' ? now : asked.openedAt;
        const closedAt = asked.closedAt === 'now' ? now : asked.closedAt;
        return { ...meeting, openedAt, closedAt, state: stateAt({ openedAt, closedAt }) };
      }),
  };
}
