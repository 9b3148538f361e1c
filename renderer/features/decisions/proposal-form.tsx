import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useLocation } from 'wouter';
import type { RegistersView } from '#shared/ipc/views';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';
import type { DecisionKind, Proposal, Proposer } from '#shared/model/proposal';
import { decisionKindLabels } from '#shared/text/decisions/need-words';
import { decisionsText } from '#shared/text/screens/decisions';
import { proposalText } from '#shared/text/screens/proposals';
import { useCommand } from '../../data/commands';
import { personOptions } from '../../records/person-options';
import { checkLine, checkName, checkProse } from '../../ui/checks';
import { optionsOf } from '../../ui/options-of';
import { PanelForm } from '../../ui/panel-form';
import { organisationOptions } from './decisions-view';

const words = proposalText.form;

type Typed = {
  title: string;
  text: string;
  personId: string;
  organisationId: string;
  name: string;
  kind: DecisionKind;
};

const NOTHING: Typed = {
  title: '',
  text: '',
  personId: '',
  organisationId: '',
  name: '',
  kind: 'other',
};

function typedFrom(proposal: Proposal | null): Typed {
  if (proposal === null) return NOTHING;
  const { title, text, kind, proposer } = proposal;
  const { personId, organisationId, name } = proposer;
  return {
    title,
    text,
    kind,
    name,
    personId: personId ?? '',
    organisationId: organisationId ?? '',
  };
}

function proposerFrom({ personId, organisationId, name }: Typed): Proposer {
  return {
    personId: personId === '' ? null : personIdSchema.parse(personId),
    organisationId: organisationId === '' ? null : organisationIdSchema.parse(organisationId),
    name,
  };
}

type ProposalFormProps = {
  view: RegistersView;
  /** The proposal to correct; null to enter one. */
  proposal: Proposal | null;
  onClose: () => void;
};

/** What is proposed, by whom, and of which kind. */
export function ProposalForm({ view, proposal, onClose }: ProposalFormProps) {
  const [, goTo] = useLocation();
  const form = useForm<Typed>({
    initialValues: typedFrom(proposal),
    validate: {
      title: checkName(words.titleNeeded),
      text: checkProse(words.textNeeded),
      name: checkLine,
    },
  });
  const { run, isRunning } = useCommand('registers:saveProposal', ({ title }) =>
    decisionsText.saved(title),
  );
  const save = async (typed: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      proposalId: proposal?.id ?? null,
      title: typed.title,
      text: typed.text.trim(),
      proposer: proposerFrom(typed),
      kind: typed.kind,
    });
    if (!saved) return;
    onClose();
    const added = saved.view.registers.proposals.at(-1);
    if (proposal === null && added) goTo(`/p/${view.partnership.id}/proposals/${added.id}`);
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
      <TextInput label={words.title} required data-autofocus {...form.getInputProps('title')} />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxRows={12}
        {...form.getInputProps('text')}
      />
      <NativeSelect
        label={words.proposer}
        data={[none(decisionsText.noPerson), ...personOptions(view)]}
        {...form.getInputProps('personId')}
      />
      <NativeSelect
        label={decisionsText.organisation}
        data={[none(decisionsText.noOrganisation), ...organisationOptions(view)]}
        {...form.getInputProps('organisationId')}
      />
      <TextInput
        label={words.proposerName}
        description={words.proposerNameHint}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={words.kind}
        data={optionsOf(decisionKindLabels)}
        {...form.getInputProps('kind')}
      />
    </PanelForm>
  );
}
