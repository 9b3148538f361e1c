import { Button, Group, List, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { nameBook } from '#shared/documents/name-book';
import type { Chased } from '#shared/ipc/areas/chases';
import type { ActionLogView } from '#shared/ipc/views';
import { dateOf } from '#shared/text/read-date';
import { chasesText as words } from '#shared/text/screens/chases';
import { useCommand } from '../../../data/commands';
import { checkPastDay } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';

type SentFormProps = { log: ActionLogView; drafts: readonly Chased[]; onClose: () => void };

/** The drafts that were saved, and that they were sent, which each action then keeps (A4). */
export function SentForm({ log, drafts, onClose }: SentFormProps) {
  const form = useForm({
    initialValues: { on: typedDate(log.today) },
    validate: { on: checkPastDay(words.sentOn, log.today) },
  });
  const { run, isRunning } = useCommand('chases:record', ({ chases }) =>
    words.recorded(chases.length),
  );
  const show = useCommand('exports:showInFolder');
  const names = nameBook(log, log.today);
  const save = async (typed: typeof form.values): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const chases = drafts.map(({ personId, actionIds }) => ({ personId, actionIds }));
    if (await run({ partnershipId: log.partnership.id, on, chases })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.sent}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm">{words.saved(drafts.length)}</Text>
      <List size="sm" aria-label={words.savedOf}>
        {drafts.map(({ personId, fileName, token }) => (
          <List.Item key={personId}>
            <Group gap={6}>
              <span>
                {names.personName(personId)}: {fileName}
              </span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={words.showOf(fileName)}
                onClick={() => void show.run({ token })}
              >
                {words.show}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
      <DateField label={words.on} required data-autofocus {...form.getInputProps('on')} />
    </PanelForm>
  );
}
