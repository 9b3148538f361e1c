import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import type { Answer, Endorsement, Proposal } from '#shared/model/proposal';
import { endorsementLabels } from '#shared/text/decisions/need-words';
import { dateOf } from '#shared/text/read-date';
import { needsText } from '#shared/text/screens/decision-needs';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { checkLine, checkName, checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { needsOf, withAnswer, withEndorsement, type Need } from './needs';

type AnswerFormProps = {
  view: RegistersView;
  proposal: Proposal;
  need: Need;
  onClose: () => void;
};

/** What somebody answered who was asked: an organisation, or the body that endorses (Q2, P10, V12). */
export function AnswerForm(props: AnswerFormProps) {
  return props.need.kind === 'endorsement' ? (
    <EndorsementAnswer {...props} />
  ) : (
    <OrganisationAnswer {...props} />
  );
}

type TypedAnswer = { given: 'yes' | 'no'; on: string; by: string; evidence: string };

function answerOf(proposal: Proposal, need: Need): Answer | null {
  if (need.kind === 'endorsement') return null;
  if (need.kind === 'commitment') return proposal.commitments[need.place]?.answer ?? null;
  const authority = proposal.authority[need.place];
  return authority?.kind === 'subject-to-approval' ? authority.answer : null;
}

function OrganisationAnswer({ view, proposal, need, onClose }: AnswerFormProps) {
  const before = answerOf(proposal, need);
  const form = useForm<TypedAnswer>({
    initialValues: {
      given: before?.isGiven === false ? 'no' : 'yes',
      on: typedDate(before?.on ?? view.today),
      by: before?.by ?? '',
      evidence: before?.evidence ?? '',
    },
    validate: {
      on: checkNeededDate(decisionsText.onNeeded),
      by: checkName(decisionsText.byNeeded),
      evidence: checkLine,
    },
  });
  const { run, isRunning } = useCommand('registers:saveNeeds', () => needsText.saved);
  const save = async ({ given, on: typed, by, evidence }: TypedAnswer): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const answer = { isGiven: given === 'yes', on, by, evidence };
    const needs = withAnswer(needsOf(proposal), need, answer);
    const which = { partnershipId: view.partnership.id, proposalId: proposal.id };
    if (await run({ ...which, ...needs })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={needsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Radio.Group label={needsText.answered} {...form.getInputProps('given')}>
        <Group gap="md" mt={4}>
          <Radio value="yes" label={needsText.agreed} data-autofocus />
          <Radio value="no" label={needsText.refused} />
        </Group>
      </Radio.Group>
      <TextInput label={decisionsText.by} required {...form.getInputProps('by')} />
      <DateField label={decisionsText.on} required {...form.getInputProps('on')} />
      <TextInput
        label={needsText.evidence}
        description={needsText.evidenceHint}
        {...form.getInputProps('evidence')}
      />
    </PanelForm>
  );
}

type EndorsementResult = NonNullable<Endorsement['outcome']>['result'];
type TypedEndorsement = { result: EndorsementResult; on: string; note: string };

function EndorsementAnswer({ view, proposal, onClose }: AnswerFormProps) {
  const before = proposal.endorsement?.outcome ?? null;
  const form = useForm<TypedEndorsement>({
    initialValues: {
      result: before?.result ?? 'endorsed',
      on: typedDate(before?.on ?? view.today),
      note: before?.note ?? '',
    },
    validate: { on: checkNeededDate(decisionsText.onNeeded), note: checkLine },
  });
  const { run, isRunning } = useCommand('registers:saveNeeds', () => needsText.saved);
  const save = async ({ result, on: typed, note }: TypedEndorsement): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const needs = withEndorsement(needsOf(proposal), { result, on, note });
    const which = { partnershipId: view.partnership.id, proposalId: proposal.id };
    if (await run({ ...which, ...needs })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={needsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Radio.Group label={needsText.answered} {...form.getInputProps('result')}>
        <Stack gap={6} mt={4}>
          {optionsOf(endorsementLabels).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <DateField label={decisionsText.on} required {...form.getInputProps('on')} />
      <TextInput label={needsText.note} {...form.getInputProps('note')} />
    </PanelForm>
  );
}
