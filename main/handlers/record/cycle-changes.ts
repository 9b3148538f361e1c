import { bookReasonFor } from '#shared/domain/minute-book/book-reason';
import { stepTaken } from '#shared/domain/record/minutes-standing';
import { versionText } from '#shared/domain/record/version-text';
import type { MeetingView, UndoToken } from '#shared/ipc/views';
import { minuteVersionIdSchema, type MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Cycle } from '#shared/model/meeting-cycle';
import type { MinutesStep, MinuteVersions } from '#shared/model/minute-version';
import { settingsOrFirst } from '../app-handlers';
import type { Dependencies } from '../dependencies';
import { readActionLog, readMeeting, readPartnership, viewMeeting } from '../records';
import { enteredInBook, sealingOf } from './minute-book';

/** The versions kept of the minutes of a meeting; none until its minutes first took a step. */
export async function readVersions(
  { store }: Pick<Dependencies, 'store'>,
  meetingId: MeetingId,
): Promise<MinuteVersions> {
  return (await store.read('minute-versions', meetingId)) ?? { meetingId, versions: [] };
}

/**
 * Changes what was agreed, sent and confirmed around a meeting. Where the minutes take a step by it,
 * their text is kept as a version in the same change, and goes with it when that is taken back (M1).
 */
export async function changeCycle(
  deps: Dependencies,
  id: MeetingId,
  change: (cycle: Cycle, meeting: Meeting) => Cycle | Promise<Cycle>,
): Promise<{ view: MeetingView; undo: UndoToken }> {
  return deps.changes.inTurn(async () => {
    const meeting = await readMeeting(deps, id);
    const next = { ...meeting, cycle: await change(meeting.cycle, meeting) };
    const partnership = await readPartnership(deps, meeting.partnershipId);
    const step = stepTaken(partnership, meeting, next);
    const before = await readVersions(deps, id);
    const after = step === null ? before : await withVersion(deps, { next, before, step });
    const reason = bookReasonFor(partnership, meeting, next);
    const entered = await enteredInBook(
      deps,
      partnership.id,
      reason === null
        ? []
        : [
            {
              reason,
              before: sealingOf(partnership, meeting, before.versions),
              after: sealingOf(partnership, next, after.versions),
            },
          ],
    );
    // The version first: a crash in between leaves one too many, never one too few.
    const undo = await deps.changes.commit([
      ...(after === before ? [] : [{ kind: 'minute-versions' as const, id, next: after }]),
      ...entered,
      { kind: 'meeting', id, next },
    ]);
    return { view: await viewMeeting(deps, id), undo };
  });
}

async function withVersion(
  deps: Dependencies,
  { next, before, step }: { next: Meeting; before: MinuteVersions; step: MinutesStep },
): Promise<MinuteVersions> {
  const { actions } = await readActionLog(deps, next.partnershipId);
  const { userName } = await settingsOrFirst(deps);
  const version = {
    id: minuteVersionIdSchema.parse(deps.newId()),
    on: deps.clock.today(),
    at: deps.clock.time(),
    by: userName,
    state: step,
    ...versionText(next, actions),
  };
  return { ...before, versions: [...before.versions, version] };
}
