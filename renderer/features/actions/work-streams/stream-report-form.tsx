import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { openActionsOf } from '#shared/domain/work-streams/stream-standing';
import type { ActionLogView } from '#shared/ipc/views';
import type { WorkStream, WorkStreamReport } from '#shared/model/work-stream';
import { stillOpen, streamReportLabels } from '#shared/text/actions/work-stream-words';
import { dateOf } from '#shared/text/read-date';
import { workStreamsText } from '#shared/text/screens/work-streams';
import { useCommand } from '../../../data/commands';
import { checkDate, checkPastDay, checkProse } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';

const words = workStreamsText.reportForm;

type TypedReport = { kind: WorkStreamReport['kind']; on: string; text: string; nextDue: string };
type StreamReportFormProps = { log: ActionLogView; stream: WorkStream; onClose: () => void };

/** What a senior responsible owner reported; a closure report closes the stream (G14). */
export function StreamReportForm({ log, stream, onClose }: StreamReportFormProps) {
  const { run, isRunning } = useCommand(
    'actions:recordStreamReport',
    ({ report }) => words.recorded[report.kind],
  );
  const form = useForm<TypedReport>({
    initialValues: { kind: 'update', on: typedDate(log.today), text: '', nextDue: '' },
    validate: {
      on: checkPastDay(words.onNeeded, log.today),
      text: checkProse(words.textNeeded),
      nextDue: (typed, { kind }) => (kind === 'closure' ? null : checkDate(typed)),
    },
  });
  const isClosure = form.values.kind === 'closure';
  const save = async ({ kind, on, text, nextDue }: TypedReport): Promise<void> => {
    const day = dateOf(on);
    if (day === null) return;
    const which = { partnershipId: log.partnership.id, workStreamId: stream.id };
    const report = { kind, on: day, text };
    if (await run({ ...which, report, nextDue: isClosure ? null : dateOf(nextDue) })) onClose();
  };
  const open = openActionsOf(stream, log.actions).length;
  return (
    <PanelForm
      form={form}
      submit={words.record}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.kind}
        data-autofocus
        data={optionsOf(streamReportLabels)}
        {...form.getInputProps('kind')}
      />
      <Text size="sm" role="status">
        {isClosure && (open === 0 ? words.closes : words.closesWithOpen(stillOpen(open)))}
      </Text>
      <DateField label={words.on} required {...form.getInputProps('on')} />
      <Textarea label={words.text} required autosize minRows={4} {...form.getInputProps('text')} />
      {!isClosure && (
        <DateField
          label={words.nextDue}
          description={words.nextDueHint}
          {...form.getInputProps('nextDue')}
        />
      )}
    </PanelForm>
  );
}
