import { NativeSelect, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import { agendaItemIdSchema, meetingIdSchema } from '#shared/model/id';
import { fieldText } from '#shared/text/screens/fields';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { PanelForm } from '../../../ui/panel-form';
import {
  itemOptions,
  likelyMeeting,
  meetingOptions,
  rulesOfView,
  type MeetingOfRegisters,
} from '../decisions-view';
import { whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.submit;

/** The meeting a proposal is put to, and the item it is under there (V5). */
export function SubmitForm({ view, proposal, onClose }: StepFormProps) {
  const isHeldOver = isOwedNext({ view, proposal });
  const meetings = meetingsFor({ view, proposal });
  const form = useForm({
    initialValues: { meetingId: String(likelyMeeting(meetings, view.today)?.id ?? ''), itemId: '' },
    validate: {
      meetingId: (id) => (id === '' ? fieldText.required(decisionsText.meetingNeeded) : null),
    },
  });
  const { run, isRunning } = useCommand('registers:submitProposal', () =>
    words.done(proposal.title),
  );
  const save = async ({ meetingId, itemId }: typeof form.values): Promise<void> => {
    const put = await run({
      ...whichProposal({ view, proposal }),
      meetingId: meetingIdSchema.parse(meetingId),
      itemId: itemId === '' ? null : agendaItemIdSchema.parse(itemId),
    });
    if (put) onClose();
  };
  const chosen = meetings.find(({ id }) => id === form.values.meetingId);
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={decisionsText.meeting}
        {...(isHeldOver ? { description: words.nextOnly } : {})}
        required
        data-autofocus
        data={[
          { value: '', label: decisionsText.chooseMeeting },
          ...meetingOptions(meetings.toReversed()),
        ]}
        {...form.getInputProps('meetingId')}
        onChange={(event) => form.setValues({ meetingId: event.currentTarget.value, itemId: '' })}
      />
      {meetings.length === 0 && <Text size="sm">{decisionsText.noMeetings}</Text>}
      <NativeSelect
        label={decisionsText.item}
        data={[{ value: '', label: words.newItem }, ...itemOptions(chosen)]}
        {...form.getInputProps('itemId')}
      />
    </PanelForm>
  );
}

type Which = Pick<StepFormProps, 'view' | 'proposal'>;

function isOwedNext({ view, proposal }: Which): boolean {
  return proposalState(proposal, rulesOfView(view)).state === 'carried-to-next-meeting';
}

/** The meetings it may be put to: of one held over, those after the one it comes from (V5). */
function meetingsFor({ view, proposal }: Which): MeetingOfRegisters[] {
  const { submission } = proposalState(proposal, rulesOfView(view));
  if (!isOwedNext({ view, proposal }) || submission === null) return view.meetings;
  return view.meetings.filter(
    ({ id, date }) => id !== submission.meetingId && date >= submission.on,
  );
}
