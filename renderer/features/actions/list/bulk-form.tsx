import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { LeftAsItIs } from '#shared/ipc/areas/actions';
import type { Input } from '#shared/ipc/contract';
import { actionStatusSchema, prioritySchema, type ActionStatus } from '#shared/model/action';
import { workStreamIdSchema, type WorkStreamId } from '#shared/model/id';
import { cleanLine } from '#shared/model/wording';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { fieldText } from '#shared/text/screens/fields';
import { useCommand } from '../../../data/commands';
import { useActionLogIfAny } from '../../../data/queries';
import { checkDue, checkLine } from '../../../ui/checks';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import {
  BulkOwners,
  checkOwners,
  OWNERS_AS_THEY_ARE,
  ownersFrom,
  type TypedOwners,
} from './bulk-owners';
import { LeftAsTheyAre } from './left-as-they-are';
import type { WhichAction } from './use-chosen';

type BulkFormProps = {
  chosen: readonly WhichAction[];
  /** With the actions that were left as they are. */
  onDone: (left: readonly WhichAction[]) => void;
  onCancel: () => void;
};

type Typed = TypedOwners & {
  workStreamId: string;
  status: string;
  holdReason: string;
  due: string;
  dueReason: string;
  priority: string;
};
type Change = Input<'actions:changeMany'>['change'];

const words = actionsText.form;
const NOTHING: Typed = {
  ...OWNERS_AS_THEY_ARE,
  workStreamId: '',
  status: '',
  holdReason: '',
  due: '',
  dueReason: '',
  priority: '',
};
/** In no stream, where leaving it empty leaves each where it is. */
const NONE = 'none';

/** The same change to every action that is chosen; what is left empty stays as it is in each. */
export function BulkForm({ chosen, onDone, onCancel }: BulkFormProps) {
  const { run, isRunning } = useCommand('actions:changeMany', (_, { changed }) =>
    changed === 0 ? null : actionsText.manyChanged(changed),
  );
  const [left, setLeft] = useState<readonly LeftAsItIs[]>([]);
  const partnershipIds = new Set(chosen.map(({ partnershipId }) => partnershipId));
  const { data: log } = useActionLogIfAny(chosen[0]?.partnershipId ?? null);
  const areSeveral = partnershipIds.size > 1;
  const form = useForm<Typed>({
    initialValues: NOTHING,
    validate: {
      due: checkDue,
      dueReason: checkLine,
      ownerIds: checkOwners,
      holdReason: (typed, { status }) =>
        status === 'on-hold' && cleanLine(typed) === ''
          ? fieldText.required(words.holdReasonNeeded)
          : checkLine(typed),
    },
  });
  const change = changeFrom(form.values);
  const save = async (): Promise<void> => {
    const owners = ownersFrom(form.values);
    const answer = await run({ actions: [...chosen], change, ...owners });
    if (!answer) return;
    setLeft(answer.left);
    onDone(answer.left.map(({ partnershipId, actionId }) => ({ partnershipId, actionId })));
  };
  return (
    <PanelForm
      form={form}
      submit={actionsText.changeMany(chosen.length)}
      isRunning={isRunning}
      onSave={save}
      onCancel={onCancel}
    >
      <LeftAsTheyAre left={left} />
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
      {log && <BulkOwners form={form} log={log} areSeveral={areSeveral} />}
      {log && !areSeveral && log.workStreams.length > 0 && (
        <NativeSelect
          label={words.stream}
          data={[
            { value: '', label: actionsText.asItIs },
            { value: NONE, label: actionsText.noStreamChosen },
            ...log.workStreams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('workStreamId')}
        />
      )}
    </PanelForm>
  );
}

/** Where one went by a transfer is not for a hand to say (A8). */
const { transferred: _, ...STATUSES } = actionStatusLabels;

function changeFrom({ status, holdReason, due, dueReason, priority, workStreamId }: Typed): Change {
  const nextStatus: ActionStatus | undefined = actionStatusSchema.safeParse(status).data;
  const nextPriority = prioritySchema.safeParse(priority).data;
  const nextDue = dueOf(due);
  return {
    ...(nextStatus && { status: nextStatus }),
    ...(nextStatus === 'on-hold' && { holdReason }),
    ...(nextDue && { due: nextDue, dueReason }),
    ...(nextPriority && { priority: nextPriority }),
    ...(workStreamId !== '' && { workStreamId: streamOf(workStreamId) }),
  };
}

function streamOf(chosen: string): WorkStreamId | null {
  return chosen === NONE ? null : workStreamIdSchema.parse(chosen);
}
