import { ActionIcon, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Pencil } from 'lucide-react';
import type { Meeting } from '#shared/model/meeting';
import { clockTime } from '#shared/text/dates';
import { meetingStateLabels } from '#shared/text/labels';
import { timeOf } from '#shared/text/read-time';
import { fieldText } from '#shared/text/screens/fields';
import { minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../../data/commands';
import { checkTime } from '../../../ui/checks';
import { BusyButton } from '../../../ui/busy-button';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { TimeField } from '../../../ui/time-field';

const words = minutesText.times;

/** When the meeting was opened and closed, the button for what comes next, and the correction. */
export function MeetingTimes({ meeting }: { meeting: Meeting }) {
  const { run, isRunning } = useCommand('meetings:recordTimes');
  const { id: meetingId, openedAt, closedAt, state } = meeting;
  const next = {
    planned: { label: words.open, times: { openedAt: 'now', closedAt: null } },
    'in-progress': { label: words.close, times: { openedAt, closedAt: 'now' } },
    closed: { label: words.reopen, times: { openedAt, closedAt: null } },
  } as const;
  const { label, times } = next[state];
  const recorded = [
    openedAt && `${words.opened} ${clockTime(openedAt)}`,
    closedAt && `${words.closed.toLowerCase()} ${clockTime(closedAt)}`,
  ].filter(Boolean);
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Text size="sm" fw={700}>
          {meetingStateLabels[state]}
        </Text>
        {recorded.length > 0 && (
          <Text size="xs" c="dimmed">
            {recorded.join(', ')} <CorrectTimes meeting={meeting} />
          </Text>
        )}
      </div>
      <BusyButton
        size="compact-sm"
        flex="none"
        variant={state === 'planned' ? 'filled' : 'default'}
        isBusy={isRunning}
        onClick={() => void run({ meetingId, ...times })}
      >
        {label}
      </BusyButton>
    </Group>
  );
}

function CorrectTimes({ meeting }: { meeting: Meeting }) {
  const [isOpen, form] = useDisclosure(false);
  return (
    <>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={words.correct}
        onClick={form.open}
      >
        <Pencil size={13} aria-hidden />
      </ActionIcon>
      <Modal
        opened={isOpen}
        onClose={form.close}
        title={words.correct}
        size={320}
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        <TimesForm meeting={meeting} onClose={form.close} />
      </Modal>
    </>
  );
}

function TimesForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { run, isRunning } = useCommand('meetings:recordTimes', () => words.corrected);
  const form = useForm({
    initialValues: { openedAt: meeting.openedAt ?? '', closedAt: meeting.closedAt ?? '' },
    validate: { openedAt: checkTime, closedAt: checkTime },
  });
  const save = async (typed: typeof form.values): Promise<void> => {
    const openedAt = timeOf(typed.openedAt);
    const closedAt = timeOf(typed.closedAt);
    if (await run({ meetingId: meeting.id, openedAt, closedAt })) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="xs">
        <TimeField label={words.opened} data-autofocus {...form.getInputProps('openedAt')} />
        <TimeField label={words.closed} {...form.getInputProps('closedAt')} />
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
