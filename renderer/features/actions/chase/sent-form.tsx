import { Button, Group, List, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Chased } from '#shared/ipc/areas/chases';
import { dateOf } from '#shared/text/read-date';
import { chasesText as words } from '#shared/text/screens/chases';
import { useCommand } from '../../../data/commands';
import { checkPastDay } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import type { Chases } from './share-words';

/** So many of the drafts are listed; the folder that is shown has all of them. */
const LISTED = 50;

/** The drafts that were saved, and what they were made of. */
export type SavedDrafts = { drafts: readonly Chased[]; chases: Chases };

type SentFormProps = { saved: SavedDrafts; onClose: () => void };

/** The drafts that were saved, and that they were sent, which each action then keeps (A4). */
export function SentForm({ saved: { drafts, chases }, onClose }: SentFormProps) {
  const { today } = chases;
  const form = useForm({
    initialValues: { on: typedDate(today) },
    validate: { on: checkPastDay(words.sentOn, today) },
  });
  const { run, isRunning } = useCommand('chases:record', (sent) =>
    words.recorded(sent.chases.length),
  );
  const show = useCommand('exports:showInFolder');
  const names = new Map(chases.people.map(({ personId, name }) => [personId, name]));
  const save = async (typed: typeof form.values): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const sent = drafts.map(({ personId, parts }) => ({ personId, parts }));
    if (await run({ on, chases: sent })) onClose();
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
        {drafts.slice(0, LISTED).map(({ personId, fileName, token }) => (
          <List.Item key={personId}>
            <Group gap={6}>
              <span>
                {names.get(personId)}: {fileName}
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
      {drafts.length > LISTED && <Text size="sm">{words.moreDrafts(drafts.length - LISTED)}</Text>}
      <DateField label={words.on} required data-autofocus {...form.getInputProps('on')} />
    </PanelForm>
  );
}
