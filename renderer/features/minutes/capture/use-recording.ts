import { itemNumber } from '#shared/domain/agenda-items';
import { isThere } from '#shared/domain/attendance';
import type { Named } from '#shared/domain/people/find-named';
import { agendaItemIdSchema, type AgendaItemId, type PersonId } from '#shared/model/id';
import type { MinuteBlock, Outcome } from '#shared/model/minutes';
import { presenceText } from '#shared/text/screens/presence';
import { useCommand } from '../../../data/commands';
import type { DueContext } from '../../../records/said-due';
import type { MinuteContext } from '../minute-context';
import type { LineAt } from './capture-lines';
import { personIn } from './line-readings';
import { readActionLine } from './read-action-line';
import { readVoteLine } from './read-vote-line';

/** What stands in the place of a line that was recorded; null for nothing. */
type Recorded = { block: MinuteBlock | null } | 'refused';
type Record = (line: LineAt) => Promise<Recorded>;

/** Records what lines say, by the commands of the main process. */
export function useRecording(
  context: MinuteContext,
  names: readonly Named[],
  days: DueContext,
): Record {
  const action = useActionRecording(context, names, days);
  const decision = useDecisionRecording(context);
  const vote = useVoteRecording(context, names);
  const movement = useMovementRecording(context);
  return async (line) => {
    const { capture } = line;
    if (capture.kind === 'action') return action(line);
    if (capture.kind === 'decision') return decision(line, capture.outcome);
    if (capture.kind === 'vote') return vote(line);
    const person = personIn(line.words, names);
    return person ? movement(capture.kind, person.id, line.itemId) : 'refused';
  };
}

function useActionRecording(
  { view }: MinuteContext,
  names: readonly Named[],
  days: DueContext,
): Record {
  const { run } = useCommand('actions:record');
  return async ({ words, itemId, isConfidential }) => {
    const recorded = await run({
      ...readActionLine(words, names, days),
      partnershipId: view.partnership.id,
      isConfidential,
      origin: { meetingId: view.meeting.id, itemId },
    });
    const actionId = recorded?.action.id;
    return actionId ? { block: { type: 'action', actionId } } : 'refused';
  };
}

function useDecisionRecording({ view }: MinuteContext) {
  const { run } = useCommand('minutes:numberDecision');
  return async (
    { words: text, itemId, isConfidential }: LineAt,
    outcome: Outcome,
  ): Promise<Recorded> => {
    const numbered = await run({ meetingId: view.meeting.id, itemId, outcome, text });
    if (!numbered) return 'refused';
    return { block: { type: 'decision', ...numbered, outcome, text, isConfidential } };
  };
}

function useVoteRecording({ view }: MinuteContext, names: readonly Named[]): Record {
  const { run } = useCommand('minutes:recordVote');
  return async ({ words, itemId, isConfidential }) => {
    const { text, count, ...movers } = readVoteLine(words, names);
    if (!count) return 'refused';
    const recorded = await run({ meetingId: view.meeting.id, itemId, ...movers });
    if (!recorded) return 'refused';
    return { block: { type: 'vote', ...recorded, text, ...movers, ...count, isConfidential } };
  };
}

function useMovementRecording({ view }: MinuteContext) {
  const { meeting, people } = view;
  const attendance = useCommand('meetings:markAttendance');
  const movement = useCommand('presence:recordMovement', ({ kind, personId, itemId }) => {
    const name = people.find(({ id }) => id === personId)?.name ?? '';
    const said = kind === 'arrives' ? presenceText.saidArrived : presenceText.saidLeft;
    return said(name, itemNumber(meeting.agenda, agendaItemIdSchema.parse(itemId)) ?? 0);
  });
  return async (
    kind: 'arrives' | 'leaves',
    personId: PersonId,
    itemId: AgendaItemId,
  ): Promise<Recorded> => {
    const meetingId = meeting.id;
    const entry = meeting.attendance.find((one) => one.personId === personId);
    if (kind === 'arrives' && (!entry || !isThere(entry))) {
      // Whoever arrives is here: marked so, and from this item on.
      const marked = entry ?? {
        personId,
        capacity: 'in-attendance' as const,
        standsInFor: null,
        reason: '',
      };
      const here = { ...marked, mark: 'present' as const };
      if (!(await attendance.run({ meetingId, attendance: [here] }))) return 'refused';
    }
    const moved = await movement.run({ meetingId, personId, itemId, kind, at: 'now' });
    return moved ? { block: null } : 'refused';
  };
}
