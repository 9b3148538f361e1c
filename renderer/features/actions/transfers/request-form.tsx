import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { transfersText as words } from '#shared/text/screens/transfers';
import { useCommand } from '../../../data/commands';
import { checkName, checkPastDay } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';

type RequestFormProps = { log: ActionLogView; action: Action; onClose: () => void };
type TypedRequest = { to: string; name: string; requestedOn: string };

const OTHER = 'other';

/** A request to a partnership that is kept here, or to any other body, to take an action over (A8). */
export function RequestForm({ log, action, onClose }: RequestFormProps) {
  const { partnerships, partnership, today } = log;
  const { run, isRunning } = useCommand('actions:requestTransfer', (_, { action: after }) =>
    words.recorded(after.transfers.at(-1)?.to ?? ''),
  );
  const isNamed = checkName(words.nameNeeded);
  const form = useForm<TypedRequest>({
    initialValues: {
      to: partnerships.length === 0 ? OTHER : '',
      name: '',
      requestedOn: typedDate(today),
    },
    validate: {
      to: (to) => (to === '' ? fieldText.required(words.toNeeded) : null),
      name: (name, { to }) => (to === OTHER ? isNamed(name) : null),
      requestedOn: checkPastDay(words.requestedOnNeeded, today),
    },
  });
  const save = async (typed: TypedRequest): Promise<void> => {
    const requestedOn = dateOf(typed.requestedOn);
    if (requestedOn === null) return;
    const known = partnerships.find(({ id }) => id === typed.to);
    const to = known?.name ?? typed.name;
    const which = { partnershipId: partnership.id, actionId: action.id };
    if (await run({ ...which, toPartnershipId: known?.id ?? null, to, requestedOn })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.record}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.to}
        required
        autoFocus
        data={[
          { value: '', label: words.choose },
          ...partnerships.map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: words.otherBody },
        ]}
        {...form.getInputProps('to')}
      />
      {form.values.to === OTHER && (
        <TextInput label={words.name} required {...form.getInputProps('name')} />
      )}
      <DateField label={words.requestedOn} required {...form.getInputProps('requestedOn')} />
    </PanelForm>
  );
}
