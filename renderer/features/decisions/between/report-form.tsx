import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { decisionIdSchema, meetingIdSchema, type MeetingId } from '#shared/model/id';
import { fieldText } from '#shared/text/screens/fields';
import { betweenText } from '#shared/text/screens/between-meetings';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { BusyButton } from '../../../ui/busy-button';
import { PanelForm } from '../../../ui/panel-form';
import { likelyMeeting, meetingIn, meetingOptions } from '../decisions-view';
import type { DecisionProps } from './doing';

const words = betweenText.reportForm;

type ReportFormProps = DecisionProps & { onClose: () => void };

/** The meeting that was told of a decision between meetings, and the decision in its minutes (V10). */
export function ReportForm({ view, decision, onClose }: ReportFormProps) {
  const { reported } = decision;
  const form = useForm({
    initialValues: typedFrom({ view, decision }),
    validate: {
      meetingId: (id) => (id === '' ? fieldText.required(decisionsText.meetingNeeded) : null),
    },
  });
  const { run, isRunning } = useCommand('registers:reportElectronicDecision', (input) =>
    input.reported === null ? words.takenBack : words.done,
  );
  const which = { partnershipId: view.partnership.id, electronicId: decision.id };
  const save = async ({ meetingId, decisionId }: typeof form.values): Promise<void> => {
    const saved = await run({
      ...which,
      reported: {
        meetingId: meetingIdSchema.parse(meetingId),
        decisionId: decisionId === '' ? null : decisionIdSchema.parse(decisionId),
      },
    });
    if (saved) onClose();
  };
  const takeBack = async (): Promise<void> => {
    if (await run({ ...which, reported: null })) onClose();
  };
  const decisions = meetingIn(view, form.values.meetingId as MeetingId)?.decisions ?? [];
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
        required
        data-autofocus
        data={[{ value: '', label: decisionsText.chooseMeeting }, ...meetingOptions(view.meetings)]}
        {...form.getInputProps('meetingId')}
        onChange={(event) =>
          form.setValues({ meetingId: event.currentTarget.value, decisionId: '' })
        }
      />
      <NativeSelect
        label={words.decision}
        data={[
          { value: '', label: words.noDecision },
          ...decisions.map(({ id, reference, text }) => ({
            value: id,
            label: `${reference}: ${text.slice(0, 80)}`,
          })),
        ]}
        {...form.getInputProps('decisionId')}
      />
      {reported && (
        <BusyButton
          w="fit-content"
          variant="subtle"
          color="red"
          size="compact-sm"
          isBusy={isRunning}
          onClick={() => void takeBack()}
        >
          {words.takeBack}
        </BusyButton>
      )}
    </PanelForm>
  );
}

function typedFrom({ view, decision: { reported } }: DecisionProps) {
  const likely = likelyMeeting(view.meetings, view.today)?.id;
  return {
    meetingId: String(reported?.meetingId ?? likely ?? ''),
    decisionId: String(reported?.decision?.id ?? ''),
  };
}
