import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import type { Paper } from '#shared/model/paper';
import { markingLabels } from '#shared/text/labels';
import { personalDataLabels } from '#shared/text/paper-words';
import { dateOf } from '#shared/text/read-date';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../data/commands';
import { DateField } from '../../ui/date-field';
import { optionsOf } from '../../ui/options-of';
import { PanelForm } from '../../ui/panel-form';
import { factsFrom, paperChecks, typedPaper, type TypedPaper } from './typed-paper';

const words = papersText.form;

type PaperFormProps = { view: RegistersView; paper: Paper | null; onClose: () => void };

/** What a paper is, what it holds and who is to have it; a new one begins as a draft (M7, X3 to X5). */
export function PaperForm({ view, paper, onClose }: PaperFormProps) {
  const said = ({ title }: { title: string }): string => papersText.saved(title);
  const add = useCommand('papers:add', said);
  const change = useCommand('papers:save', said);
  const form = useForm<TypedPaper>({
    initialValues: typedPaper(paper, view.today),
    validate: paperChecks(view.today),
  });
  const save = async (typed: TypedPaper): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const facts = { partnershipId: view.partnership.id, ...factsFrom(typed) };
    const saved = paper
      ? await change.run({ ...facts, paperId: paper.id })
      : await add.run({ ...facts, on, note: typed.note });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={add.isRunning || change.isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      {view.partnership.houseStyle.languages !== 'english' && (
        <TextInput
          label={words.titleWelsh}
          description={words.titleWelshHint}
          lang="cy"
          {...form.getInputProps('titleWelsh')}
        />
      )}
      <TextInput label={words.author} {...form.getInputProps('author')} />
      <FrontSheetFields form={form} />
      <TextInput
        label={words.source}
        description={words.sourceHint}
        {...form.getInputProps('sourceOrganisation')}
      />
      {form.values.sourceOrganisation.trim() !== '' && (
        <>
          <TextInput
            label={words.reuseBy}
            description={words.reuseByHint}
            {...form.getInputProps('reuseBy')}
          />
          <DateField label={words.reuseOn} {...form.getInputProps('reuseOn')} />
        </>
      )}
      <NativeSelect
        label={words.personalData}
        data={optionsOf(personalDataLabels)}
        {...form.getInputProps('personalData')}
      />
      <NativeSelect
        label={words.marking}
        data={optionsOf(markingLabels)}
        {...form.getInputProps('marking')}
      />
      <NativeSelect
        label={words.list}
        data={[
          { value: '', label: words.noList },
          ...view.partnership.distributionLists.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('listId')}
      />
      {paper === null && (
        <>
          <DateField label={words.draftOn} required {...form.getInputProps('on')} />
          <TextInput
            label={words.note}
            description={words.noteHint}
            {...form.getInputProps('note')}
          />
        </>
      )}
    </PanelForm>
  );
}

/** What the front sheet of a paper says besides what is known of it. */
function FrontSheetFields({ form }: { form: UseFormReturnType<TypedPaper> }) {
  return (
    <>
      <Textarea
        label={words.summary}
        description={words.summaryHint}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('summary')}
      />
      <Textarea
        label={words.recommendations}
        description={words.recommendationsHint}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('recommendations')}
      />
    </>
  );
}
