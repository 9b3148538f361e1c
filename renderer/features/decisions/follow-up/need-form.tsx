import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { endorsementQuestion } from '#shared/domain/decisions/commitments';
import type { RegistersView } from '#shared/ipc/views';
import { organisationIdSchema } from '#shared/model/id';
import type { Proposal } from '#shared/model/proposal';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { needsText } from '#shared/text/screens/decision-needs';
import { decisionsText } from '#shared/text/screens/decisions';
import { useCommand } from '../../../data/commands';
import { checkDate, checkLine, checkName } from '../../../ui/checks';
import { DateField } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import { organisationOptions, rulesOfView } from '../decisions-view';
import { needsOf, withNeed, type Need, type Needs } from './needs';

type NeedFormProps = { view: RegistersView; proposal: Proposal; onClose: () => void };

/** Something a decision needs, as it is added (Q2, P10, V12). */
export function NeedForm({ kind, ...props }: NeedFormProps & { kind: Need['kind'] }) {
  switch (kind) {
    case 'commitment':
      return <CommitmentForm {...props} />;
    case 'authority':
      return <AuthorityForm {...props} />;
    case 'endorsement':
      return <EndorsementForm {...props} />;
  }
}

function useSaveNeeds({ view, proposal, onClose }: NeedFormProps) {
  const { run, isRunning } = useCommand('registers:saveNeeds', () => needsText.saved);
  const which = { partnershipId: view.partnership.id, proposalId: proposal.id };
  const saveNeeds = async (needs: Needs): Promise<void> => {
    if (await run({ ...which, ...needs })) onClose();
  };
  return { saveNeeds, isRunning };
}

const checkOrganisation = (id: string): string | null =>
  id === '' ? fieldText.required(needsText.organisationNeeded) : null;

const organisations = (view: RegistersView) => [
  { value: '', label: decisionsText.noOrganisation },
  ...organisationOptions(view),
];

function CommitmentForm(props: NeedFormProps) {
  const form = useForm({
    initialValues: { organisationId: '', what: '' },
    validate: { organisationId: checkOrganisation, what: checkLine },
  });
  const { saveNeeds, isRunning } = useSaveNeeds(props);
  const save = ({ organisationId, what }: typeof form.values): Promise<void> => {
    const id = organisationIdSchema.parse(organisationId);
    const need = { organisationId: id, what, answer: null };
    return saveNeeds(withNeed(needsOf(props.proposal), 'commitments', null, need));
  };
  return (
    <PanelForm
      form={form}
      submit={needsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <NativeSelect
        label={decisionsText.organisation}
        required
        data-autofocus
        data={organisations(props.view)}
        {...form.getInputProps('organisationId')}
      />
      <TextInput label={needsText.what} {...form.getInputProps('what')} />
    </PanelForm>
  );
}

type TypedAuthority = {
  organisationId: string;
  kind: 'confirmed' | 'subject-to-approval';
  body: string;
  due: string;
};

function AuthorityForm(props: NeedFormProps) {
  const form = useForm<TypedAuthority>({
    initialValues: { organisationId: '', kind: 'subject-to-approval', body: '', due: '' },
    validate: {
      organisationId: checkOrganisation,
      body: (body, { kind }) =>
        kind === 'confirmed' ? null : checkName(needsText.bodyNeeded)(body),
      due: checkDate,
    },
  });
  const { saveNeeds, isRunning } = useSaveNeeds(props);
  const save = ({ organisationId, kind, body, due }: TypedAuthority): Promise<void> => {
    const shared = { id: null, organisationId: organisationIdSchema.parse(organisationId) };
    const need =
      kind === 'confirmed'
        ? { kind, ...shared }
        : { kind, ...shared, body, due: dateOf(due), answer: null };
    return saveNeeds(withNeed(needsOf(props.proposal), 'authority', null, need));
  };
  return (
    <PanelForm
      form={form}
      submit={needsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <NativeSelect
        label={decisionsText.organisation}
        required
        data-autofocus
        data={organisations(props.view)}
        {...form.getInputProps('organisationId')}
      />
      <Radio.Group label={needsText.authority} {...form.getInputProps('kind')}>
        <Stack gap={6} mt={4}>
          <Radio value="confirmed" label={needsText.confirmed} />
          <Radio value="subject-to-approval" label={needsText.subjectTo} />
        </Stack>
      </Radio.Group>
      {form.values.kind === 'subject-to-approval' && (
        <>
          <TextInput label={needsText.body} required {...form.getInputProps('body')} />
          <DateField label={needsText.due} {...form.getInputProps('due')} />
        </>
      )}
    </PanelForm>
  );
}

function EndorsementForm(props: NeedFormProps) {
  const { view, proposal } = props;
  const asked = endorsementQuestion(proposal, rulesOfView(view)(view.today));
  const form = useForm({
    initialValues: { body: proposal.endorsement?.body ?? asked?.body ?? '' },
    validate: { body: checkName(needsText.bodyNeeded) },
  });
  const { saveNeeds, isRunning } = useSaveNeeds(props);
  const save = ({ body }: typeof form.values): Promise<void> => {
    const outcome = proposal.endorsement?.outcome ?? null;
    return saveNeeds({ ...needsOf(proposal), endorsement: { body, outcome } });
  };
  return (
    <PanelForm
      form={form}
      submit={needsText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <TextInput
        label={needsText.endorsingBody}
        required
        data-autofocus
        {...form.getInputProps('body')}
      />
    </PanelForm>
  );
}
