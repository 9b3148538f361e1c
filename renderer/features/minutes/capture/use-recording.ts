import { itemNumber } from '#shared/domain/agenda-items';
import { isThere } from '#shared/domain/attendance';
import type { Named } from '#shared/domain/people/find-named';
import { agendaItemIdSchema, type AgendaItemId, type PersonId } from '#shared/model/id';
import { presenceText } from '#shared/text/screens/presence';
import { useCommand } from '../../../data/commands';
import type { MinuteContext } from '../minute-context';
import type { LineAt } from './capture-lines';
import { personIn } from './line-readings';
import type { ReadAction } from './read-action-line';

/** Records what lines say, by the commands of the main process. */
export function useRecording({ view }: MinuteContext) {
  const { meeting, partnership } = view;
  const meetingId = meeting.id;
  const action = useCommand('actions:record');
  const decision = useCommand('minutes:numberDecision');
  const attendance = useCommand('meetings:markAttendance');
  const movement = useCommand('presence:recordMovement', ({ kind, personId, itemId }) => {
    const name = view.people.find(({ id }) => id === personId)?.name ?? '';
    const said = kind === 'arrives' ? presenceText.saidArrived : presenceText.saidLeft;
    return said(name, itemNumber(meeting.agenda, agendaItemIdSchema.parse(itemId)) ?? 0);
  });
  const move = async (kind: 'arrives' | 'leaves', personId: PersonId, itemId: AgendaItemId) => {
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
      if (!(await attendance.run({ meetingId, attendance: [here] }))) return 'refused' as const;
    }
    const moved = await movement.run({ meetingId, personId, itemId, kind, at: 'now' });
    return moved ? { block: null } : ('refused' as const);
  };
  return async (line: LineAt, read: ReadAction, names: readonly Named[]) => {
    const { capture, itemId, isConfidential } = line;
    if (capture.kind === 'action') {
      const recorded = await action.run({
        ...read,
        partnershipId: partnership.id,
        isConfidential,
        origin: { meetingId, itemId },
      });
      const actionId = recorded?.action.id;
      return actionId ? { block: { type: 'action' as const, actionId } } : ('refused' as const);
    }
    if (capture.kind === 'decision') {
      const { outcome } = capture;
      const numbered = await decision.run({ meetingId, itemId, outcome });
      return numbered
        ? {
            block: {
              type: 'decision' as const,
              ...numbered,
              outcome,
              text: line.words,
              isConfidential,
            },
          }
        : ('refused' as const);
    }
    const person = personIn(line.words, names);
    return person ? move(capture.kind, person.id, itemId) : ('refused' as const);
  };
}
