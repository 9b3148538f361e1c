import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { UserPlus } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { presenceAt } from '#shared/domain/quorum/presence';
import type { MeetingView } from '#shared/ipc/views';
import type { AgendaItemId } from '#shared/model/id';
import { minuteCommands } from '#shared/text/screens/commands';
import { minutesText } from '#shared/text/screens/minutes';
import { AddAttendeeForm } from './add-attendee-form';
import classes from './attendance-pane.module.css';
import { Adjourning } from './adjourning';
import { AttendeeRow } from './attendee-row';
import { MeetingTimes } from './meeting-times';
import type { MinutesSaver } from '../minutes-saver';
import { Presiding } from './presiding';
import { QuorumNow } from './quorum-now';
import { SharedAttendance } from './shared-attendance';
import { notMarked, useMarkTheRest } from '../use-mark-the-rest';
import { useRecused } from '../use-meeting-as-typed';

const words = minutesText.attendance;

type AttendancePaneProps = {
  view: MeetingView;
  saver: MinutesSaver;
  /** The item that is being taken: quorum and presence are those of this item. */
  itemId: AgendaItemId;
};

/** Who is here, and whether that is a quorum. */
export function AttendancePane({ view, saver, itemId }: AttendancePaneProps) {
  const [isAdding, form] = useDisclosure(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(form.close);
    addButton.current?.focus();
  };
  const { attendance } = view.meeting;
  const recused = useRecused(view.meeting, saver, itemId);
  const presence = presenceAt(view.meeting, itemId, recused);
  const here = new Set(presence.attendance.map(({ personId }) => personId));
  return (
    <div className={classes.pane}>
      <div className={classes.now}>
        <MeetingTimes meeting={view.meeting} />
        <Adjourning />
        <QuorumNow view={view} presence={presence} />
        <Presiding />
      </div>
      <Group justify="space-between" gap="xs">
        <Text component="h2" fw={700} size="sm">
          {words.heading}
        </Text>
        <Text size="xs" c="dimmed">
          {words.here(here.size)}
        </Text>
      </Group>
      <SharedAttendance meeting={view.meeting} />
      <MarkTheRest view={view} />
      {attendance.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.empty}
        </Text>
      )}
      <ul className={classes.list}>
        {attendance.map((entry) => (
          <AttendeeRow
            key={entry.personId}
            entry={entry}
            meetingId={view.meeting.id}
            itemId={itemId}
            isHere={here.has(entry.personId)}
            isRecused={recused.includes(entry.personId)}
          />
        ))}
      </ul>
      {isAdding ? (
        <AddAttendeeForm view={view} onClose={close} />
      ) : (
        <Button
          ref={addButton}
          variant="default"
          size="compact-sm"
          leftSection={<UserPlus size={14} aria-hidden />}
          onClick={form.open}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

/** "All present but ...": mark the exceptions, then everybody else at once. */
function MarkTheRest({ view: { meeting } }: { view: MeetingView }) {
  const mark = useMarkTheRest(meeting);
  if (notMarked(meeting).length === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      title={`${words.allPresent} (${minuteCommands.restPresent.keys})`}
      onClick={mark}
    >
      {words.allPresent}
    </Button>
  );
}
