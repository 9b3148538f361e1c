import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Duty } from '#shared/model/structure';
import { monthName } from '#shared/text/dates';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import { checkLine, checkName } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.dutyForm;

const MONTHS = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));

type DutyFormProps = { view: StructuredView; duty: Duty | null; onClose: () => void };

/** Something that comes round every year, and in which month (G16, G17). */
export function DutyForm({ view, duty, onClose }: DutyFormProps) {
  const { run, isRunning } = useCommand('structure:saveDuty', () => structureText.dutySaved);
  const form = useForm({
    initialValues: {
      title: duty?.title ?? '',
      month: String(duty?.month ?? ''),
      clause: duty?.clause ?? '',
    },
    validate: { title: checkName(words.titleNeeded), clause: checkLine },
  });
  const save = async ({ title, month, clause }: typeof form.values): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      id: duty?.id ?? null,
      title,
      month: month === '' ? null : Number(month),
      clause,
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={structureText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <NativeSelect
        label={words.month}
        data={[{ value: '', label: words.noMonth }, ...MONTHS]}
        {...form.getInputProps('month')}
      />
      <TextInput label={words.clause} {...form.getInputProps('clause')} />
    </PanelForm>
  );
}
