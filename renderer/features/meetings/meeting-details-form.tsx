import { Grid, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MeetingDetails } from '#shared/model/meeting';
import { meetingFormLabels, meetingKindLabels } from '#shared/text/labels';
import { meetingsText } from '#shared/text/screens/meetings';
import { checkLine, checkNeededDate, checkNeededTime } from '../../ui/checks';
import { DateField } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { TimeField } from '../../ui/time-field';
import { optionsOf } from '../../ui/options-of';
import { checkEnd, detailsFrom, typedDetails } from './typed-details';

const words = meetingsText.form;

type MeetingDetailsFormProps = {
  /** The details to change; null for a new meeting. */
  details: MeetingDetails | null;
  isRunning: boolean;
  onSave: (details: MeetingDetails) => void;
  onCancel: () => void;
};

/** When, where and how a meeting is held. */
export function MeetingDetailsForm({
  details,
  isRunning,
  onSave,
  onCancel,
}: MeetingDetailsFormProps) {
  const form = useForm({
    initialValues: typedDetails(details),
    validate: {
      date: checkNeededDate(words.needsDate),
      startTime: checkNeededTime(words.needsStart),
      endTime: (value, values) => checkEnd(values.startTime, value),
      place: checkLine,
      joining: checkLine,
    },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((typed) => onSave(detailsFrom(typed)), focusFirstError(form))}
    >
      <Grid gap="sm">
        <Grid.Col span={12}>
          <DateField label={words.date} required data-autofocus {...form.getInputProps('date')} />
        </Grid.Col>
        <Grid.Col span={6}>
          <TimeField label={words.startTime} required {...form.getInputProps('startTime')} />
        </Grid.Col>
        <Grid.Col span={6}>
          <TimeField label={words.endTime} {...form.getInputProps('endTime')} />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextInput label={words.place} {...form.getInputProps('place')} />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextInput
            label={words.joining}
            description={words.joiningHint}
            {...form.getInputProps('joining')}
          />
        </Grid.Col>
        <Grid.Col span={7}>
          <NativeSelect
            label={words.form}
            data={optionsOf(meetingFormLabels)}
            {...form.getInputProps('form')}
          />
        </Grid.Col>
        <Grid.Col span={5}>
          <NativeSelect
            label={words.kind}
            data={optionsOf(meetingKindLabels)}
            {...form.getInputProps('kind')}
          />
        </Grid.Col>
      </Grid>
      <FormButtons
        submit={details ? words.save : words.create}
        isRunning={isRunning}
        onCancel={onCancel}
      />
    </form>
  );
}
