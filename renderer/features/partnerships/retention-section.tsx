import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Partnership } from '#shared/model/partnership';
import { retainedSchema, type Retained, type Retention } from '#shared/model/retention';
import { retainedLabels } from '#shared/text/retention-words';
import { retentionText } from '#shared/text/screens/retention';
import { useCommand } from '../../data/commands';
import { checkLine } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { optionsOf } from '../../ui/options-of';
import { Section } from '../../ui/section';

const KINDS = retainedSchema.options;
const ways = {
  silent: retentionText.silent,
  years: retentionText.years,
  good: retentionText.good,
} as const;

type Line = { record: Retained; way: keyof typeof ways; years: string; clause: string };
type Typed = { lines: Line[] };

/** A line for every kind of record: one that is not entered is silent, never guessed. */
function typedFrom(retention: readonly Retention[]): Typed {
  const lines = KINDS.map((record): Line => {
    const known = retention.find((one) => one.record === record);
    if (!known) return { record, way: 'silent', years: '', clause: '' };
    const { years, clause } = known;
    if (years === null) return { record, way: 'good', years: '', clause };
    return { record, way: 'years', years: String(years), clause };
  });
  return { lines };
}

function entered({ lines }: Typed): Retention[] {
  return lines
    .filter(({ way }) => way !== 'silent')
    .map(({ record, way, years, clause }) => ({
      record,
      years: way === 'good' ? null : Number(years.trim()),
      clause,
    }));
}

function checkYears(value: string, way: Line['way'] | undefined): string | null {
  if (way !== 'years') return null;
  const typed = value.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 200 ? null : retentionText.yearsNeeded;
}

/** For how long the partnership keeps what, and by which rule (X6). */
export function RetentionSection({ partnership }: { partnership: Partnership }) {
  const form = useForm<Typed>({
    initialValues: typedFrom(partnership.retention),
    validate: {
      lines: {
        years: (value, { lines }, path) =>
          checkYears(value, lines[Number(path.split('.')[1])]?.way),
        clause: checkLine,
      },
    },
  });
  const { run, isRunning } = useCommand('partnerships:saveRetention', () => retentionText.saved);
  const save = (typed: Typed): void => {
    void run({ partnershipId: partnership.id, retention: entered(typed) });
  };
  return (
    <Section id="retention" title={retentionText.title} lead={retentionText.lead}>
      <form noValidate onSubmit={form.onSubmit(save, focusFirstError(form))}>
        <Stack gap="sm">
          {form.values.lines.map((line, place) => (
            <RetentionLine key={line.record} form={form} line={line} place={place} />
          ))}
          <FormButtons submit={retentionText.save} isRunning={isRunning} />
        </Stack>
      </form>
    </Section>
  );
}

type RetentionLineProps = { form: UseFormReturnType<Typed>; line: Line; place: number };

function RetentionLine({ form, line, place }: RetentionLineProps) {
  const label = retainedLabels[line.record];
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={retentionText.how(label)}
        data={optionsOf(ways)}
        {...form.getInputProps(`lines.${place}.way`)}
      />
      {line.way === 'years' && (
        <TextInput
          label={retentionText.number(label)}
          inputMode="numeric"
          required
          {...form.getInputProps(`lines.${place}.years`)}
        />
      )}
      {line.way !== 'silent' && (
        <TextInput
          label={retentionText.clause(label)}
          placeholder={retentionText.clauseHint}
          {...form.getInputProps(`lines.${place}.clause`)}
        />
      )}
    </Group>
  );
}
