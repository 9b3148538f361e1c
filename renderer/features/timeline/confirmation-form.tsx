import { NativeSelect, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MeetingSummary } from '#shared/ipc/views';
import { longDate } from '#shared/text/dates';
import { dateInField, dateOf } from '#shared/text/read-date';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { useMeetings } from '../../data/queries';
import { checkPastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { focusFirstError } from '../../ui/focus-first-error';
import { FormButtons } from '../../ui/form-buttons';
import { Loaded } from '../../ui/loaded';
import type { TimelineView } from './timeline-view';

const words = timelineText.form;

type ConfirmationFormProps = { view: TimelineView; onClose: () => void };

/** Which meeting confirmed the minutes, on which day, and whether it corrected them (M1). */
export function ConfirmationForm({ view, onClose }: ConfirmationFormProps) {
  return (
    <Loaded reading={useMeetings(view.partnership.id)}>
      {(meetings) => (
        <Fields
          view={view}
          onClose={onClose}
          later={meetings
            .filter(({ date }) => date > view.meeting.date)
            .toSorted((a, b) => a.date.localeCompare(b.date))}
        />
      )}
    </Loaded>
  );
}

type FieldsProps = ConfirmationFormProps & {
  /** The partnership's meetings after this one, the next first. */
  later: readonly MeetingSummary[];
};

function Fields({ view, later, onClose }: FieldsProps) {
  const { meeting, today } = view;
  const { run, isRunning } = useCommand(
    'cycle:confirmMinutes',
    () => timelineText.confirmationSaved,
  );
  const confirmed = meeting.cycle.minutesConfirmed;
  const next = later.find(({ date }) => date <= today);
  const form = useForm({
    initialValues: {
      by: (confirmed ? confirmed.meetingId : next?.id) ?? '',
      on: typedDate(confirmed?.on ?? next?.date ?? today),
      withCorrections: confirmed?.withCorrections ?? false,
    },
    validate: { on: checkPastDay(words.agreedOn, today) },
  });
  const save = async ({ by, on: typed, withCorrections }: typeof form.values): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const meetingId = later.find(({ id }) => id === by)?.id ?? null;
    const input = { meetingId: meeting.id, confirmed: { meetingId, on, withCorrections } };
    if (await run(input)) onClose();
  };
  const choose = (by: string): void => {
    const chosen = later.find(({ id }) => id === by);
    form.setValues({ by, ...(chosen ? { on: dateInField(chosen.date) } : {}) });
  };
  return (
    <form noValidate onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}>
      <Stack gap="sm">
        <NativeSelect
          label={words.confirmedBy}
          data-autofocus
          data={[
            ...later.map(({ id, date }) => ({ value: id, label: longDate(date) })),
            { value: '', label: words.notKept },
          ]}
          value={form.values.by}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <DateField label={words.on} required {...form.getInputProps('on')} />
        <Switch
          label={words.withCorrections}
          {...form.getInputProps('withCorrections', { type: 'checkbox' })}
        />
        <FormButtons submit={words.save} isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}
