import { Autocomplete, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipView } from '#shared/ipc/views';
import type { Guest } from '#shared/model/membership';
import {
  guestRightLabels,
  guestScopeLabels,
  guestsAgreedHint,
} from '#shared/text/membership/guest-words';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../../data/commands';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { DatesFields } from '../dates-fields';
import { directoryNames, peopleByLabel } from '../directory-names';
import { Hint } from '../hint';
import { MeetingFields } from './meeting-fields';
import { guestChecks, guestInput, typedGuest, type TypedGuest } from './typed-guest';

const words = membersText.guestForm;

type GuestFormProps = {
  view: PartnershipView;
  /** Whose right to change; null to add somebody. */
  guest: Guest | null;
  onClose: () => void;
};

/** Somebody who may attend without a seat: in what right, for what, on which condition (P2, P11, P12). */
export function GuestForm({ view, guest, onClose }: GuestFormProps) {
  const form = useForm<TypedGuest>({
    initialValues: typedGuest(view, guest),
    validate: guestChecks,
  });
  const { run, isRunning } = useCommand('partnerships:saveGuest', ({ who }) => {
    const id = who.kind === 'known' ? who.personId : null;
    const known = view.people.find((one) => one.id === id);
    const name = who.kind === 'new' ? who.name : (known?.name ?? '');
    return guest === null ? membersText.added(name) : membersText.saved(name);
  });
  const save = async (typed: TypedGuest): Promise<void> => {
    if (await run(guestInput(view, guest, typed))) onClose();
  };
  const hint = guestsAgreedHint(rulesOn(view.partnership, view.today).guestsAgreedBy);
  return (
    <PanelForm
      form={form}
      submit={guest === null ? fieldText.add : membersText.form.saveGuest}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      {guest === null ? (
        <NewGuest view={view} form={form} />
      ) : (
        <Text size="sm" fw={600}>
          {directoryNames(view).person(guest.personId)?.name}
        </Text>
      )}
      <Radio.Group label={words.right} {...form.getInputProps('right')}>
        <Choices labels={guestRightLabels} />
      </Radio.Group>
      <Radio.Group label={words.scope} {...form.getInputProps('kind')}>
        <Choices labels={guestScopeLabels} />
      </Radio.Group>
      {form.values.kind !== 'standing' && (
        <MeetingFields partnershipId={view.partnership.id} form={form} />
      )}
      <TextInput
        label={words.condition}
        description={words.conditionHint}
        {...form.getInputProps('condition')}
      />
      <TextInput
        label={words.agreedBy}
        {...(hint === null ? {} : { description: hint })}
        {...form.getInputProps('agreedBy')}
      />
      <DatesFields form={form} />
    </PanelForm>
  );
}

function Choices<T extends string>({ labels }: { labels: Record<T, string> }) {
  return (
    <Stack gap={6} mt={4}>
      {optionsOf(labels).map(({ value, label }) => (
        <Radio key={value} value={value} label={label} />
      ))}
    </Stack>
  );
}

type NewGuestProps = { view: PartnershipView; form: UseFormReturnType<TypedGuest> };

/** Somebody known, or a new name, of whom more is then asked. */
function NewGuest({ view, form }: NewGuestProps) {
  const known = useMemo(() => peopleByLabel(view), [view]);
  const { name } = form.values;
  const isNew = name.trim() !== '' && !known.has(name);
  return (
    <>
      <Autocomplete
        label={words.who}
        required
        data-autofocus
        openOnFocus={false}
        limit={8}
        data={[...known.keys()]}
        {...form.getInputProps('name')}
      />
      {isNew && (
        <>
          <Hint>{words.isNew}</Hint>
          <SimpleGrid cols={2} spacing="sm">
            <TextInput label={words.jobTitle} {...form.getInputProps('jobTitle')} />
            <TextInput label={words.organisation} {...form.getInputProps('organisationName')} />
          </SimpleGrid>
        </>
      )}
    </>
  );
}
