import { rulesOn } from '#shared/domain/terms';
import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import { X } from 'lucide-react';
import { itemNumber } from '#shared/domain/agenda-items';
import { isThere } from '#shared/domain/attendance';
import type { AgendaItemId, MeetingId } from '#shared/model/id';
import type { Attendance, AttendanceMark } from '#shared/model/meeting';
import { capacityLabel, sentenceCase, standingInFor } from '#shared/text/labels';
import { presenceText } from '#shared/text/screens/presence';
import { attendanceChoices, minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../../data/commands';
import { optionsOf } from '../../../ui/options-of';
import classes from './attendance-pane.module.css';
import { useMinuteContext } from '../minute-context';
import { MovementButton } from './movement-button';
import { StandInWarning } from './stand-in-warning';

const words = minutesText.attendance;

type AttendeeRowProps = {
  entry: Attendance;
  meetingId: MeetingId;
  itemId: AgendaItemId;
  /** Whether they are here for the item, and whether they take no part in it. */
  isHere: boolean;
  isRecused: boolean;
};

/** One person on the list, and where they are. */
export function AttendeeRow({ entry, meetingId, itemId, isHere, isRecused }: AttendeeRowProps) {
  const { names } = useMinuteContext();
  const name = names.personName(entry.personId);
  const mark = useCommand('meetings:markAttendance');
  const remove = useCommand('meetings:removeAttendance', () => words.removed(name));
  // The focus goes on to the next person, not away with the row.
  const takeOff = async (row: HTMLLIElement | null): Promise<void> => {
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    if (!(await remove.run({ meetingId, personId: entry.personId }))) return;
    neighbour?.querySelector('select')?.focus();
  };
  return (
    <li className={classes.person}>
      <div className={classes.name}>
        <bdi>{name}</bdi>
        <Text size="xs" c="dimmed" lh={1.3}>
          <PersonLine entry={entry} />
        </Text>
        {entry.reason !== '' && (
          <Text size="xs" c="dimmed" lh={1.3}>
            {words.reasonGiven(entry.reason)}
          </Text>
        )}
        <StandInWarning entry={entry} />
        <ItemLine entry={entry} isHere={isHere} isRecused={isRecused} />
      </div>
      <NativeSelect
        size="xs"
        aria-label={words.markOf(name)}
        data={optionsOf(attendanceChoices)}
        value={entry.mark}
        onChange={(event) => {
          const chosen = event.currentTarget.value as AttendanceMark;
          void mark.run({ meetingId, attendance: [{ ...entry, mark: chosen }] });
        }}
      />
      {isThere(entry) ? (
        <MovementButton personId={entry.personId} itemId={itemId} isHere={isHere} />
      ) : (
        <span />
      )}
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={words.remove(name)}
        onClick={(event) => void takeOff(event.currentTarget.closest('li'))}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

type ItemLineProps = Pick<AttendeeRowProps, 'entry' | 'isHere' | 'isRecused'>;

/** When they came and went, and that they have no part in the item; nothing where there is nothing to say. */
function ItemLine({ entry, isHere, isRecused }: ItemLineProps) {
  const { agenda, movements } = useMinuteContext().view.meeting;
  const moves = movements
    .filter(({ personId }) => personId === entry.personId)
    .map(({ kind, itemId }) => {
      const number = itemNumber(agenda, itemId) ?? 0;
      return kind === 'leaves' ? presenceText.left(number) : presenceText.arrived(number);
    });
  const lines = [
    isThere(entry) && !isHere ? presenceText.away : '',
    isHere && isRecused ? presenceText.recused : '',
    sentenceCase(moves.join(', ')),
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <Text size="xs" fw={600} lh={1.3}>
      {lines.join('. ')}
    </Text>
  );
}

/** Offices, body, and in whose place: what tells two people of one name apart. */
function PersonLine({ entry }: { entry: Attendance }) {
  const { names, view } = useMinuteContext();
  const { standIn } = rulesOn(view.partnership, view.meeting.date);
  const right =
    entry.standsInFor === null
      ? entry.capacity === 'member'
        ? null
        : capacityLabel(entry.capacity, standIn)
      : standingInFor(standIn, names.personName(entry.standsInFor));
  const offices = names.officesOf(entry.personId);
  const parts = [...offices, names.organisationOf(entry.personId), right];
  return parts.filter((part) => part !== null).join(', ');
}
