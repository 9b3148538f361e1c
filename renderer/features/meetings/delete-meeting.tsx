import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { Deletion } from '#shared/model/deletion';
import type { Meeting } from '#shared/model/meeting';
import { longDate } from '#shared/text/dates';
import { barNames, deletionBarWords, goesLines, staysLines } from '#shared/text/deletion-words';
import { fieldText } from '#shared/text/screens/fields';
import { meetingsText } from '#shared/text/screens/meetings';
import { useCommand } from '../../data/commands';
import { useDeletion } from '../../data/queries';
import { BusyButton } from '../../ui/busy-button';
import { Loaded } from '../../ui/loaded';

const words = meetingsText.deletion;

type Deleted = Pick<Meeting, 'id' | 'date'>;

type DeleteMeetingProps = {
  /** The meeting that is to go; null while none is. */
  meeting: Deleted | null;
  onClose: () => void;
  /** Told once it is gone. */
  onDeleted?: () => void;
};

/** Asks before a meeting is deleted, and says what goes with it and what stays. */
export function DeleteMeeting({ meeting, onClose, onDeleted = onClose }: DeleteMeetingProps) {
  return (
    <Modal
      opened={meeting !== null}
      onClose={onClose}
      title={meeting === null ? null : words.title(longDate(meeting.date))}
      closeButtonProps={{ 'aria-label': fieldText.close }}
    >
      {meeting && <Question meeting={meeting} onClose={onClose} onDeleted={onDeleted} />}
    </Modal>
  );
}

type QuestionProps = { meeting: Deleted; onClose: () => void; onDeleted: () => void };

function Question({ meeting, onClose, onDeleted }: QuestionProps) {
  const reading = useDeletion(meeting.id);
  const { run, isRunning } = useCommand('meetings:remove', () =>
    words.done(longDate(meeting.date)),
  );
  const isOpen = reading.data?.bar === null;
  const confirm = async (): Promise<void> => {
    if (await run({ meetingId: meeting.id })) onDeleted();
  };
  return (
    <Stack gap="sm">
      <Loaded reading={reading}>{(deletion) => <Consequences {...deletion} />}</Loaded>
      <Group gap="xs" mt="xs">
        {isOpen && (
          <BusyButton isBusy={isRunning} onClick={() => void confirm()}>
            {words.confirm}
          </BusyButton>
        )}
        <Button variant="default" data-autofocus onClick={onClose}>
          {isOpen ? fieldText.cancel : fieldText.close}
        </Button>
      </Group>
    </Stack>
  );
}

function Consequences({ bar, goes, stays }: Deletion) {
  if (bar !== null) return <Text size="sm">{deletionBarWords[bar.because](barNames(bar))}</Text>;
  const gone = goesLines(goes);
  return (
    <>
      {gone.length === 0 ? (
        <Text size="sm">{words.nothingGoes}</Text>
      ) : (
        <Lines title={words.goes} lines={gone} />
      )}
      <Lines title={words.stays} lines={staysLines(stays)} />
      <Text size="sm">{words.undo}</Text>
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Text size="sm">{title}</Text>
      <List size="sm" mt={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </div>
  );
}
