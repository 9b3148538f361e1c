import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MeetingSummary, MeetingView } from '#shared/ipc/views';
import type { Correction } from '#shared/model/correction';
import type { IsoDate } from '#shared/model/iso-date';
import { longDate } from '#shared/text/dates';
import { dateInField, dateOf } from '#shared/text/read-date';
import { recordText } from '#shared/text/screens/record';
import { useCommand } from '../../data/commands';
import { useMeetings } from '../../data/queries';
import { checkLongText, checkPastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { Loaded } from '../../ui/loaded';
import { PanelForm } from '../../ui/panel-form';

const words = recordText.corrections.form;

type CorrectionFormProps = {
  view: MeetingView;
  /** The correction to change; null to record one. */
  correction: Correction | null;
  onClose: () => void;
};

/** What was recorded and what should have been, which later meeting found it, and when (M1). */
export function CorrectionForm(props: CorrectionFormProps) {
  const { meeting, partnership } = props.view;
  return (
    <Loaded reading={useMeetings(partnership.id)}>
      {(meetings) => (
        <Fields
          {...props}
          later={meetings
            .filter(({ date }) => date > meeting.date)
            .toSorted((a, b) => a.date.localeCompare(b.date))}
        />
      )}
    </Loaded>
  );
}

type Typed = { item: string; was: string; shouldBe: string; by: string; on: string };

type FieldsProps = CorrectionFormProps & {
  /** The partnership's meetings after this one, the next first. */
  later: readonly MeetingSummary[];
};

function Fields({ view: { meeting, today }, correction, later, onClose }: FieldsProps) {
  const { run, isRunning } = useCommand(
    'record:saveCorrection',
    () => recordText.corrections.saved,
  );
  const form = useForm<Typed>({
    initialValues: typedCorrection(correction, meeting.cycle.minutesConfirmed, today),
    validate: {
      was: checkLongText,
      shouldBe: (value, { was }) =>
        `${was}${value}`.trim() === '' ? words.needed : checkLongText(value),
      on: checkPastDay(words.onWhich, today),
    },
  });
  const save = async ({ item, was, shouldBe, by, on: typed }: Typed): Promise<void> => {
    const on = dateOf(typed);
    if (on === null) return;
    const next = {
      id: correction?.id ?? null,
      itemId: meeting.agenda.find(({ id }) => id === item)?.id ?? null,
      was: was.trim(),
      shouldBe: shouldBe.trim(),
      on,
      meetingId: later.find(({ id }) => id === by)?.id ?? null,
    };
    if (await run({ meetingId: meeting.id, correction: next })) onClose();
  };
  const choose = (by: string): void => {
    const chosen = later.find(({ id, date }) => id === by && date <= today);
    form.setValues({ by, ...(chosen ? { on: dateInField(chosen.date) } : {}) });
  };
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.item}
        data-autofocus
        data={[
          { value: '', label: recordText.corrections.whole },
          ...meeting.agenda.map(({ id, title }, place) => ({
            value: id,
            label: `${place + 1}. ${title}`,
          })),
        ]}
        {...form.getInputProps('item')}
      />
      <Textarea
        label={words.was}
        description={words.wasHint}
        autosize
        minRows={2}
        {...form.getInputProps('was')}
      />
      <Textarea
        label={words.shouldBe}
        description={words.shouldBeHint}
        autosize
        minRows={2}
        {...form.getInputProps('shouldBe')}
      />
      <NativeSelect
        label={words.by}
        data={[
          ...later.map(({ id, date }) => ({ value: id, label: longDate(date) })),
          { value: '', label: words.notKept },
        ]}
        value={form.values.by}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
    </PanelForm>
  );
}

type Confirmed = MeetingView['meeting']['cycle']['minutesConfirmed'];

/** What the form starts with: a new correction is most often made by the meeting that confirms. */
function typedCorrection(
  correction: Correction | null,
  confirmed: Confirmed,
  today: IsoDate,
): Typed {
  const { meetingId, on } = correction ?? confirmed ?? { meetingId: null, on: today };
  return {
    item: correction?.itemId ?? '',
    was: correction?.was ?? '',
    shouldBe: correction?.shouldBe ?? '',
    by: meetingId ?? '',
    on: typedDate(on),
  };
}
