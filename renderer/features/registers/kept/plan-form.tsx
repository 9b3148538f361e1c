import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { purposeSchema, type ItemSource, type Purpose } from '#shared/model/agenda';
import type { PartnershipId } from '#shared/model/id';
import type { PlannedItem } from '#shared/model/planned-item';
import { purposeLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { planSourceLabels } from '#shared/text/registers/plan-words';
import { planText } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { checkDue, checkLine, checkName } from '../../../ui/checks';
import { DateField, typedDue } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';

const text = planText.form;

type Typed = {
  title: string;
  purpose: Purpose | '';
  source: ItemSource;
  proposedBy: string;
  presenter: string;
  when: string;
  note: string;
};

const NOTHING: Typed = {
  title: '',
  purpose: '',
  source: 'work-plan',
  proposedBy: '',
  presenter: '',
  when: '',
  note: '',
};

function typedFrom(item: PlannedItem | null): Typed {
  if (item === null) return NOTHING;
  const { title, purpose, source, proposedBy, presenter, when, note } = item;
  return {
    title,
    source,
    proposedBy,
    presenter,
    note,
    purpose: purpose ?? '',
    when: typedDue(when),
  };
}

type PlanFormProps = {
  partnershipId: PartnershipId;
  item: PlannedItem | null;
  onClose: () => void;
};

/** What is planned: what, why, by whom, and for when (N8, N9). */
export function PlanForm({ partnershipId, item, onClose }: PlanFormProps) {
  const form = useForm<Typed>({
    initialValues: typedFrom(item),
    validate: {
      title: checkName(text.titleNeeded),
      proposedBy: checkLine,
      presenter: checkLine,
      when: checkDue,
      note: checkLine,
    },
  });
  const { run, isRunning } = useCommand('forwardPlan:save', () =>
    item === null ? planText.added : planText.saved,
  );
  const save = async ({ purpose, when, ...typed }: Typed): Promise<void> => {
    const saved = await run({
      partnershipId,
      plannedId: item?.id ?? null,
      ...typed,
      purpose: purposeSchema.safeParse(purpose).data ?? null,
      when: dueOf(when),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={item === null ? text.add : text.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={text.title} required data-autofocus {...form.getInputProps('title')} />
      <DateField
        label={text.when}
        description={text.whenHint}
        canBeMonth
        {...form.getInputProps('when')}
      />
      <NativeSelect
        label={text.purpose}
        data={[{ value: '', label: text.notStated }, ...optionsOf(purposeLabels)]}
        {...form.getInputProps('purpose')}
      />
      <NativeSelect
        label={text.source}
        data={optionsOf(planSourceLabels)}
        {...form.getInputProps('source')}
      />
      <TextInput
        label={text.proposedBy}
        description={text.proposedByHint}
        {...form.getInputProps('proposedBy')}
      />
      <TextInput label={text.presenter} {...form.getInputProps('presenter')} />
      <TextInput label={text.note} {...form.getInputProps('note')} />
    </PanelForm>
  );
}
