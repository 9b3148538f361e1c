import { SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { membersText } from '#shared/text/screens/members';
import { checkDate, checkLastDay } from '../../ui/checks';
import { DateField } from '../../ui/date-field';
import type { TypedDates } from './typed-dates';

/** What must hold for a first and a last day. */
export const datesRules = {
  from: checkDate,
  until: (until: string, values: TypedDates) => checkLastDay(values.from, until),
};

/** First and last day of anything that begins and ends. */
export function DatesFields<T extends TypedDates>({ form }: { form: UseFormReturnType<T> }) {
  const { from, until } = membersText.form;
  return (
    <SimpleGrid cols={2} spacing="sm">
      <DateField label={from} {...form.getInputProps('from' as never)} />
      <DateField label={until} {...form.getInputProps('until' as never)} />
    </SimpleGrid>
  );
}
