import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import type { Gift } from '#shared/model/interest';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { giftsText, interestsText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { checkDate, checkLine, checkName, checkNeededDate, checkProse } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { PanelForm } from '../../ui/panel-form';
import { personChoices } from './interests-view';
import { RemoveButton } from './remove-button';

const words = giftsText.form;

type Typed = {
  personId: string;
  on: string;
  what: string;
  from: string;
  value: string;
  isAccepted: boolean;
  registeredOn: string;
};

function typedFrom(gift: Gift | null): Typed {
  if (gift === null) {
    const nothing = { personId: '', on: '', what: '', from: '', value: '', registeredOn: '' };
    return { ...nothing, isAccepted: true };
  }
  const { id: _, on, registeredOn, ...facts } = gift;
  return { ...facts, on: typedDate(on), registeredOn: typedDate(registeredOn) };
}

type GiftFormProps = { view: RegistersView; gift: Gift | null; onClose: () => void };

/** A gift or hospitality: who was offered what, by whom, and what they did about it (I6). */
export function GiftForm({ view, gift, onClose }: GiftFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm<Typed>({
    initialValues: typedFrom(gift),
    validate: {
      personId: (id) => (id === '' ? fieldText.required(interestsText.personNeeded) : null),
      on: checkNeededDate(words.onNeeded),
      what: checkProse(words.whatNeeded),
      from: checkName(words.fromNeeded),
      value: checkLine,
      registeredOn: checkDate,
    },
  });
  const { run, isRunning } = useCommand('registers:saveGift', () => giftsText.saved);
  const save = async (typed: Typed): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const saved = await run({
      partnershipId,
      id: gift?.id ?? null,
      personId: personIdSchema.parse(typed.personId),
      on,
      what: typed.what.trim(),
      from: typed.from,
      value: typed.value,
      isAccepted: typed.isAccepted,
      registeredOn: typed.isAccepted ? dateOf(typed.registeredOn) : null,
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.person}
        required
        data-autofocus
        data={personChoices(view)}
        {...form.getInputProps('personId')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
      <Textarea
        label={words.what}
        required
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('what')}
      />
      <TextInput label={words.from} required {...form.getInputProps('from')} />
      <TextInput
        label={words.value}
        description={words.valueHint}
        {...form.getInputProps('value')}
      />
      <Checkbox
        label={words.isAccepted}
        {...form.getInputProps('isAccepted', { type: 'checkbox' })}
      />
      {form.values.isAccepted && (
        <DateField
          label={words.registeredOn}
          description={words.registeredHint}
          {...form.getInputProps('registeredOn')}
        />
      )}
      {gift && (
        <RemoveButton
          partnershipId={partnershipId}
          entry={{ kind: 'gift', id: gift.id }}
          done={giftsText.removed}
          onRemoved={onClose}
        />
      )}
    </PanelForm>
  );
}
