import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipView } from '#shared/ipc/views';
import type { Risk } from '#shared/model/risk';
import { riskKindLabels, riskLevelLabels } from '#shared/text/registers/risk-words';
import { risksText } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { RiskOrigin } from './risk-origin';
import { riskChecks, riskFrom, typedRisk, type TypedRisk } from './typed-risk';

const text = risksText.form;

type RiskFormProps = { view: PartnershipView; risk: Risk | null; onClose: () => void };

/** What a risk or an issue is, who raised it, who looks after it, and what is done (G18). */
export function RiskForm({ view, risk, onClose }: RiskFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm<TypedRisk>({
    initialValues: typedRisk(risk, view.today),
    validate: riskChecks,
  });
  const { run, isRunning } = useCommand('risks:save', () =>
    risk === null ? risksText.added : risksText.saved,
  );
  const save = async (typed: TypedRisk): Promise<void> => {
    const facts = riskFrom(typed);
    if (facts === null) return;
    if (await run({ partnershipId, riskId: risk?.id ?? null, ...facts })) onClose();
  };
  const bodies = view.organisations
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PanelForm
      form={form}
      submit={risk === null ? text.add : text.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={text.kind}
        data-autofocus
        data={optionsOf(riskKindLabels)}
        {...form.getInputProps('kind')}
      />
      <Textarea
        label={text.what}
        description={text.whatHint}
        required
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('what')}
      />
      <NativeSelect
        label={text.level}
        data={[{ value: '', label: text.levelNone }, ...optionsOf(riskLevelLabels)]}
        {...form.getInputProps('level')}
      />
      <DateField label={text.raisedOn} required {...form.getInputProps('raisedOn')} />
      <TextInput label={text.raisedBy} {...form.getInputProps('raisedBy')} />
      <RiskOrigin partnershipId={partnershipId} form={form} />
      <NativeSelect
        label={text.owner}
        data={[{ value: '', label: text.nobody }, ...personOptions(view)]}
        {...form.getInputProps('ownerId')}
      />
      <NativeSelect
        label={text.body}
        data={[{ value: '', label: text.noBody }, ...bodies]}
        {...form.getInputProps('bodyId')}
      />
      <Textarea
        label={text.response}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('response')}
      />
      <DateField
        label={text.reviewOn}
        description={text.reviewHint}
        {...form.getInputProps('reviewOn')}
      />
      <Checkbox
        label={text.isConfidential}
        {...form.getInputProps('isConfidential', { type: 'checkbox' })}
      />
    </PanelForm>
  );
}
