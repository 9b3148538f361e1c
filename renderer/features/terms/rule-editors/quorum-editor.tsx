import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { QuorumRule } from '#shared/model/rules/quorum-rules';
import { ruleChoices } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { optionsOf } from '../../../ui/options-of';
import { anEditor, wholeNumber, type ReadRule } from './rule-editor';

const words = termsText.editor;

type Draft = {
  unit: QuorumRule['unit'];
  measure: QuorumRule['measure']['kind'];
  numerator: string;
  denominator: string;
  number: string;
};

const EMPTY: Draft = {
  unit: 'organisations',
  measure: 'fraction',
  numerator: '',
  denominator: '',
  number: '',
};

function start(value: QuorumRule | null): Draft {
  if (value === null) return EMPTY;
  const { unit, measure } = value;
  if (measure.kind === 'number') {
    return { ...EMPTY, unit, measure: measure.kind, number: String(measure.number) };
  }
  const [numerator, denominator] = [String(measure.numerator), String(measure.denominator)];
  return { ...EMPTY, unit, numerator, denominator };
}

function read({ unit, measure, ...typed }: Draft): ReadRule<QuorumRule> {
  if (measure === 'number') {
    const number = wholeNumber(typed.number, 1, 1000);
    if (number === null) return { problem: words.neededNeeded };
    return { value: { unit, measure: { kind: measure, number } } };
  }
  const numerator = wholeNumber(typed.numerator, 1, 100);
  const denominator = wholeNumber(typed.denominator, 1, 100);
  if (numerator === null || denominator === null) return { problem: words.fractionNeeded };
  return { value: { unit, measure: { kind: measure, numerator, denominator } } };
}

/** What is counted, and how much of it is needed (Q1, Q3). */
export const quorumEditor = anEditor<QuorumRule, Draft>({
  start,
  Fields: ({ draft, onChange, problem }) => {
    const field = (name: 'numerator' | 'denominator' | 'number', label: string) => (
      <TextInput
        label={label}
        inputMode="numeric"
        w={120}
        value={draft[name]}
        onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
      />
    );
    return (
      <Stack gap="xs">
        <NativeSelect
          label={words.unit}
          data={optionsOf(ruleChoices.units)}
          value={draft.unit}
          onChange={(event) =>
            onChange({ ...draft, unit: event.currentTarget.value as Draft['unit'] })
          }
        />
        <NativeSelect
          label={words.measure}
          data={optionsOf({ fraction: words.fraction, number: words.number })}
          value={draft.measure}
          onChange={(event) =>
            onChange({ ...draft, measure: event.currentTarget.value as Draft['measure'] })
          }
        />
        {draft.measure === 'number' ? (
          field('number', words.needed)
        ) : (
          <Group gap="sm">
            {field('numerator', words.numerator)}
            {field('denominator', words.denominator)}
          </Group>
        )}
        {problem && (
          <Text size="sm" c="red" role="alert">
            {problem}
          </Text>
        )}
      </Stack>
    );
  },
  read,
});
