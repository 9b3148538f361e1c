import { Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { openAdjournment } from '#shared/domain/sittings';
import { rulesOn } from '#shared/domain/terms';
import { clauseSource } from '#shared/text/quorum';
import { readDate } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { adjournmentWords, sittingsText as words } from '#shared/text/screens/sittings';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { checkDate, checkLine } from '../../../ui/checks';
import { DateField } from '../../../ui/date-field';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { useMinuteContext } from '../minute-context';

/** Breaks a meeting off and resumes it; what was before stays written beneath (F6). */
export function Adjourning() {
  const { meeting } = useMinuteContext().view;
  const [isOpen, form] = useDisclosure(false);
  const resume = useCommand('presence:resume', () => words.saidResumed);
  if (meeting.state === 'planned') return null;
  const open = openAdjournment(meeting);
  return (
    <div>
      {meeting.adjournments.map((one) => (
        <Text key={one.id} size="xs" {...(one === open ? { fw: 600 } : { c: 'dimmed' })}>
          {adjournmentWords(one)}
        </Text>
      ))}
      {meeting.state === 'in-progress' &&
        (open ? (
          <BusyButton
            size="compact-xs"
            isBusy={resume.isRunning}
            onClick={() => void resume.run({ meetingId: meeting.id })}
          >
            {words.resume}
          </BusyButton>
        ) : (
          <Button size="compact-xs" variant="default" onClick={form.open}>
            {words.adjourn}
          </Button>
        ))}
      <Modal
        opened={isOpen}
        onClose={form.close}
        title={words.heading}
        size={360}
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        <AdjournForm onClose={form.close} />
      </Modal>
    </div>
  );
}

function AdjournForm({ onClose }: { onClose: () => void }) {
  const { meeting, partnership } = useMinuteContext().view;
  const { run, isRunning } = useCommand('presence:adjourn', () => words.saidAdjourned);
  const form = useForm({
    initialValues: { reason: '', resumesOn: '' },
    validate: { reason: checkLine, resumesOn: checkDate },
  });
  const { adjournment } = rulesOn(partnership, meeting.date);
  const isForbidden = adjournment.state === 'set' && !adjournment.value;
  const save = async ({ reason, resumesOn }: typeof form.values): Promise<void> => {
    const read = readDate(resumesOn);
    const day = read.state === 'date' ? read.date : null;
    if (await run({ meetingId: meeting.id, reason, resumesOn: day })) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <TextInput label={words.reason} data-autofocus {...form.getInputProps('reason')} />
        <DateField
          label={words.resumesOn}
          description={words.resumesOnHint}
          {...form.getInputProps('resumesOn')}
        />
        {isForbidden && <Text size="sm">{words.notAllowed(clauseSource(adjournment.clause))}</Text>}
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
