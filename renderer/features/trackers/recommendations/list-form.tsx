import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import type { RecommendationTracker } from '#shared/model/tracker';
import { trackersText } from '#shared/text/screens/trackers';
import { useCommand } from '../../../data/commands';
import { checkLine, checkName } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';
import { KeeperField } from '../keeper-field';

const words = trackersText.form;

type ListFormProps = {
  view: PartnershipView;
  list: RecommendationTracker | null;
  onClose: () => void;
};

/** What a list of recommendations is: its title, whence it comes, and who keeps it (G13, A9). */
export function ListForm({ view, list, onClose }: ListFormProps) {
  const { run, isRunning } = useCommand('trackers:saveList', ({ title }) =>
    trackersText.saved(title),
  );
  const form = useForm({
    initialValues: {
      title: list?.title ?? '',
      source: list?.source ?? '',
      keeperId: String(list?.keeperId ?? ''),
    },
    validate: { title: checkName(words.titleNeeded), source: checkLine },
  });
  const save = async ({ keeperId, ...typed }: typeof form.values): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      id: list?.id ?? null,
      ...typed,
      keeperId: keeperId === '' ? null : personIdSchema.parse(keeperId),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <TextInput
        label={words.source}
        description={words.sourceHint}
        {...form.getInputProps('source')}
      />
      <KeeperField view={view} {...form.getInputProps('keeperId')} />
    </PanelForm>
  );
}
