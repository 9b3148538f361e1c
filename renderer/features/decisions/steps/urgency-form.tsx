import { useForm } from '@mantine/form';
import { plainDate } from '#shared/text/dates';
import { dateOf } from '#shared/text/read-date';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { PanelForm } from '../../../ui/panel-form';
import { RulingFields, rulingChecks, typedRuling, type TypedRuling } from './ruling-fields';
import { whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.urgency;

/** The Chair’s ruling whether the matter is urgent (V5, V9). */
export function UrgencyForm({ isUrgent, ...props }: StepFormProps & { isUrgent: boolean }) {
  const form = useForm<TypedRuling>({
    initialValues: typedRuling(props),
    validate: rulingChecks,
  });
  const { run, isRunning } = useCommand('registers:ruleOnUrgency', ({ proposalId }, { view }) => {
    const { proposals } = view.registers;
    const last = proposals.find(({ id }) => id === proposalId)?.submissions.at(-1);
    // The submission that was ruled on holds the ruling; one after it is that to the next meeting.
    return last?.urgency === null ? words.doneNext(plainDate(last.on)) : words.done;
  });
  const save = async ({ by, reason, on: typed }: TypedRuling): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    if (await run({ ...whichProposal(props), by, reason, on, isUrgent })) props.onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <RulingFields form={form} />
    </PanelForm>
  );
}
