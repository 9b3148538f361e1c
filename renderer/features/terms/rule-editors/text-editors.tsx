import { Textarea, TextInput } from '@mantine/core';
import type { IsoDate } from '#shared/model/iso-date';
import { cleanLine } from '#shared/model/wording';
import { readDate } from '#shared/text/read-date';
import { termsText } from '#shared/text/screens/terms';
import { checkLine } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { anEditor, wholeNumber, type RuleEditor } from './rule-editor';

const words = termsText.editor;

type NumberWords = { label: string; needed: string; most: number };

/** A whole number from 1 on. */
export function numberEditor({ label, needed, most }: NumberWords): RuleEditor<number> {
  return anEditor<number, string>({
    start: (value) => (value === null ? '' : String(value)),
    Fields: ({ draft, onChange, problem }) => (
      <TextInput
        label={label}
        inputMode="numeric"
        w={140}
        value={draft}
        error={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    ),
    read: (draft) => {
      const value = wholeNumber(draft, 1, most);
      return value === null ? { problem: needed } : { value };
    },
  });
}

export const monthsEditor = numberEditor({
  label: words.months,
  needed: words.monthsNeeded,
  most: 120,
});

/** One line of text that must not be empty. */
export function lineEditor(label: string, needed: string): RuleEditor<string> {
  return anEditor<string, string>({
    start: (value) => value ?? '',
    Fields: ({ draft, onChange, problem }) => (
      <TextInput
        label={label}
        value={draft}
        error={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    ),
    read: (draft) => {
      const line = cleanLine(draft);
      if (line === '') return { problem: needed };
      const tooLong = checkLine(line);
      return tooLong === null ? { value: line } : { problem: tooLong };
    },
  });
}

/** Several names, one on each line. */
export const namesEditor = anEditor<string[], string>({
  start: (value) => (value ?? []).join('\n'),
  Fields: ({ draft, onChange, problem }) => (
    <Textarea
      label={words.names}
      autosize
      minRows={3}
      value={draft}
      error={problem}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ),
  read: (draft) => {
    const names = draft.split('\n').map(cleanLine).filter(Boolean);
    if (names.length === 0) return { problem: words.namesNeeded };
    const tooLong = names.map(checkLine).find((problem) => problem !== null);
    return tooLong ? { problem: tooLong } : { value: names.slice(0, 50) };
  },
});

export const dateEditor = anEditor<IsoDate, string>({
  start: typedDate,
  Fields: ({ draft, onChange, problem }) => (
    <DateField label={words.date} value={draft} onChange={onChange} error={problem ?? undefined} />
  ),
  read: (draft) => {
    const read = readDate(draft);
    return read.state === 'date' ? { value: read.date } : { problem: words.dateNeeded };
  },
});
