import { withOthersKept } from '#shared/domain/item-minute';
import { isoInstantSchema } from '#shared/model/iso-date';
import type { Minute } from '#shared/model/minutes';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { refuseLocked } from './record/locked-minutes';
import { numberDecision, recordVote } from './record/settling';
import { readMeeting } from './records';

/** The minutes with this as that of its item, in the place it has: a move would be a change as well. */
function withMinute(minutes: readonly Minute[], minute: Minute): Minute[] {
  const isIts = ({ itemId }: Minute): boolean => itemId === minute.itemId;
  return minutes.some(isIts)
    ? minutes.map((one) => (isIts(one) ? minute : one))
    : [...minutes, minute];
}

/** What is recorded under the items of a meeting. */
export function minutesHandlers(deps: Dependencies): Answers<Area<'minutes'>> {
  return {
    'minutes:save': ({ meetingId, itemId, blocks: sent, seen, by }) =>
      deps.changes.inTurn(async () => {
        const meeting = await readMeeting(deps, meetingId);
        await refuseLocked(deps, meeting);
        if (!meeting.agenda.some((item) => item.id === itemId)) {
          throw new Refused('not-found', { what: 'agenda item' });
        }
        const now = meeting.minutes.find((minute) => minute.itemId === itemId)?.blocks ?? [];
        const { blocks, kept } = withOthersKept(seen ?? now, now, sent);
        const minutes = withMinute(meeting.minutes, { itemId, blocks });
        // Not a change to be announced or taken back: the editor has its own undo.
        const seq = await deps.store.write('meeting', meetingId, { ...meeting, minutes }, by);
        return { savedAt: deps.clock.time(), seq, kept };
      }),
    'minutes:history': ({ meetingId }) =>
      deps.changes.inTurn(() => deps.store.read('edit-history', meetingId)),
    'minutes:keepHistory': ({ meetingId, base, from, edits, place }) =>
      deps.changes.inTurn(async () => {
        await readMeeting(deps, meetingId);
        const kept = await deps.store.read('edit-history', meetingId);
        const at = isoInstantSchema.parse(deps.clock.instant());
        await deps.store.write('edit-history', meetingId, {
          meetingId,
          base: base ?? kept?.base ?? [],
          edits: [...(kept?.edits.slice(0, from) ?? []), ...edits.map((edit) => ({ ...edit, at }))],
          place,
        });
        return null;
      }),
    'minutes:numberDecision': (input) => numberDecision(deps, input),
    'minutes:recordVote': (input) => recordVote(deps, input),
  };
}
