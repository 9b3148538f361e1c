import { Autocomplete, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Output } from '#shared/ipc/contract';
import { peopleText } from '#shared/text/screens/people';
import { useCommand } from '../../data/commands';
import { usePeople } from '../../data/queries';
import { EmailField } from '../../records/email-field';
import { checkLine, checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { WarningLine } from '../../ui/warning-line';

type PersonDetailsFormProps = {
  found: Pick<Output<'people:open'>, 'person' | 'organisation'>;
  onClose: () => void;
};

/** What is known of a person, once for all partnerships (P18). */
export function PersonDetailsForm({ found, onClose }: PersonDetailsFormProps) {
  const { person, organisation } = found;
  const { name, jobTitle, email, phone, initials, pronunciation } = person;
  const { data: people = [] } = usePeople();
  const { run, isRunning } = useCommand('people:save', (input) => peopleText.saved(input.name));
  const form = useForm({
    initialValues: {
      name,
      initials,
      pronunciation,
      jobTitle,
      organisationName: organisation,
      email,
      phone,
    },
    validate: {
      name: checkName(peopleText.nameOf),
      initials: checkLine,
      pronunciation: checkLine,
      jobTitle: checkLine,
      organisationName: checkLine,
      email: checkLine,
      phone: checkLine,
    },
  });
  const save = async (typed: typeof form.values): Promise<void> => {
    if (await run({ personId: person.id, ...typed })) onClose();
  };
  const organisations = [...new Set(people.map((one) => one.organisation))];
  return (
    <PanelForm
      form={form}
      submit={peopleText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        {peopleText.editLead}
      </Text>
      <TextInput
        label={peopleText.columns.name}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label={peopleText.initials}
          description={peopleText.initialsHint}
          {...form.getInputProps('initials')}
        />
        <TextInput
          label={peopleText.pronunciation}
          description={peopleText.pronunciationHint}
          {...form.getInputProps('pronunciation')}
        />
      </SimpleGrid>
      <TextInput label={peopleText.columns.jobTitle} {...form.getInputProps('jobTitle')} />
      <Autocomplete
        label={peopleText.employer}
        description={peopleText.employerHint}
        openOnFocus={false}
        limit={8}
        data={organisations.filter((one) => one !== '').toSorted()}
        {...form.getInputProps('organisationName')}
      />
      {organisation !== '' && form.values.organisationName.trim() !== organisation && (
        <WarningLine>{peopleText.employerMoved}</WarningLine>
      )}
      <SimpleGrid cols={2} spacing="sm">
        <EmailField {...form.getInputProps('email')} />
        <TextInput label={peopleText.phone} {...form.getInputProps('phone')} />
      </SimpleGrid>
    </PanelForm>
  );
}
