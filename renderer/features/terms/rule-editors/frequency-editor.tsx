import { Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import type { FrequencyRule, MeetingKind } from '#shared/model/rules/meeting-rules';
import { ruleChoices } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { optionsOf } from '../../../ui/options-of';
import { anEditor, wholeNumber, type ReadRule } from './rule-editor';

const words = termsText.editor;
const kinds = optionsOf(ruleChoices.kinds);

type Draft = {
  kind: FrequencyRule['kind'];
  numbers: Record<MeetingKind, string>;
  isMinimum: boolean;
  beforeParent: boolean;
  days: string;
};

const EMPTY: Draft = {
  kind: 'per-year',
  numbers: { ordinary: '', extraordinary: '', conference: '', annual: '' },
  isMinimum: false,
  beforeParent: false,
  days: '',
};

function start(value: FrequencyRule | null): Draft {
  if (value === null) return EMPTY;
  const { kind } = value;
  if (kind === 'in-words') return { ...EMPTY, kind };
  if (kind === 'interval') return { ...EMPTY, kind, days: String(value.days) };
  const typed = value.counts.map((one) => [one.kind, String(one.number)]);
  const numbers = { ...EMPTY.numbers, ...Object.fromEntries(typed) };
  const { isMinimum, beforeParent } = value;
  return { ...EMPTY, kind, numbers, isMinimum, beforeParent };
}

function read({ kind, numbers, isMinimum, beforeParent, days }: Draft): ReadRule<FrequencyRule> {
  if (kind === 'in-words') return { value: { kind } };
  if (kind === 'interval') {
    const number = wholeNumber(days, 1, 366);
    return number === null ? { problem: words.intervalNeeded } : { value: { kind, days: number } };
  }
  const typed = kinds.filter(({ value }) => numbers[value].trim() !== '');
  const counts = typed.flatMap(({ value }) => {
    const number = wholeNumber(numbers[value], 1, 52);
    return number === null ? [] : [{ kind: value, number }];
  });
  if (counts.length === 0 || counts.length < typed.length) return { problem: words.countsNeeded };
  return { value: { kind, counts, isMinimum, beforeParent } };
}

/** How often it meets: so many of each kind a year, at an interval, or in words (F1 to F3). */
export const frequencyEditor = anEditor<FrequencyRule, Draft>({
  start,
  Fields: ({ draft, onChange, problem }) => (
    <Stack gap="xs">
      <NativeSelect
        label={words.kind}
        data={optionsOf(ruleChoices.frequencyKinds)}
        value={draft.kind}
        onChange={(event) =>
          onChange({ ...draft, kind: event.currentTarget.value as Draft['kind'] })
        }
      />
      {draft.kind === 'interval' && (
        <TextInput
          label={words.intervalDays}
          inputMode="numeric"
          value={draft.days}
          onChange={(event) => onChange({ ...draft, days: event.currentTarget.value })}
        />
      )}
      {draft.kind === 'per-year' && <PerYear draft={draft} onChange={onChange} />}
      {problem && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </Stack>
  ),
  read,
});

function PerYear({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  return (
    <>
      <Group gap="sm" grow>
        {kinds.map(({ value, label }) => (
          <TextInput
            key={value}
            label={words.numberOf(label)}
            inputMode="numeric"
            miw={150}
            value={draft.numbers[value]}
            onChange={(event) =>
              onChange({
                ...draft,
                numbers: { ...draft.numbers, [value]: event.currentTarget.value },
              })
            }
          />
        ))}
      </Group>
      <Switch
        label={words.isMinimum}
        checked={draft.isMinimum}
        onChange={(event) => onChange({ ...draft, isMinimum: event.currentTarget.checked })}
      />
      <Switch
        label={words.beforeParent}
        checked={draft.beforeParent}
        onChange={(event) => onChange({ ...draft, beforeParent: event.currentTarget.checked })}
      />
    </>
  );
}
