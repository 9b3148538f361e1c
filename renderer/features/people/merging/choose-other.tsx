import { Select, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocation } from 'wouter';
import { fieldText } from '#shared/text/screens/fields';
import { organisationsText } from '#shared/text/screens/organisations';
import { PanelForm } from '../../../ui/panel-form';

/** An entry by its id, with enough to tell it from others of its name. */
type Entry = { id: string; label: string };

type ChooseOtherProps = {
  /** Where the comparison of the chosen one begins. */
  hrefOf: (id: string) => string;
  entries: readonly Entry[];
  onClose: () => void;
};

/** Which entry somebody or a body is to be merged with. */
export function ChooseOther({ hrefOf, entries, onClose }: ChooseOtherProps) {
  const [, navigate] = useLocation();
  const form = useForm({
    initialValues: { other: '' },
    validate: {
      other: (value) => (value === '' ? fieldText.required(organisationsText.otherNeeded) : null),
    },
  });
  return (
    <PanelForm
      form={form}
      submit={organisationsText.compare}
      isRunning={false}
      onSave={({ other }) => Promise.resolve(navigate(hrefOf(other)))}
      onCancel={onClose}
    >
      <Text size="sm" c="dimmed">
        {organisationsText.mergeLead}
      </Text>
      <Select
        label={organisationsText.other}
        description={organisationsText.otherHint}
        required
        searchable
        openOnFocus={false}
        data-autofocus
        limit={20}
        data={entries.map(({ id, label }) => ({ value: id, label }))}
        {...form.getInputProps('other')}
      />
    </PanelForm>
  );
}
