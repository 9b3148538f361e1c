import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { Abbreviation } from '#shared/model/writing';
import { writingText } from '#shared/text/screens/writing';
import { checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { useSaveLists, withReplaced } from './writing-lists';

const { form: words, saved } = writingText.abbreviations;

type AbbreviationFormProps = {
  view: PartnershipView;
  entry: Abbreviation | null;
  onClose: () => void;
};

/** A short form and what it stands for, new or to be changed. */
export function AbbreviationForm({ view, entry, onClose }: AbbreviationFormProps) {
  const form = useForm<Abbreviation>({
    initialValues: entry ?? { short: '', long: '' },
    validate: { short: checkName(words.shortNeeded), long: checkName(words.longNeeded) },
  });
  const { save, isRunning } = useSaveLists(view, () => saved(form.getValues().short.trim()));
  const { abbreviations } = view.partnership;
  const onSave = async (typed: Abbreviation): Promise<void> => {
    if (await save({ abbreviations: withReplaced(abbreviations, entry, typed) })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={onSave}
      onCancel={onClose}
    >
      <TextInput
        label={words.short}
        description={words.shortHint}
        required
        data-autofocus
        {...form.getInputProps('short')}
      />
      <TextInput
        label={words.long}
        description={words.longHint}
        required
        {...form.getInputProps('long')}
      />
    </PanelForm>
  );
}
