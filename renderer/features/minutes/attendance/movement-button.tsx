import { ActionIcon } from '@mantine/core';
import { LogIn, LogOut, Undo2 } from 'lucide-react';
import { itemNumber } from '#shared/domain/agenda-items';
import type { AgendaItemId, PersonId } from '#shared/model/id';
import { presenceText } from '#shared/text/screens/presence';
import { useCommand } from '../../../data/commands';
import { useMinuteContext } from '../minute-context';

type MovementButtonProps = {
  personId: PersonId;
  itemId: AgendaItemId;
  /** Whether the person is here for this item as it stands. */
  isHere: boolean;
};

/** Records that somebody leaves or arrives before this item, or takes that back (Q9). */
export function MovementButton({ personId, itemId, isHere }: MovementButtonProps) {
  const { view, names } = useMinuteContext();
  const { meeting } = view;
  const meetingId = meeting.id;
  const name = names.personName(personId);
  const number = itemNumber(meeting.agenda, itemId) ?? 0;
  const said = isHere ? presenceText.saidLeft : presenceText.saidArrived;
  const record = useCommand('presence:recordMovement', () => said(name, number));
  const remove = useCommand('presence:removeMovement', () => presenceText.takenBack);
  const here = meeting.movements.findLast(
    (one) => one.personId === personId && one.itemId === itemId,
  );
  if (here) {
    const what = presenceText[here.kind](name, number);
    return (
      <ActionIcon
        size="sm"
        variant="light"
        aria-label={presenceText.takeBack(what)}
        title={presenceText.takeBack(what)}
        onClick={() => void remove.run({ meetingId, movementId: here.id })}
      >
        <Undo2 size={14} aria-hidden />
      </ActionIcon>
    );
  }
  const kind = isHere ? 'leaves' : 'arrives';
  const label = presenceText[kind](name, number);
  const Icon = isHere ? LogOut : LogIn;
  return (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => void record.run({ meetingId, personId, itemId, kind, at: 'now' })}
    >
      <Icon size={14} aria-hidden />
    </ActionIcon>
  );
}
