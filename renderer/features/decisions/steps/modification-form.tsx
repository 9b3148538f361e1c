import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { latestText } from '#shared/domain/decisions/items-owed';
import { dateOf } from '#shared/text/read-date';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { checkProse } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';
import { RulingFields, rulingChecks, typedRuling, type TypedRuling } from './ruling-fields';
import { whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.modification;

type Typed = TypedRuling & { text: string; ruling: string };

/** The Chair’s ruling whether a new version differs enough to be submitted again (V7). */
export function ModificationForm(props: StepFormProps) {
  const form = useForm<Typed>({
    initialValues: {
      ...typedRuling(props),
      text: latestText(props.proposal),
      ruling: 'substantial',
    },
    validate: { ...rulingChecks, text: checkProse(words.textNeeded) },
  });
  const { run, isRunning } = useCommand(
    'registers:ruleOnModification',
    () => stepText.urgency.done,
  );
  const save = async ({ by, reason, text, ruling, on: typed }: Typed): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const isSubstantial = ruling === 'substantial';
    const facts = { by, reason, on, text: text.trim(), isSubstantial };
    if (await run({ ...whichProposal(props), ...facts })) props.onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <Radio.Group label={words.ruling} {...form.getInputProps('ruling')}>
        <Stack gap={6} mt={4}>
          <Radio value="substantial" label={words.substantial} />
          <Radio value="not-substantial" label={words.notSubstantial} />
        </Stack>
      </Radio.Group>
      <RulingFields form={form} />
    </PanelForm>
  );
}
