import { Autocomplete, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Circulated, Dispatch } from '#shared/model/meeting-cycle';
import { plainDate } from '#shared/text/dates';
import { dateOf } from '#shared/text/read-date';
import { sentThings, timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { DateField } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { optionsOf } from '../../ui/options-of';
import { SendingWarnings } from './sending-warnings';
import { SentFiles } from './sent-files';
import type { DraftedFor, TimelineView } from './timeline-view';
import { ToField } from './to-field';
import { missedDay, sendingChecks, typedSending, type TypedSending } from './typed-sending';

const words = timelineText.form;

type SendingFormProps = {
  view: TimelineView;
  /** What was sent; null to ask it. */
  what: Circulated | null;
  /** The sending to correct; null to record one. */
  dispatch: Dispatch | null;
  /** The e-mail draft that was made for it, if any. */
  drafted: DraftedFor | undefined;
  onClose: () => void;
};

/** That something was sent: what, on which day, to whom, how, and why late (N4, N7). */
export function SendingForm({ view, what, dispatch, drafted, onClose }: SendingFormProps) {
  const { run, isRunning } = useCommand('cycle:recordDispatch', () => timelineText.sendingSaved);
  const form = useForm<TypedSending>({
    initialValues: { ...typedSending(view, what, dispatch), ...sentBy(drafted) },
    validate: sendingChecks(view, dispatch),
  });
  const missed = missedDay(view, dispatch, form.values);
  const save = async ({ what: sent, to, how, files, ...typed }: TypedSending): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const lateReason = missed === null ? '' : typed.lateReason;
    const which = { meetingId: view.meeting.id, id: dispatch?.id ?? null };
    const reached = drafted && { recipients: drafted.recipients };
    if (await run({ ...which, what: sent, on, to, how, lateReason, files, ...reached })) onClose();
  };
  const focus = { 'data-autofocus': true };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        {drafted && (
          <Text size="sm">
            {timelineText.draftForm.drafted(drafted.recipients.length, drafted.files.length)}
          </Text>
        )}
        {what === null && (
          <NativeSelect
            label={words.what}
            {...focus}
            data={optionsOf(sentThings)}
            {...form.getInputProps('what')}
          />
        )}
        <DateField
          label={words.on}
          required
          {...(what === null ? {} : focus)}
          {...form.getInputProps('on')}
        />
        <ToField view={view} form={form} />
        <Autocomplete
          label={words.how}
          openOnFocus={false}
          data={[...words.howChoices]}
          {...form.getInputProps('how')}
        />
        {missed !== null && (
          <TextInput
            label={words.lateReason}
            description={words.lateHint(plainDate(missed.due))}
            required={!missed.isTarget}
            {...form.getInputProps('lateReason')}
          />
        )}
        <SentFiles
          files={form.values.files}
          onChange={(files) => form.setFieldValue('files', files)}
        />
        <Unapproved view={view} typed={form.values} />
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function sentBy(drafted: DraftedFor | undefined): Partial<TypedSending> {
  if (drafted === undefined) return {};
  const { to, files } = drafted;
  return { to, files, how: words.howChoices[0] };
}

/** Warns of a word that the terms ask for first (N3, M1, M3), and blocks nothing. */
function Unapproved({ view, typed }: { view: TimelineView; typed: TypedSending }) {
  const on = dateOf(typed.on);
  return (
    <div role="status">
      {on !== null && <SendingWarnings view={view} what={typed.what} sentOn={on} isAhead />}
    </div>
  );
}
