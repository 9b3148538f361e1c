import { Grid, NativeSelect, Switch, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useId } from 'react';
import type { IsoDate } from '#shared/model/iso-date';
import type { MeetingDetails } from '#shared/model/meeting';
import type { ApprovalRule } from '#shared/model/rules/minutes-rules';
import type { Setting } from '#shared/model/setting';
import { clauseSource } from '#shared/text/quorum';
import { ruleChoices } from '#shared/text/rules/choices';
import { meetingFormLabels, meetingKindLabels } from '#shared/text/labels';
import { meetingsText } from '#shared/text/screens/meetings';
import { checkLine, checkName, checkNeededDate, checkNeededTime } from '../../ui/checks';
import { DateField } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { TimeField } from '../../ui/time-field';
import { optionsOf } from '../../ui/options-of';
import { checkEnd, detailsFrom, typedDetails } from './typed-details';

const words = meetingsText.form;

/** Details of which perhaps all but the day is known. */
export type KnownDetails = Omit<MeetingDetails, 'date'> & { date: IsoDate | null };

type MeetingDetailsFormProps = {
  /** The details to change; null for a new meeting. */
  details: KnownDetails | null;
  /** What the button says, where it neither saves changes nor simply makes a meeting. */
  submit?: string;
  /** Who settles the dates (N10): where the terms say so, a new one is proposed until they have. */
  datesAgreedBy: Setting<ApprovalRule>;
  isRunning: boolean;
  onSave: (details: MeetingDetails) => void;
  onCancel: () => void;
};

/** When, where and how a meeting is held. */
export function MeetingDetailsForm({
  details,
  submit = details ? words.save : words.create,
  datesAgreedBy,
  isRunning,
  onSave,
  onCancel,
}: MeetingDetailsFormProps) {
  const form = useForm({
    initialValues: typedDetails(details, datesAgreedBy.state !== 'set'),
    validate: {
      date: checkNeededDate(words.needsDate),
      startTime: checkNeededTime(words.needsStart),
      endTime: (value, values) => checkEnd(values.startTime, value),
      place: checkLine,
      joining: checkLine,
      reason: whereExtraordinary(words.needsReason),
      calledBy: whereExtraordinary(words.needsCaller),
    },
  });
  const agreedBy = whoAgrees(datesAgreedBy);
  const agreedById = useId();
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
        {form.values.kind === 'extraordinary' && (
          <>
            <Grid.Col span={12}>
              <TextInput label={words.reason} required {...form.getInputProps('reason')} />
            </Grid.Col>
            <Grid.Col span={12}>
              <TextInput label={words.calledBy} required {...form.getInputProps('calledBy')} />
            </Grid.Col>
          </>
        )}
        <Grid.Col span={12}>
          <Switch
            label={words.dateAgreed}
            {...(agreedBy === null ? {} : { 'aria-describedby': agreedById })}
            {...form.getInputProps('dateAgreed', { type: 'checkbox' })}
          />
          {agreedBy !== null && (
            <Text id={agreedById} size="xs" c="dimmed" mt={2}>
              {agreedBy}
            </Text>
          )}
        </Grid.Col>
      </Grid>
      <FormButtons submit={submit} isRunning={isRunning} onCancel={onCancel} />
    </form>
  );
}

/** A reason and a caller are asked for an extraordinary meeting only (F3). */
function whereExtraordinary(what: string) {
  const isNamed = checkName(what);
  return (value: string, { kind }: Pick<MeetingDetails, 'kind'>): string | null =>
    kind === 'extraordinary' ? isNamed(value) : null;
}

function whoAgrees(rule: Setting<ApprovalRule>): string | null {
  if (rule.state !== 'set') return null;
  return words.agreedBy(ruleChoices.agreedBy[rule.value], clauseSource(rule.clause));
}
