import { ActionIcon, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Pencil } from 'lucide-react';
import { isThere } from '#shared/domain/attendance';
import { isInForce } from '#shared/domain/in-force';
import { rulesOn } from '#shared/domain/terms';
import { personIdSchema } from '#shared/model/id';
import { clauseSource } from '#shared/text/quorum';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { fieldText } from '#shared/text/screens/fields';
import { presenceText } from '#shared/text/screens/presence';
import { useCommand } from '../../../data/commands';
import { FormButtons } from '../../../ui/form-buttons';
import { useMinuteContext } from '../minute-context';

/** Who presides: those in office, or somebody else for this meeting (C4). */
export function Presiding() {
  const { names } = useMinuteContext();
  const { presiding } = useMinuteContext().view.meeting;
  const inOffice = usePresidingByOffice();
  const [isOpen, form] = useDisclosure(false);
  const words = presiding
    ? [names.personName(presiding.personId), presiding.how].filter(Boolean).join(', ')
    : inOffice === ''
      ? presenceText.nobodyInOffice
      : presenceText.presidingOf(inOffice);
  return (
    <Text size="xs" c="dimmed">
      {presenceText.presiding}: {words}{' '}
      <ActionIcon
        size="sm"
        variant="subtle"
        color="gray"
        aria-label={presenceText.presidingChange}
        onClick={form.open}
      >
        <Pencil size={13} aria-hidden />
      </ActionIcon>
      <Modal
        opened={isOpen}
        onClose={form.close}
        title={presenceText.presidingChange}
        size={360}
        closeButtonProps={{ 'aria-label': fieldText.close }}
      >
        <PresidingForm onClose={form.close} />
      </Modal>
    </Text>
  );
}

/** The Chairs who are here, otherwise the Vice-Chairs who are. */
function usePresidingByOffice(): string {
  const { view, names } = useMinuteContext();
  const { meeting, partnership } = view;
  const here = new Set(meeting.attendance.filter(isThere).map(({ personId }) => personId));
  const holders = (role: 'chair' | 'vice-chair') =>
    partnership.offices
      .filter((office) => office.role === role && isInForce(office, meeting.date))
      .filter(({ personId }) => here.has(personId))
      .map(({ personId, title }) => `${names.personName(personId)} (${title})`);
  const chairs = holders('chair');
  return (chairs.length > 0 ? chairs : holders('vice-chair')).join(', ');
}

function PresidingForm({ onClose }: { onClose: () => void }) {
  const { view, names } = useMinuteContext();
  const { meeting, partnership } = view;
  const { run, isRunning } = useCommand('presence:setPresiding', () => presenceText.presidingSaved);
  const form = useForm({
    initialValues: {
      personId: String(meeting.presiding?.personId ?? ''),
      how: meeting.presiding?.how ?? presenceText.presidingHowUsual,
    },
  });
  const rule = ruleRow('presiding', rulesOn(partnership, meeting.date));
  const save = async ({ personId, how }: typeof form.values): Promise<void> => {
    const presiding = personId === '' ? null : { personId: personIdSchema.parse(personId), how };
    if (await run({ meetingId: meeting.id, presiding })) onClose();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed))}>
      <Stack gap="sm">
        <NativeSelect
          label={presenceText.presidingOther}
          data-autofocus
          data={[
            { value: '', label: presenceText.presidingUsual },
            ...meeting.attendance.filter(isThere).map(({ personId }) => ({
              value: personId,
              label: names.personWithOrganisation(personId),
            })),
          ]}
          {...form.getInputProps('personId')}
        />
        {form.values.personId !== '' && (
          <TextInput
            label={presenceText.presidingHow}
            maxLength={200}
            {...form.getInputProps('how')}
          />
        )}
        <Text size="sm" c="dimmed">
          {rule.value === null
            ? presenceText.presidingOpen
            : presenceText.presidingRule(rule.value, clauseSource(rule.clause))}
        </Text>
        <FormButtons submit={presenceText.presidingSave} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
