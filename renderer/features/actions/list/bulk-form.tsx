import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Input } from '#shared/ipc/contract';
import { actionStatusSchema, prioritySchema, type ActionStatus } from '#shared/model/action';
import { cleanLine } from '#shared/model/wording';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { fieldText } from '#shared/text/screens/fields';
import { useCommand } from '../../../data/commands';
import { checkDue, checkLine } from '../../../ui/checks';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { WhichAction } from './use-chosen';

type BulkFormProps = {
  chosen: readonly WhichAction[];
  onDone: () => void;
  onCancel: () => void;
};

type Typed = {
  status: string;
  holdReason: string;
  due: string;
  dueReason: string;
  priority: string;
};
type Change = Input<'actions:changeMany'>['change'];

const words = actionsText.form;
const NOTHING: Typed = { status: '', holdReason: '', due: '', dueReason: '', priority: '' };

/** The same change to every action that is chosen; what is left empty stays as it is in each. */
export function BulkForm({ chosen, onDone, onCancel }: BulkFormProps) {
  const { run, isRunning } = useCommand('actions:changeMany', ({ actions }) =>
    actionsText.manyChanged(actions.length),
  );
  const form = useForm<Typed>({
    initialValues: NOTHING,
    validate: {
      due: checkDue,
      dueReason: checkLine,
      holdReason: (typed, { status }) =>
        status === 'on-hold' && cleanLine(typed) === ''
          ? fieldText.required(words.holdReasonNeeded)
          : checkLine(typed),
    },
  });
  const change = changeFrom(form.values);
  const save = async (): Promise<void> => {
    if (await run({ actions: [...chosen], change })) onDone();
  };
  return (
    <PanelForm
      form={form}
      submit={actionsText.changeMany(chosen.length)}
      isRunning={isRunning}
      onSave={save}
      onCancel={onCancel}
    >
      <Text size="sm">{actionsText.manyLead}</Text>
      <NativeSelect
        label={words.status}
        data-autofocus
        data={[{ value: '', label: actionsText.asItIs }, ...optionsOf(STATUSES)]}
        {...form.getInputProps('status')}
      />
      {form.values.status === 'on-hold' && (
        <TextInput label={words.holdReason} required {...form.getInputProps('holdReason')} />
      )}
      <DateField
        label={words.due}
        placeholder={actionsText.asItIs}
        canBeMonth
        {...form.getInputProps('due')}
      />
      <TextInput label={words.dueReason} {...form.getInputProps('dueReason')} />
      <NativeSelect
        label={actionsText.priority}
        data={[{ value: '', label: actionsText.asItIs }, ...optionsOf(priorityLabels)]}
        {...form.getInputProps('priority')}
      />
    </PanelForm>
  );
}

/** Where one went by a transfer is not for a hand to say (A8). */
const { transferred: _, ...STATUSES } = actionStatusLabels;

function changeFrom({ status, holdReason, due, dueReason, priority }: Typed): Change {
  const nextStatus: ActionStatus | undefined = actionStatusSchema.safeParse(status).data;
  const nextPriority = prioritySchema.safeParse(priority).data;
  const nextDue = dueOf(due);
  return {
    ...(nextStatus && { status: nextStatus }),
    ...(nextStatus === 'on-hold' && { holdReason }),
    ...(nextDue && { due: nextDue, dueReason }),
    ...(nextPriority && { priority: nextPriority }),
  };
}
