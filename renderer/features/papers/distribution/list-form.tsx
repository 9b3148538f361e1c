import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { DistributionList } from '#shared/model/distribution-list';
import { distributionText, recipientGroups } from '#shared/text/screens/papers';
import { sentThings } from '#shared/text/screens/timeline';
import { useCommand } from '../../../data/commands';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { checkLine, checkName } from '../../../ui/checks';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';

const words = distributionText.form;

type Typed = Omit<DistributionList, 'id'>;

const NOTHING: Typed = {
  name: '',
  groups: [],
  documents: [],
  personIds: [],
  others: '',
  seesConfidential: false,
};

type ListFormProps = { view: PartnershipView; list: DistributionList | null; onClose: () => void };

/** A list: its groups, people and others, what goes to it, and whether they need to know what is confidential (X3). */
export function ListForm({ view, list, onClose }: ListFormProps) {
  const { run, isRunning } = useCommand('distribution:saveList', ({ name }) =>
    distributionText.saved(name),
  );
  const { id, ...facts } = list ?? { ...NOTHING, id: null };
  const form = useForm<Typed>({
    initialValues: facts,
    validate: { name: checkName(words.nameNeeded), others: checkLine },
  });
  const save = async (typed: Typed): Promise<void> => {
    if (await run({ partnershipId: view.partnership.id, id, ...typed })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.name} required data-autofocus {...form.getInputProps('name')} />
      <Checkbox.Group
        label={words.groups}
        description={words.groupsHint}
        {...form.getInputProps('groups')}
      >
        <Choices labels={recipientGroups} />
      </Checkbox.Group>
      <OwnersField
        label={words.people}
        options={personOptions(view)}
        {...form.getInputProps('personIds')}
      />
      <TextInput
        label={words.others}
        description={words.othersHint}
        {...form.getInputProps('others')}
      />
      <Checkbox.Group label={words.documents} {...form.getInputProps('documents')}>
        <Choices labels={sentThings} />
      </Checkbox.Group>
      <Checkbox
        label={words.seesConfidential}
        {...form.getInputProps('seesConfidential', { type: 'checkbox' })}
      />
    </PanelForm>
  );
}

function Choices({ labels }: { labels: Record<string, string> }) {
  return (
    <Stack gap={6} mt={4}>
      {optionsOf(labels).map(({ value, label }) => (
        <Checkbox key={value} value={value} label={label} />
      ))}
    </Stack>
  );
}
