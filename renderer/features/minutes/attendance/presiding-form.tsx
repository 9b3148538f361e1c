import { ActionIcon, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { X } from 'lucide-react';
import { isThere } from '#shared/domain/attendance';
import { presidedInOrder } from '#shared/domain/offices/presided';
import { rulesOn } from '#shared/domain/terms';
import { agendaItemIdSchema, personIdSchema } from '#shared/model/id';
import type { Presiding } from '#shared/model/meeting-cycle';
import { clauseSource } from '#shared/text/quorum';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { decisionsText } from '#shared/text/screens/decisions';
import { presenceText as words } from '#shared/text/screens/presence';
import { useCommand } from '../../../data/commands';
import { FormButtons } from '../../../ui/form-buttons';
import { useCurrentItem, useMinuteContext } from '../minute-context';

/** Names somebody who presides from the start, or from an item on; several may, one after the other. */
export function PresidingForm({ onClose }: { onClose: () => void }) {
  const { view, names } = useMinuteContext();
  const { meeting, partnership } = view;
  const { save, isRunning } = useSavePresiding();
  const current = useCurrentItem();
  const form = useForm({
    initialValues: {
      personId: '',
      how: words.presidingHowUsual,
      fromItemId: current === meeting.agenda[0]?.id ? '' : String(current ?? ''),
    },
    validate: { personId: (typed) => (typed === '' ? words.presidingNeeded : null) },
  });
  const add = async ({ personId, how, fromItemId }: typeof form.values): Promise<void> => {
    const one = {
      personId: personIdSchema.parse(personId),
      how,
      fromItemId: fromItemId === '' ? null : agendaItemIdSchema.parse(fromItemId),
    };
    if (await save([...meeting.presiding, one])) onClose();
  };
  const here = meeting.attendance.filter(isThere).map(({ personId }) => ({
    value: personId,
    label: names.personWithOrganisation(personId),
  }));
  const items = meeting.agenda.map(({ id, title }, place) => ({
    value: id,
    label: words.presidingFromItem(place + 1, title),
  }));
  const rule = ruleRow('presiding', rulesOn(partnership, meeting.date));
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void add(typed))}>
      <Stack gap="sm">
        <Recorded />
        <NativeSelect
          label={words.presidingOther}
          data-autofocus
          data={[{ value: '', label: decisionsText.noPerson }, ...here]}
          {...form.getInputProps('personId')}
        />
        <NativeSelect
          label={words.presidingFrom}
          data={[{ value: '', label: words.presidingFromStart }, ...items]}
          {...form.getInputProps('fromItemId')}
        />
        <TextInput label={words.presidingHow} maxLength={200} {...form.getInputProps('how')} />
        <Text size="sm" c="dimmed">
          {rule.value === null
            ? words.presidingOpen
            : words.presidingRule(rule.value, clauseSource(rule.clause))}
        </Text>
        <FormButtons submit={words.presidingSave} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Who is recorded so far, each to be taken out; without any, those in office preside. */
function Recorded() {
  const { view, names } = useMinuteContext();
  const { save } = useSavePresiding();
  const all = presidedInOrder(view.meeting);
  const others = (one: Presiding) =>
    all
      .filter((other) => other !== one)
      .map(({ personId, how, fromItemId }) => ({ personId, how, fromItemId }));
  return all.map((one) => {
    const name = names.personName(one.personId);
    return (
      <Group key={`${one.personId} ${one.fromItemId}`} gap="xs" wrap="nowrap">
        <Text size="sm" flex={1}>
          {words.presided(name, one.how, one.fromItem)}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.presidingRemove(name)}
          onClick={() => void save(others(one))}
        >
          <X size={16} aria-hidden />
        </ActionIcon>
      </Group>
    );
  });
}

function useSavePresiding() {
  const { meeting } = useMinuteContext().view;
  const { run, isRunning } = useCommand('presence:setPresiding', () => words.presidingSaved);
  const save = (presiding: Presiding[]) => run({ meetingId: meeting.id, presiding });
  return { save, isRunning };
}
