import { TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { decisionsText } from '#shared/text/screens/decisions';
import { stepText } from '#shared/text/screens/proposals';
import { checkLine, checkName, checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { chairOn } from '../decisions-view';
import { dayOfStep, type StepFormProps } from './step-form-props';

/** Who ruled, when and why, as a form holds it. */
export type TypedRuling = { by: string; on: string; reason: string };

/** What a ruling starts with: the Chair, on the day of the meeting. */
export function typedRuling(props: Omit<StepFormProps, 'onClose'>): TypedRuling {
  const on = dayOfStep(props);
  return { by: chairOn(props.view, props.names, on), on: typedDate(on), reason: '' };
}

/** What must hold for a ruling. */
export const rulingChecks = {
  by: checkName(decisionsText.byNeeded),
  on: checkNeededDate(decisionsText.onNeeded),
  reason: checkLine,
};

/** Who ruled, on which day, for what reason. */
export function RulingFields<T extends TypedRuling>({ form }: { form: UseFormReturnType<T> }) {
  return (
    <>
      <TextInput label={decisionsText.by} required {...form.getInputProps('by' as never)} />
      <DateField label={decisionsText.on} required {...form.getInputProps('on' as never)} />
      <TextInput label={stepText.urgency.reason} {...form.getInputProps('reason' as never)} />
    </>
  );
}
