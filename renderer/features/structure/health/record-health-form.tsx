import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import { checkLine, checkPastDay } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.healthForm;

type RecordHealthFormProps = { view: StructuredView; onClose: () => void };

/** The day on which the partnership looked at how well it works, and what came of it (T6). */
export function RecordHealthForm({ view, onClose }: RecordHealthFormProps) {
  const { run, isRunning } = useCommand(
    'structure:recordHealthCheck',
    () => structureText.healthRecorded,
  );
  const form = useForm({
    initialValues: { on: typedDate(view.today), note: '' },
    validate: { on: checkPastDay(words.onNeeded, view.today), note: checkLine },
  });
  const save = async ({ on: typed, note }: typeof form.values): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    if (await run({ partnershipId: view.partnership.id, on, note })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.record}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <DateField label={words.on} required data-autofocus {...form.getInputProps('on')} />
      <TextInput label={words.note} {...form.getInputProps('note')} />
    </PanelForm>
  );
}
