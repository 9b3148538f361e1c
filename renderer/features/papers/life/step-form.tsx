import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { nextStates, paperStepFault } from '#shared/domain/papers/paper-steps';
import type { RegistersView } from '#shared/ipc/views';
import { meetingIdSchema } from '#shared/model/id';
import { paperStateSchema, type Paper } from '#shared/model/paper';
import { longDate } from '#shared/text/dates';
import { paperStateLabels, paperStepFaultWords } from '#shared/text/paper-words';
import { dateOf } from '#shared/text/read-date';
import { papersText } from '#shared/text/screens/papers';
import { useCommand } from '../../../data/commands';
import { checkLine, checkNeededDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';

const words = papersText.stepForm;

type Typed = { state: string; meetingId: string; on: string; note: string };

type StepFormProps = { view: RegistersView; paper: Paper; onClose: () => void };

/** The next step of a paper: what became of it, by which meeting, on which day (M7). */
export function StepForm({ view, paper, onClose }: StepFormProps) {
  const { meetings, today } = view;
  const held = meetings.filter(({ date }) => date <= today);
  const dateOfMeeting = (id: string) => meetings.find((one) => one.id === id)?.date ?? null;
  const states = nextStates(paper);
  const { run, isRunning } = useCommand('papers:recordStep', ({ state }) =>
    papersText.stepRecorded(paperStateLabels[state].toLowerCase()),
  );
  const form = useForm<Typed>({
    initialValues: {
      state: states[0] ?? 'draft',
      meetingId: held[0]?.id ?? '',
      on: typedDate(held[0]?.date ?? today),
      note: '',
    },
    validate: {
      on: (typed, { state, meetingId }) => {
        const on = dateOf(typed);
        if (on === null) return checkNeededDate(words.onNeeded)(typed);
        const meetingDate = dateOfMeeting(meetingId);
        const step = { state: paperStateSchema.parse(state), on };
        const fault = paperStepFault(paper, step, { today, meetingDate });
        return fault === null ? null : paperStepFaultWords[fault];
      },
      note: checkLine,
    },
  });
  form.watch('meetingId', ({ value }) => {
    const date = dateOfMeeting(value);
    if (date !== null) form.setFieldValue('on', typedDate(date));
  });
  const save = async ({ state, meetingId, ...typed }: Typed): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    const saved = await run({
      partnershipId: view.partnership.id,
      paperId: paper.id,
      state: paperStateSchema.parse(state),
      meetingId: meetingId === '' ? null : meetingIdSchema.parse(meetingId),
      on,
      note: typed.note,
    });
    if (saved) onClose();
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
        label={words.state}
        data-autofocus
        data={states.map((value) => ({ value, label: paperStateLabels[value] }))}
        {...form.getInputProps('state')}
      />
      <NativeSelect
        label={words.meeting}
        data={[
          { value: '', label: words.noMeeting },
          ...held.map(({ id, date }) => ({ value: id, label: longDate(date) })),
        ]}
        {...form.getInputProps('meetingId')}
      />
      <DateField label={words.on} required {...form.getInputProps('on')} />
      <TextInput label={words.note} description={words.noteHint} {...form.getInputProps('note')} />
    </PanelForm>
  );
}
