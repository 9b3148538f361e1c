import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { TypedOutcome } from '#shared/model/proposal';
import { typedOutcomeLabels } from '#shared/text/decisions/need-words';
import { TERMS_SILENT } from '#shared/text/decisions/step-words';
import { dateOf } from '#shared/text/read-date';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { useCommand } from '../../../data/commands';
import { checkNeededDate, checkProse } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import { dayOfStep, whichProposal, type StepFormProps } from './step-form-props';

const words = stepText.outcome;

type Typed = { result: TypedOutcome['result']; text: string; on: string };

/** What came of a proposal where the terms do not say what should, in the meeting’s words (V9). */
export function OutcomeForm(props: StepFormProps) {
  const form = useForm<Typed>({
    initialValues: { result: 'carried', text: '', on: typedDate(dayOfStep(props)) },
    validate: {
      text: checkProse(words.textNeeded),
      on: checkNeededDate(decisionsText.onNeeded),
    },
  });
  const { run, isRunning } = useCommand('registers:recordOutcome', () => words.done);
  const save = async ({ result, text, on: typed }: Typed): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    if (await run({ ...whichProposal(props), result, text: text.trim(), on })) props.onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={props.onClose}
    >
      <Text size="sm">{TERMS_SILENT}</Text>
      <Radio.Group label={words.result} {...form.getInputProps('result')}>
        <Stack gap={6} mt={4}>
          {optionsOf(typedOutcomeLabels).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <DateField label={decisionsText.on} required {...form.getInputProps('on')} />
    </PanelForm>
  );
}
