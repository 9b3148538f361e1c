import { rulesOn } from '#shared/domain/terms';
import { NativeSelect, Radio, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { MemberId } from '#shared/model/id';
import type { Representative } from '#shared/model/membership';
import { representativeRoleLabel } from '#shared/text/labels';
import { fieldText } from '#shared/text/screens/fields';
import { membersText } from '#shared/text/screens/members';
import { useCommand } from '../../../data/commands';
import { EmailField } from '../../../records/email-field';
import { checkLine, checkName } from '../../../ui/checks';
import { focusAnew } from '../../../ui/focus-anew';
import { focusFirstError } from '../../../ui/focus-first-error';
import { FormButtons } from '../../../ui/form-buttons';
import { DatesFields, datesRules } from '../dates-fields';
import { directoryNames } from '../directory-names';
import { PersonNameField } from './person-name-field';
import { personInput, typedPerson, type TypedPerson } from './typed-person';

const words = membersText.form;
const ROLES = ['representative', 'stand-in', 'accompanying'] as const;

type PersonFormProps = {
  view: PartnershipView;
  /** Whose part to change; null to add a person. */
  representative: Representative | null;
  /** The membership a new person is most likely for. */
  memberId: MemberId | null;
  onClose: () => void;
};

/** A person of a member organisation: in what role, how to reach them, from when until when. */
export function PersonForm({ view, representative, memberId, onClose }: PersonFormProps) {
  const form = useForm<TypedPerson>({
    initialValues: typedPerson(view, representative, memberId),
    validate: {
      memberId: (value) => (value === '' ? fieldText.required(words.organisationNeeded) : null),
      name: checkName(words.nameOf),
      jobTitle: checkLine,
      email: checkLine,
      phone: checkLine,
      leadsOn: checkLine,
      ...datesRules,
    },
  });
  const { run, isRunning } = useCommand('partnerships:saveRepresentative', (input) =>
    input.representativeId === null
      ? membersText.added(input.person.name)
      : membersText.saved(input.person.name),
  );
  const save = async (typed: TypedPerson): Promise<void> => {
    const saved = await run(personInput(view.partnership.id, representative, typed));
    if (!saved) return;
    if (representative) return onClose();
    form.setValues({
      ...typedPerson(view, null, null),
      memberId: typed.memberId,
      role: typed.role,
    });
    focusAnew(form.getInputNode('name'));
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <NativeSelect
          label={words.organisation}
          required
          data={organisationOptions(view)}
          {...form.getInputProps('memberId')}
        />
        <PersonNameField view={view} form={form} isNew={representative === null} />
        <Radio.Group label={words.role} {...form.getInputProps('role')}>
          <Group gap="md" mt={4}>
            {ROLES.map((role) => (
              <Radio
                key={role}
                value={role}
                label={representativeRoleLabel(role, rulesOn(view.partnership, view.today).standIn)}
              />
            ))}
          </Group>
        </Radio.Group>
        <TextInput label={words.jobTitle} {...form.getInputProps('jobTitle')} />
        <SimpleGrid cols={2} spacing="sm">
          <EmailField {...form.getInputProps('email')} />
          <TextInput label={words.phone} {...form.getInputProps('phone')} />
        </SimpleGrid>
        <TextInput
          label={words.leadsOn}
          description={words.leadsOnHint}
          {...form.getInputProps('leadsOn')}
        />
        <DatesFields form={form} />
        {!representative && (
          <Text size="xs" c="dimmed">
            {words.next}
          </Text>
        )}
        <FormButtons
          submit={representative ? words.savePerson : fieldText.add}
          isRunning={isRunning}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function organisationOptions(view: PartnershipView): { value: string; label: string }[] {
  const names = directoryNames(view);
  const members = view.partnership.members.map(({ id, organisationId }) => ({
    value: id,
    label: names.organisation(organisationId),
  }));
  return [{ value: '', label: words.chooseOrganisation }, ...members];
}
