import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { GovernanceDocument } from '#shared/model/structure';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import { checkDate, checkLine, checkName } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.documentForm;

type DocumentFormProps = {
  view: StructuredView;
  document: GovernanceDocument | null;
  onClose: () => void;
};

/** A governance document: its version, who approved it, and when it is looked at again (T7). */
export function DocumentForm({ view, document, onClose }: DocumentFormProps) {
  const { run, isRunning } = useCommand(
    'structure:saveDocument',
    () => structureText.documentSaved,
  );
  const form = useForm({
    initialValues: {
      title: document?.title ?? '',
      version: document?.version ?? '',
      approvedBy: document?.approvedBy ?? '',
      reviewDue: typedDate(document?.reviewDue ?? null),
    },
    validate: {
      title: checkName(words.titleNeeded),
      version: checkLine,
      approvedBy: checkLine,
      reviewDue: checkDate,
    },
  });
  const save = async ({ reviewDue, ...typed }: typeof form.values): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      id: document?.id ?? null,
      ...typed,
      reviewDue: dateOf(reviewDue),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={structureText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <TextInput label={words.version} w={140} {...form.getInputProps('version')} />
      <TextInput label={words.approvedBy} {...form.getInputProps('approvedBy')} />
      <DateField label={words.reviewDue} {...form.getInputProps('reviewDue')} />
    </PanelForm>
  );
}
