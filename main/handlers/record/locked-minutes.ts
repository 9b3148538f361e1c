import { minutesLock } from '#shared/domain/record/minutes-standing';
import type { MeetingView, UndoToken } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import { changeMeeting } from '../meeting-changes';
import { readPartnership } from '../records';

/**
 * Refuses to change the record of a meeting whose minutes are locked (M1): it is corrected instead. Where
 * the partnership cannot be read, only a confirmation locks: minutes are taken down all the same.
 */
export async function refuseLocked(
  deps: Pick<Dependencies, 'store' | 'clock'>,
  meeting: Pick<Meeting, 'partnershipId' | 'date' | 'cycle'>,
): Promise<void> {
  const partnership = await ifPossible(readPartnership(deps, meeting.partnershipId));
  const confirmed = meeting.cycle.minutesConfirmed === null ? null : 'confirmed';
  const by = partnership ? minutesLock(partnership, meeting) : confirmed;
  if (by !== null) throw new Refused('minutes-locked', { by });
}

/** Changes what is recorded of one meeting, unless its minutes are locked. */
export function changeOpenRecord(
  deps: Dependencies,
  id: MeetingId,
  change: (meeting: Meeting) => Meeting | Promise<Meeting>,
): Promise<{ view: MeetingView; undo: UndoToken }> {
  return changeMeeting(deps, id, async (meeting) => {
    await refuseLocked(deps, meeting);
    return change(meeting);
  });
}
