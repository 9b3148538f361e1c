import { Stack, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { PartnershipView } from '#shared/ipc/views';
import type { Member } from '#shared/model/membership';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../../data/commands';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { DatesFields } from '../dates-fields';
import { FormSection } from '../form-section';
import { LimitFields } from './limit-fields';
import { memberChecks } from './member-checks';
import { sectionOf, sectionsInUse, type Section } from './sections';
import { StandingFields } from './standing-fields';
import { SuspensionFields } from './suspension-fields';
import { memberInput, typedMember, type TypedMember } from './typed-member';
import { WithdrawalFields } from './withdrawal-fields';

const words = membersText.form;

type OrganisationFormProps = {
  view: PartnershipView;
  /** The membership to change; null to add one. */
  member: Member | null;
  onClose: () => void;
};

/** A member organisation: its seats, whether it counts, its dates; the rest in sections that open when needed. */
export function OrganisationForm({ view, member, onClose }: OrganisationFormProps) {
  const form = useForm<TypedMember>({
    initialValues: typedMember(view, member),
    validate: memberChecks,
  });
  const [open, setOpen] = useState<readonly Section[]>(() => sectionsInUse(form.values));
  const { run, isRunning } = useCommand(
    'partnerships:saveMember',
    ({ organisationName, memberId }) =>
      memberId === null ? membersText.added(organisationName) : membersText.saved(organisationName),
  );
  const save = async (typed: TypedMember): Promise<void> => {
    if (!(await run(memberInput(view, member, typed)))) return;
    if (member) return onClose();
    const { counts, from, until } = typed;
    form.setValues({ ...typedMember(view, null), counts, from, until });
    setOpen([]);
    form.getInputNode('organisationName')?.focus();
  };
  /** A mistake in a closed section opens it, so that the cursor can go there. */
  const showMistake = (errors: Record<string, unknown>): void => {
    const section = sectionOf(Object.keys(errors)[0] ?? '');
    if (section) flushSync(() => setOpen([...open, section]));
    focusFirstError(form)(errors);
  };
  const section = (name: Section) => ({
    label: membersText.memberForm[name],
    isOpen: open.includes(name),
    onToggle: () =>
      setOpen(open.includes(name) ? open.filter((one) => one !== name) : [...open, name]),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), showMistake)}>
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
        <div>
          <FormSection {...section('standing')}>
            <StandingFields view={view} member={member} form={form} />
          </FormSection>
          <FormSection {...section('limit')}>
            <LimitFields form={form} />
          </FormSection>
          {member && (
            <>
              <FormSection {...section('withdrawal')}>
                <WithdrawalFields
                  view={view}
                  member={member}
                  form={form}
                  isOpen={open.includes('withdrawal')}
                />
              </FormSection>
              <FormSection {...section('suspension')}>
                <SuspensionFields view={view} member={member} form={form} />
              </FormSection>
            </>
          )}
        </div>
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
