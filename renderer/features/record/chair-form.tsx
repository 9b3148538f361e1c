import { useForm } from '@mantine/form';
import type { MeetingView } from '#shared/ipc/views';
import { dateOf } from '#shared/text/read-date';
import { recordText } from '#shared/text/screens/record';
import { useCommand } from '../../data/commands';
import { checkPastDay } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { PanelForm } from '../../ui/panel-form';

type ChairFormProps = { view: MeetingView; onClose: () => void };

/** Since when the draft is with the Chair (M1, Warwickshire 5.8). */
export function ChairForm({ view: { meeting, today }, onClose }: ChairFormProps) {
  const { run, isRunning } = useCommand('record:giveToChair', () => recordText.given);
  const form = useForm({
    initialValues: { on: typedDate(today) },
    validate: { on: checkPastDay(recordText.sinceWhen, today) },
  });
  const save = async (typed: typeof form.values): Promise<void> => {
    if (await run({ meetingId: meeting.id, on: dateOf(typed.on) })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={recordText.give}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <DateField label={recordText.since} required data-autofocus {...form.getInputProps('on')} />
    </PanelForm>
  );
}
