import { Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DistributionList } from '#shared/model/distribution-list';
import type { Circulated } from '#shared/model/meeting-cycle';
import { timelineText } from '#shared/text/screens/timeline';
import { CopyButton } from '../../records/copy-button';
import { checkName, checkProse } from '../../ui/checks';
import { PanelForm } from '../../ui/panel-form';
import { DraftListFields } from './draft-lists';
import { InvitationSwitch, usualWording } from './invitation-switch';
import type { DraftedFor, TimelineView } from './timeline-view';
import { draftedTo, listsOfDraft, type TypedDraft } from './typed-draft';
import { useDraft } from './use-draft';

const words = timelineText.draftForm;

type DraftFormProps = {
  view: TimelineView;
  what: Circulated;
  /** Whether the meeting is attached as an appointment from the start. */
  invites: boolean;
  onDrafted: (drafted: DraftedFor) => void;
  onClose: () => void;
};

/** An e-mail draft of something for distribution lists, with its files (X3, N7). */
export function DraftForm(props: DraftFormProps) {
  const { distributionLists } = props.view.partnership;
  const list =
    distributionLists.find(({ documents }) => documents.includes(props.what)) ??
    distributionLists[0];
  if (list === undefined) return <Text size="sm">{words.noLists}</Text>;
  return <DraftFields {...props} first={list} />;
}

type DraftFieldsProps = DraftFormProps & { first: DistributionList };

function DraftFields({ view, what, invites, first, onDrafted, onClose }: DraftFieldsProps) {
  const draft = useDraft();
  const form = useForm<TypedDraft>({
    initialValues: {
      listId: first.id,
      ccListId: '',
      addressing: 'to',
      withInvitation: invites,
      ...usualWording(view, what, invites),
    },
    validate: { subject: checkName(words.subjectOf), body: checkProse(words.bodyOf) },
  });
  const save = async (typed: TypedDraft): Promise<void> => {
    const lists = listsOfDraft(view, typed);
    const ccListId = lists.cc?.id ?? null;
    const drafted = await draft.save({ ...typed, meetingId: view.meeting.id, what, ccListId });
    if (drafted !== null) onDrafted({ ...drafted, to: draftedTo(lists) });
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={draft.isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <DraftListFields view={view} form={form} />
      <InvitationSwitch view={view} what={what} form={form} />
      <TextInput label={words.subject} required {...form.getInputProps('subject')} />
      <div>
        <Textarea
          label={words.body}
          required
          autosize
          minRows={6}
          {...form.getInputProps('body')}
        />
        <CopyButton label={words.copyBody} text={form.values.body} copied={words.bodyCopied} />
      </div>
      <Text size="sm">
        {words.files[what]} {words.sends}
      </Text>
    </PanelForm>
  );
}
