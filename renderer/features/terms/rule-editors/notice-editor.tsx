import { Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import type { Notice } from '#shared/model/rules/meeting-rules';
import { definitionOf } from '#shared/text/counting';
import { ruleChoices } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { optionsOf } from '../../../ui/options-of';
import { anEditor, wholeNumber, type RuleEditor } from './rule-editor';

const words = termsText.editor;

type Draft = { days: string; counted: Notice['counted']; isTarget: boolean };

/** A period before or after the meeting; the way its days are counted is said in full (N13). */
export function noticeEditor(side: 'before' | 'after'): RuleEditor<Notice> {
  return anEditor<Notice, Draft>({
    start: (value) => ({
      days: value === null ? '' : String(value.days),
      counted: value?.counted ?? 'working',
      isTarget: value?.isTarget ?? false,
    }),
    Fields: ({ draft, onChange, problem }) => (
      <Stack gap="xs">
        <Group gap="sm" align="flex-start" wrap="nowrap">
          <TextInput
            label={words.days}
            inputMode="numeric"
            w={110}
            value={draft.days}
            error={problem}
            onChange={(event) => onChange({ ...draft, days: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.counted}
            data={optionsOf(ruleChoices.counted)}
            value={draft.counted}
            onChange={(event) =>
              onChange({ ...draft, counted: event.currentTarget.value as Notice['counted'] })
            }
          />
        </Group>
        <Text size="sm" c="dimmed" role="status">
          {definitionOf(draft.counted, side)}
        </Text>
        <Switch
          label={words.isTarget}
          checked={draft.isTarget}
          onChange={(event) => onChange({ ...draft, isTarget: event.currentTarget.checked })}
        />
      </Stack>
    ),
    read: ({ days, counted, isTarget }) => {
      const number = wholeNumber(days, 1, 365);
      return number === null
        ? { problem: words.daysNeeded }
        : { value: { days: number, counted, isTarget } };
    },
  });
}
