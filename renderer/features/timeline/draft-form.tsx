import { NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Addressing } from '#shared/ipc/areas/circulation';
import type { DistributionList } from '#shared/model/distribution-list';
import type { DistributionListId } from '#shared/model/id';
import type { Circulated } from '#shared/model/meeting-cycle';
import { messageFor } from '#shared/text/message-wording';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { recipientsOf } from '#shared/domain/distribution/recipients';
import { RecipientsList } from '../../records/recipients-list';
import { checkName, checkProse } from '../../ui/checks';
import { optionsOf } from '../../ui/options-of';
import { PanelForm } from '../../ui/panel-form';
import { WarningLine } from '../../ui/warning-line';
import type { DraftedFor, TimelineView } from './timeline-view';

const words = timelineText.draftForm;

type TypedDraft = {
  listId: DistributionListId;
  addressing: Addressing;
  subject: string;
  body: string;
};

type DraftFormProps = {
  view: TimelineView;
  what: Circulated;
  onDrafted: (drafted: DraftedFor) => void;
  onClose: () => void;
};

/** An e-mail draft of something for a distribution list, with its files (X3, N7). */
export function DraftForm(props: DraftFormProps) {
  const { distributionLists } = props.view.partnership;
  const list =
    distributionLists.find(({ documents }) => documents.includes(props.what)) ??
    distributionLists[0];
  if (list === undefined) return <Text size="sm">{words.noLists}</Text>;
  return <DraftFields {...props} first={list} />;
}

function DraftFields({
  view,
  what,
  first,
  onDrafted,
  onClose,
}: DraftFormProps & { first: DistributionList }) {
  const { run, isRunning } = useCommand('circulation:draft', (_, drafted) =>
    drafted === null ? null : words.saved(drafted.fileName),
  );
  const form = useForm<TypedDraft>({
    initialValues: {
      listId: first.id,
      addressing: 'to',
      ...messageFor(what, view),
    },
    validate: { subject: checkName(words.subjectOf), body: checkProse(words.bodyOf) },
  });
  const { distributionLists } = view.partnership;
  const list = distributionLists.find(({ id }) => id === form.values.listId) ?? first;
  const save = async (typed: TypedDraft): Promise<void> => {
    const drafted = await run({ meetingId: view.meeting.id, what, ...typed });
    if (drafted !== null) onDrafted({ ...drafted, to: list.name });
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Stack gap={4}>
        <NativeSelect
          label={words.list}
          data-autofocus
          data={distributionLists.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('listId')}
        />
        <RecipientsList view={view} list={list} on={view.today} />
        <Unreached view={view} list={list} />
      </Stack>
      <NativeSelect
        label={words.addressing}
        data={optionsOf(words.addressings)}
        {...form.getInputProps('addressing')}
      />
      <TextInput label={words.subject} required {...form.getInputProps('subject')} />
      <Textarea label={words.body} required autosize minRows={6} {...form.getInputProps('body')} />
      <Text size="sm">
        {words.files[what]} {words.sends}
      </Text>
    </PanelForm>
  );
}

/** That the draft does not reach somebody: nobody would find out before they miss it. */
function Unreached({ view, list }: { view: TimelineView; list: DistributionList }) {
  const { people } = recipientsOf(list, view, view.today);
  const count = people.filter(({ email }) => email === '').length;
  return (
    <div role="status">
      {count > 0 && <WarningLine>{words.unreached(count, people.length)}</WarningLine>}
    </div>
  );
}
