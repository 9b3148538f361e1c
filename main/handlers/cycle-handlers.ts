import { withApprovals } from '#shared/domain/approved-matters';
import { newDispatch } from '#shared/domain/new-records';
import { dispatchIdSchema, type MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Cycle, Dispatch } from '#shared/model/meeting-cycle';
import { Refused } from '../refused';
import { settingsOrFirst } from './app-handlers';
import type { Answers, Area, Dependencies } from './dependencies';
import { changeCycle } from './record/cycle-changes';
import { readMeeting } from './records';

/** What was agreed, sent and confirmed around a meeting (N3, N7, M1, M3). */
export function cycleHandlers(deps: Dependencies): Answers<Area<'cycle'>> {
  return {
    'cycle:recordDispatch': ({ meetingId, id, ...facts }) =>
      changeCycle(deps, meetingId, async (cycle) => {
        if (id === null) {
          const { userName: by } = await settingsOrFirst(deps);
          const entry = { ...newDispatch, by, ...facts, id: dispatchIdSchema.parse(deps.newId()) };
          return { ...cycle, sent: [...cycle.sent, entry] };
        }
        refuseUnknown(cycle, id);
        const corrected = (one: Dispatch): Dispatch => (one.id === id ? { ...one, ...facts } : one);
        return { ...cycle, sent: cycle.sent.map(corrected) };
      }),
    'cycle:removeDispatch': ({ meetingId, dispatchId }) =>
      changeCycle(deps, meetingId, (cycle) => {
        refuseUnknown(cycle, dispatchId);
        return { ...cycle, sent: cycle.sent.filter(({ id }) => id !== dispatchId) };
      }),
    'cycle:recordApprovals': ({ meetingId, of, approvals }) =>
      changeCycle(deps, meetingId, (cycle) => withApprovals(cycle, of, approvals)),
    'cycle:confirmMinutes': ({ meetingId, confirmed }) =>
      changeCycle(deps, meetingId, async (cycle, meeting) => {
        await refuseOtherBoard(deps, meeting, confirmed?.meetingId ?? null);
        return { ...cycle, minutesConfirmed: confirmed };
      }),
  };
}

/** Minutes are confirmed by another meeting of the same partnership (M1). */
async function refuseOtherBoard(
  deps: Dependencies,
  meeting: Meeting,
  by: MeetingId | null,
): Promise<void> {
  if (by === null) return;
  const { partnershipId } = await readMeeting(deps, by);
  if (by === meeting.id || partnershipId !== meeting.partnershipId) {
    throw new Refused('invalid-input', { field: 'meeting' });
  }
}

function refuseUnknown({ sent }: Cycle, id: string): void {
  if (!sent.some((one) => one.id === id)) throw new Refused('not-found', { what: 'dispatch' });
}
