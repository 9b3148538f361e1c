import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { ragLabels } from '#shared/text/actions/rag-words';
import { actionsText } from '#shared/text/screens/actions';
import { checkDue, checkProse } from '../../../ui/checks';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { OwnersFields, StreamField, type ActionFieldsProps } from './owners-fields';
import type { TypedAction } from './typed-action';

const words = actionsText.form;

export const actionChecks = { what: checkProse(words.needed), due: checkDue };

/** What, who, by when. */
export function ActionFacts<T extends TypedAction>({ log, form }: ActionFieldsProps<T>) {
  return (
    <>
      <Textarea
        label={words.what}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <OwnersFields log={log} form={form} />
      <DateField label={words.due} canBeMonth {...form.getInputProps('due')} />
    </>
  );
}

/** What an action may have besides: its work stream (A7), its colour (A13), its mark (M3). */
export function FurtherFacts<T extends TypedAction>({ log, form }: ActionFieldsProps<T>) {
  return (
    <>
      <StreamField log={log} form={form} />
      <NativeSelect
        label={words.priority}
        data={[{ value: '', label: words.noPriority }, ...optionsOf(priorityLabels)]}
        {...form.getInputProps('priority')}
      />
      <NativeSelect
        label={words.rag}
        data={[{ value: '', label: words.noRag }, ...optionsOf(ragLabels)]}
        {...form.getInputProps('rag')}
      />
      <Checkbox
        label={words.confidential}
        description={words.confidentialHint}
        {...form.getInputProps('isConfidential', { type: 'checkbox' })}
      />
    </>
  );
}
