import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { UserPlus } from 'lucide-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { isThere } from '#shared/domain/attendance';
import type { MeetingView } from '#shared/ipc/views';
import { minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { AddAttendeeForm } from './add-attendee-form';
import classes from './attendance-pane.module.css';
import { AttendeeRow } from './attendee-row';
import { MeetingTimes } from './meeting-times';
import { QuorumNow } from './quorum-now';

const words = minutesText.attendance;

/** Who is here, and whether that is a quorum. */
export function AttendancePane({ view }: { view: MeetingView }) {
  const [isAdding, form] = useDisclosure(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    flushSync(form.close);
    addButton.current?.focus();
  };
  const { attendance } = view.meeting;
  return (
    <div className={classes.pane}>
      <div className={classes.now}>
        <MeetingTimes meeting={view.meeting} />
        <QuorumNow view={view} />
      </div>
      <Group justify="space-between" gap="xs">
        <Text component="h2" fw={700} size="sm">
          {words.heading}
        </Text>
        <Text size="xs" c="dimmed">
          {words.here(attendance.filter(isThere).length)}
        </Text>
      </Group>
      <MarkTheRest view={view} />
      {attendance.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.empty}
        </Text>
      )}
      <ul className={classes.list}>
        {attendance.map((entry) => (
          <AttendeeRow key={entry.personId} entry={entry} meetingId={view.meeting.id} />
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
  const rest = meeting.attendance.filter((one) => one.mark === 'not-marked');
  const { run, isRunning } = useCommand('meetings:markAttendance', ({ attendance }) =>
    words.allMarked(attendance.length),
  );
  if (rest.length === 0) return null;
  const mark = meeting.form === 'virtual' ? 'remote' : 'present';
  return (
    <BusyButton
      size="compact-sm"
      variant="light"
      isBusy={isRunning}
      onClick={() =>
        void run({
          meetingId: meeting.id,
          attendance: rest.map((one) => ({ ...one, mark })),
        })
      }
    >
      {words.allPresent}
    </BusyButton>
  );
}
