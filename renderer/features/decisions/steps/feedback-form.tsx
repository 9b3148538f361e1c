import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { feedbackOwed, isFeedbackOwed } from '#shared/domain/decisions/feedback';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import { organisationActedFor } from '#shared/domain/membership';
import type { RegistersView } from '#shared/ipc/views';
import { organisationIdSchema, personIdSchema, type PersonId } from '#shared/model/id';
import type { Round } from '#shared/model/proposal';
import { joined } from '#shared/text/documents';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { checkProse } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';
import { organisationOptions, rulesOfView } from '../decisions-view';
import { whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.feedback;

type Typed = { personId: string; organisationId: string; text: string };

/** Why somebody did not support a proposal: who, for which organisation, in which words (V3). */
export function FeedbackForm({ view, names, proposal, onClose }: StepFormProps) {
  const round = votedOn({ view, proposal });
  const owing = round ? feedbackOwed(round).personIds : [];
  const form = useForm<Typed>({
    initialValues: typedFor(view, owing[0]),
    validate: { text: checkProse(words.textNeeded) },
  });
  const { run, isRunning } = useCommand('registers:recordFeedback', () => words.done);
  const save = async (typed: Typed): Promise<void> => {
    const saved = await run({
      ...whichProposal({ view, proposal }),
      personId: typed.personId === '' ? null : personIdSchema.parse(typed.personId),
      organisationId:
        typed.organisationId === '' ? null : organisationIdSchema.parse(typed.organisationId),
      text: typed.text.trim(),
    });
    if (!saved) return;
    const changed = saved.view.registers.proposals.find(({ id }) => id === proposal.id);
    const after = changed && votedOn({ view: saved.view, proposal: changed });
    if (!after || !isFeedbackOwed(after)) return onClose();
    form.setValues(typedFor(view, feedbackOwed(after).personIds[0]));
    form.getInputNode('personId')?.focus();
  };
  const none = (label: string) => ({ value: '', label });
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      {owing.length > 0 && (
        <Text size="sm">{words.owedBy(joined(owing.map((id) => names.personName(id))))}</Text>
      )}
      <NativeSelect
        label={decisionsText.person}
        data-autofocus
        data={[none(decisionsText.noPerson), ...personOptions(view)]}
        {...form.getInputProps('personId')}
        onChange={(event) => {
          const personId = personIdSchema.safeParse(event.currentTarget.value).data;
          const { organisationId } = typedFor(view, personId);
          form.setValues({ personId: personId ?? '', organisationId });
        }}
      />
      <NativeSelect
        label={decisionsText.organisation}
        data={[none(decisionsText.noOrganisation), ...organisationOptions(view)]}
        {...form.getInputProps('organisationId')}
      />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
    </PanelForm>
  );
}

function typedFor({ partnership, today }: RegistersView, personId: PersonId | undefined): Typed {
  const organisationId =
    personId === undefined ? null : organisationActedFor(partnership, personId, today);
  return { personId: personId ?? '', organisationId: organisationId ?? '', text: '' };
}

/** The round the feedback belongs to: the even one, or the last. */
function votedOn({ view, proposal }: Pick<StepFormProps, 'view' | 'proposal'>): Round | null {
  const { tiedRound, round } = proposalState(proposal, rulesOfView(view));
  return tiedRound ?? round;
}
