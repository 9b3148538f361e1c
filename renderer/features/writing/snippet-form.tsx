import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { Snippet } from '#shared/model/writing';
import { writingText } from '#shared/text/screens/writing';
import { checkName, checkProse } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { useSaveLists, withReplaced } from './writing-lists';

const { form: words, saved } = writingText.snippets;

type SnippetFormProps = { view: PartnershipView; entry: Snippet | null; onClose: () => void };

/** A snippet, new or to be changed. */
export function SnippetForm({ view, entry, onClose }: SnippetFormProps) {
  const form = useForm<Snippet>({
    initialValues: entry ?? { name: '', text: '' },
    validate: { name: checkName(words.nameNeeded), text: checkProse(words.textNeeded) },
  });
  const { save, isRunning } = useSaveLists(view, () => saved(form.getValues().name.trim()));
  const { snippets } = view.partnership;
  const onSave = async (typed: Snippet): Promise<void> => {
    if (await save({ snippets: withReplaced(snippets, entry, typed) })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={onSave}
      onCancel={onClose}
    >
      <TextInput label={words.name} required data-autofocus {...form.getInputProps('name')} />
      <Textarea
        label={words.text}
        description={words.textHint}
        required
        autosize
        minRows={4}
        maxRows={14}
        {...form.getInputProps('text')}
      />
    </PanelForm>
  );
}
