import { newMember } from '#shared/domain/new-records';
import { Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../data/commands';
import { checkName } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { DatesFields, datesRules } from './dates-fields';
import { directoryNames } from './directory-names';
import { datesFrom, typedDates, type TypedDates } from './typed-dates';

const words = membersText.form;

type Typed = TypedDates & { organisationName: string; seats: string; counts: boolean };

function typedFrom(view: PartnershipView, member: Member | null): Typed {
  return {
    organisationName: directoryNames(view).organisation(member?.organisationId ?? null),
    seats: String(member?.seats ?? 1),
    counts: member?.countsTowardsQuorum ?? true,
    ...typedDates(member),
  };
}

/** What the form does not ask stays as it is. */
function factsOf(member: Member | null): Omit<Member, 'id' | 'organisationId'> {
  if (member === null) return newMember;
  const { id: _i, organisationId: _o, ...facts } = member;
  return facts;
}

const checkSeats = (typed: string): string | null =>
  /^[1-9]\d?$/.test(typed.trim()) ? null : words.wrongSeats;

type OrganisationFormProps = {
  view: PartnershipView;
  /** The membership to change; null to add one. */
  member: Member | null;
  onClose: () => void;
};

/** A member organisation: its seats, whether it counts, and since when and until when. */
export function OrganisationForm({ view, member, onClose }: OrganisationFormProps) {
  const form = useForm<Typed>({
    initialValues: typedFrom(view, member),
    validate: {
      organisationName: checkName(words.organisationOf),
      seats: checkSeats,
      ...datesRules,
    },
  });
  const { run, isRunning } = useCommand(
    'partnerships:saveMember',
    ({ organisationName, memberId }) =>
      memberId === null ? membersText.added(organisationName) : membersText.saved(organisationName),
  );
  const save = async (typed: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      ...factsOf(member),
      memberId: member?.id ?? null,
      organisationName: typed.organisationName,
      seats: Number(typed.seats),
      countsTowardsQuorum: typed.counts,
      ...datesFrom(typed),
    });
    if (!saved) return;
    if (member) return onClose();
    form.setValues({ organisationName: '', seats: '1' });
    form.getInputNode('organisationName')?.focus();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <TextInput
          label={words.organisation}
          required
          data-autofocus
          {...form.getInputProps('organisationName')}
        />
        <TextInput
          label={words.seats}
          inputMode="numeric"
          w={120}
          {...form.getInputProps('seats')}
        />
        <Switch label={words.counts} {...form.getInputProps('counts', { type: 'checkbox' })} />
        <DatesFields form={form} />
        {!member && (
          <Text size="xs" c="dimmed">
            {words.next}
          </Text>
        )}
        <FormButtons
          submit={member ? words.saveOrganisation : fieldText.add}
          isRunning={isRunning}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
