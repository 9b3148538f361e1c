import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import { writingText } from '#shared/text/screens/writing';
import { checkName } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { useSaveLists, withReplaced } from './writing-lists';

const words = writingText.dictionary;

type WordFormProps = { view: PartnershipView; word: string | null; onClose: () => void };

/** A word of the dictionary, new or to be changed. */
export function WordForm({ view, word, onClose }: WordFormProps) {
  const form = useForm({
    initialValues: { word: word ?? '' },
    validate: { word: checkName(words.wordNeeded) },
  });
  const { save, isRunning } = useSaveLists(view, () => words.saved(form.getValues().word.trim()));
  const { dictionary } = view.partnership;
  const onSave = async (typed: { word: string }): Promise<void> => {
    if (await save({ dictionary: withReplaced(dictionary, word, typed.word) })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={onSave}
      onCancel={onClose}
    >
      <TextInput label={words.word} required data-autofocus {...form.getInputProps('word')} />
    </PanelForm>
  );
}
