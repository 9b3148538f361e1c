import { barredFromMoving } from '#shared/domain/decisions/show-of-hands';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import { withOthersKept } from '#shared/domain/item-minute';
import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import { nextReference } from '#shared/domain/references';
import {
  decisionIdSchema,
  voteIdSchema,
  type AgendaItemId,
  type MeetingId,
} from '#shared/model/id';
import { isoInstantSchema } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Minute, Outcome } from '#shared/model/minutes';
import type { Partnership } from '#shared/model/partnership';
import { joined } from '#shared/text/documents';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { refuseLocked } from './record/locked-minutes';
import { readActionLog, readDirectory, readMeeting, readPartnership } from './records';

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
    'minutes:numberDecision': (input) =>
      deps.changes.inTurn(async () => {
        const { meeting, partnership } = await heldRecord(deps, input.meetingId);
        refuseInquorate(input.outcome, partnership, meeting, input.itemId);
        const log = await readActionLog(deps, partnership.id);
        const next = nextReference('D', log.lastDecisionNumbers, meeting.date);
        await deps.store.write('action-log', partnership.id, {
          ...log,
          lastDecisionNumbers: next.last,
        });
        return { id: decisionIdSchema.parse(deps.newId()), reference: next.reference };
      }),
    'minutes:recordVote': ({ meetingId, itemId, ...movers }) =>
      deps.changes.inTurn(async () => {
        const { meeting, partnership } = await heldRecord(deps, meetingId);
        refuseInquorate('resolved', partnership, meeting, itemId);
        const barred = barredFromMoving(movers, meeting, itemId);
        if (barred.length > 0) {
          const { people } = await readDirectory(deps);
          const names = people.filter(({ id }) => barred.includes(id)).map(({ name }) => name);
          throw new Refused('recused-moved', { name: joined(names) });
        }
        return { id: voteIdSchema.parse(deps.newId()) };
      }),
  };
}

/** A meeting whose minutes are open, and its partnership. */
async function heldRecord(deps: Dependencies, meetingId: MeetingId) {
  const meeting = await readMeeting(deps, meetingId);
  await refuseLocked(deps, meeting);
  return { meeting, partnership: await readPartnership(deps, meeting.partnershipId) };
}

/** Refuses what the rules let no inquorate meeting decide (Q4). */
function refuseInquorate(
  outcome: Outcome,
  partnership: Partnership,
  meeting: Meeting,
  itemId: AgendaItemId,
): void {
  const quorum = quorumAtItem(partnership, meeting, itemId);
  const clause = clauseAgainst(outcome, quorum, rulesOn(partnership, meeting.date));
  if (clause !== null) throw new Refused('inquorate-no-decisions', { clause });
}
