import type { MeetingView, UndoToken } from '#shared/ipc/views';
import type { Correction } from '#shared/model/correction';
import type { MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Dependencies } from '../dependencies';
import { readMeeting, readPartnership, viewMeeting } from '../records';
import { readVersions } from './cycle-changes';
import { enteredInBook, sealingOf } from './minute-book';

/** Changes what was later found wrong in minutes; once these are locked, that is entered in the minute book (M1). */
export async function changeCorrections(
  deps: Dependencies,
  id: MeetingId,
  change: (meeting: Meeting) => Correction[] | Promise<Correction[]>,
): Promise<{ view: MeetingView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const meeting = await readMeeting(deps, id);
    const next = { ...meeting, corrections: await change(meeting) };
    const partnership = await readPartnership(deps, meeting.partnershipId);
    const { versions } = await readVersions(deps, id);
    const after = sealingOf(partnership, next, versions);
    const before = sealingOf(partnership, meeting, versions);
    const book = await enteredInBook(
      deps,
      partnership.id,
      after.isLocked ? [{ reason: 'corrected', before, after }] : [],
    );
    const undo = await deps.changes.commit([...book, { kind: 'meeting', id, next }]);
    return { view: await viewMeeting(deps, id), undo };
  });
}
