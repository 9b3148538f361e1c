import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { IsoDate } from '#shared/model/iso-date';
import { readDate } from '#shared/text/read-date';
import { termsText } from '#shared/text/screens/terms';
import { checkLastDay, checkName, checkNeededDate } from '../../ui/checks';
import { DateField } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';

type NewClosure = { from: IsoDate; until: IsoDate; name: string };

type ClosureFormProps = {
  isRunning: boolean;
  /** Answers whether it was saved: only then is the form emptied. */
  onAdd: (closure: NewClosure) => Promise<boolean>;
};

/** A day or more on which the offices are shut though the law makes them no holiday. */
export function ClosureForm({ isRunning, onAdd }: ClosureFormProps) {
  const form = useForm({
    initialValues: { from: '', until: '', name: '' },
    validate: {
      from: checkNeededDate(termsText.closureFrom.toLowerCase()),
      until: (until, { from }) => checkLastDay(from, until),
      name: checkName(termsText.closureNameNeeded),
    },
  });
  const add = async ({ from, until, name }: typeof form.values): Promise<void> => {
    const first = dateOf(from);
    if (first === null) return;
    if (await onAdd({ from: first, until: dateOf(until) ?? first, name })) form.reset();
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void add(typed), focusFirstError(form))}>
      <Stack gap="xs">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <DateField label={termsText.closureFrom} {...form.getInputProps('from')} />
          <DateField label={termsText.closureUntil} {...form.getInputProps('until')} />
        </SimpleGrid>
        <TextInput label={termsText.closureName} {...form.getInputProps('name')} />
        <div>
          <Button type="submit" variant="default" loading={isRunning}>
            {termsText.addClosure}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function dateOf(typed: string): IsoDate | null {
  const read = readDate(typed);
  return read.state === 'date' ? read.date : null;
}
