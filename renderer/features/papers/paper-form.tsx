import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import { distributionListIdSchema } from '#shared/model/id';
import type { Paper } from '#shared/model/paper';
import { dateOf } from '#shared/text/read-date';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../data/commands';
import { checkLine, checkName, checkPastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { PanelForm } from '../../ui/panel-form';

const words = papersText.form;

type PaperFormProps = { view: RegistersView; paper: Paper | null; onClose: () => void };

/** What a paper is and who is to have it; a new one begins as a draft of a day (M7, X3). */
export function PaperForm({ view, paper, onClose }: PaperFormProps) {
  const said = ({ title }: { title: string }): string => papersText.saved(title);
  const add = useCommand('papers:add', said);
  const change = useCommand('papers:save', said);
  const form = useForm({
    initialValues: {
      title: paper?.title ?? '',
      author: paper?.author ?? '',
      listId: String(paper?.distributionListId ?? ''),
      on: typedDate(view.today),
      note: '',
    },
    validate: {
      title: checkName(words.titleNeeded),
      author: checkLine,
      on: checkPastDay(words.draftNeeded, view.today),
      note: checkLine,
    },
  });
  const save = async (typed: typeof form.values): Promise<void> => {
    const { title, author, listId, note } = typed;
    const on = dateOf(typed.on);
    const distributionListId = listId === '' ? null : distributionListIdSchema.parse(listId);
    const facts = { partnershipId: view.partnership.id, title, author, distributionListId };
    if (on === null) return;
    const saved = paper
      ? await change.run({ ...facts, paperId: paper.id })
      : await add.run({ ...facts, on, note });
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
      <TextInput label={words.author} {...form.getInputProps('author')} />
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
