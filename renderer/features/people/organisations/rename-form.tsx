import { Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Organisation } from '#shared/model/directory';
import { organisationsText } from '#shared/text/screens/organisations';
import { useCommand } from '../../../data/commands';
import { checkName } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';

type RenameFormProps = { organisation: Organisation; onClose: () => void };

/** Another name for a body, on every partnership at once. */
export function RenameForm({ organisation, onClose }: RenameFormProps) {
  const { run, isRunning } = useCommand('people:renameOrganisation', (input) =>
    organisationsText.renamed(input.name),
  );
  const form = useForm({
    initialValues: { name: organisation.name },
    validate: { name: checkName(organisationsText.nameOf) },
  });
  const save = async ({ name }: typeof form.values): Promise<void> => {
    if (await run({ organisationId: organisation.id, name })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={organisationsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        {organisationsText.renameLead}
      </Text>
      <TextInput
        label={organisationsText.columns.name}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
    </PanelForm>
  );
}
