import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import type { MeetingForm } from '#shared/model/rules/meeting-rules';
import { ruleChoices, yesNoWords, type YesNoRule } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { optionsOf } from '../../../ui/options-of';
import { anEditor, type RuleEditor } from './rule-editor';

const words = termsText.editor;

/** One of two, in the words of the rule. */
export function yesNoEditor(rule: YesNoRule): RuleEditor<boolean> {
  const [yes, no] = yesNoWords[rule];
  return anEditor<boolean, string>({
    start: (value) => (value === null ? '' : value ? 'yes' : 'no'),
    Fields: ({ draft, onChange, problem }) => (
      <Radio.Group
        aria-label={words.choose}
        value={draft}
        onChange={(value) => onChange(value)}
        error={problem}
      >
        <Stack gap={6}>
          <Radio value="yes" label={yes} />
          <Radio value="no" label={no} />
        </Stack>
      </Radio.Group>
    ),
    read: (draft) => (draft === '' ? { problem: words.chooseOne } : { value: draft === 'yes' }),
  });
}

/** One of several, in their own words. */
export function choiceEditor<K extends string>(choices: Record<K, string>): RuleEditor<K> {
  return anEditor<K, K | ''>({
    start: (value) => value ?? '',
    Fields: ({ draft, onChange, problem }) => (
      <NativeSelect
        label={words.choose}
        data={[{ value: '', label: '' }, ...optionsOf(choices)]}
        value={draft}
        error={problem}
        onChange={(event) => onChange(event.currentTarget.value as K | '')}
      />
    ),
    read: (draft) => (draft === '' ? { problem: words.chooseOne } : { value: draft }),
  });
}

/** Any of the forms a meeting may take (F5). */
export const formsEditor = anEditor<MeetingForm[], string[]>({
  start: (value) => value ?? [],
  Fields: ({ draft, onChange, problem }) => (
    <Checkbox.Group label={words.forms} value={draft} onChange={onChange} error={problem}>
      <Stack gap={6} mt={4}>
        {optionsOf(ruleChoices.forms).map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Stack>
    </Checkbox.Group>
  ),
  read: (draft) => {
    const forms = optionsOf(ruleChoices.forms).map(({ value }) => value);
    const chosen = forms.filter((form) => draft.includes(form));
    return chosen.length === 0 ? { problem: words.formsNeeded } : { value: chosen };
  },
});
