import { NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { meetingFormLabels } from '#shared/text/labels';
import { clauseSource } from '#shared/text/quorum';
import { dateInField } from '#shared/text/read-date';
import type { RuleRow } from '#shared/text/rules/rule-rows';
import { datesText as words, meetingsText } from '#shared/text/screens/meetings';
import { NoValue } from '../../../records/no-value';
import { DateField } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { TimeField } from '../../../ui/time-field';
import { needsParent, periodFrom, type PlanFacts, type TypedPlan } from './typed-plan';

type PlanFieldsProps = {
  form: UseFormReturnType<TypedPlan>;
  facts: PlanFacts;
  /** What the terms say on how often the partnership meets. */
  says: RuleRow;
};

/** What the dates are worked out from, and what is the same for all the meetings. */
export function PlanFields({ form, facts, says }: PlanFieldsProps) {
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.rule}
        </Title>
        <Says says={says} />
        {facts.rule === null && <HowOften form={form} />}
      </Stack>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.period}
        </Title>
        <Period form={form} facts={facts} />
        {needsParent(facts.rule) && <BeforeParent form={form} />}
      </Stack>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {words.meetings}
        </Title>
        <SimpleGrid cols={2} spacing="sm">
          <TimeField
            label={meetingsText.form.startTime}
            required
            {...form.getInputProps('startTime')}
          />
          <TimeField label={meetingsText.form.endTime} {...form.getInputProps('endTime')} />
        </SimpleGrid>
        <TextInput label={meetingsText.form.place} {...form.getInputProps('place')} />
        <NativeSelect
          label={meetingsText.form.form}
          data={optionsOf(meetingFormLabels)}
          {...form.getInputProps('form')}
        />
      </Stack>
    </Stack>
  );
}

function Says({ says: { name, value, clause, note, state } }: { says: RuleRow }) {
  if (value === null) {
    return (
      <Text size="sm" component="div">
        {name}: <NoValue state={state} />
      </Text>
    );
  }
  return (
    <Text size="sm">
      {words.says(name, value, clauseSource(clause))} {note}
    </Text>
  );
}

type FieldsProps = Pick<PlanFieldsProps, 'form'>;

function HowOften({ form }: FieldsProps) {
  return (
    <>
      <Text size="sm">{words.ask}</Text>
      <SimpleGrid cols={2} spacing="sm">
        <NativeSelect
          label={words.how}
          data={optionsOf(words.ways)}
          {...form.getInputProps('way')}
        />
        {form.values.way === 'interval' ? (
          <TextInput
            key="interval"
            label={words.days}
            inputMode="numeric"
            {...form.getInputProps('interval')}
          />
        ) : (
          <TextInput
            key="number"
            label={words.number}
            inputMode="numeric"
            {...form.getInputProps('number')}
          />
        )}
      </SimpleGrid>
    </>
  );
}

/** An offered day stays an offer until another one is typed: it follows what it was made from. */
function Period({ form, facts }: Omit<PlanFieldsProps, 'says'>) {
  const { values } = form;
  const day = (path: 'from' | 'until', label: string) => {
    const offered = dateInField(periodFrom(facts, { ...values, [path]: null })[path]);
    return (
      <DateField
        label={label}
        {...form.getInputProps(path)}
        value={values[path] ?? offered}
        onChange={(typed) => form.setFieldValue(path, typed === offered ? null : typed)}
      />
    );
  };
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        {day('from', words.from)}
        {day('until', words.until)}
      </SimpleGrid>
      <NativeSelect
        label={words.weekday}
        data={[
          { value: '', label: words.anyDay },
          ...words.weekdays.map((label, place) => ({ value: String(place + 1), label })),
        ]}
        {...form.getInputProps('weekday')}
      />
    </>
  );
}

function BeforeParent({ form }: FieldsProps) {
  return (
    <>
      <Textarea
        label={words.parentDates}
        description={words.parentHint}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('parentDates')}
      />
      <TextInput
        label={words.daysBefore}
        inputMode="numeric"
        {...form.getInputProps('daysBefore')}
      />
    </>
  );
}
