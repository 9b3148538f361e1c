import type { MeetingView, UndoToken } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Dependencies } from './dependencies';
import { readMeeting, viewMeeting } from './records';

/** Changes one meeting, and answers what it is now and the means to take the change back. */
export async function changeMeeting(
  deps: Dependencies,
  id: MeetingId,
  change: (meeting: Meeting) => Meeting | Promise<Meeting>,
): Promise<{ view: MeetingView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const next = await change(await readMeeting(deps, id));
    const undo = await deps.changes.commit([{ kind: 'meeting', id, next }]);
    return { view: await viewMeeting(deps, id), undo };
  });
}
