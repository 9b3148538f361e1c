import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { reportAfter } from '#shared/domain/reports';
import type { IsoDate } from '#shared/model/iso-date';
import type { Report } from '#shared/model/structure';
import { plainDate } from '#shared/text/dates';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { useCommand } from '../../../data/commands';
import { checkPastDay } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.recordForm;

type RecordReportFormProps = { view: StructuredView; report: Report; onClose: () => void };

/** The day on which a report went or came; it says when the next is then due (G2 to G4). */
export function RecordReportForm({ view, report, onClose }: RecordReportFormProps) {
  const { direction } = report;
  const { run, isRunning } = useCommand('structure:recordReport', (_, { view: after }) => {
    const nextDue = after.partnership.reports.find(({ id }) => id === report.id)?.nextDue ?? null;
    const next = nextDue === null ? '' : ` ${structureText.recordedNext(plainDate(nextDue))}`;
    return `${structureText.recorded[direction]}${next}`;
  });
  const form = useForm({
    initialValues: { on: typedDate(view.today) },
    validate: { on: checkPastDay(words.dayNeeded, view.today) },
  });
  const day = dateOf(form.values.on);
  const save = async (typed: { on: string }): Promise<void> => {
    const on = dateOf(typed.on);
    if (on === null) return;
    if (await run({ partnershipId: view.partnership.id, reportId: report.id, on })) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={words.record}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <DateField
        label={direction === 'out' ? words.sentOn : words.receivedOn}
        required
        data-autofocus
        {...form.getInputProps('on')}
      />
      <Text size="sm" role="status">
        {day !== null && nextWords(report, day)}
      </Text>
    </PanelForm>
  );
}

function nextWords(report: Report, on: IsoDate): string {
  const after = reportAfter(report, on);
  const { nextDue } = after.report;
  if (nextDue === null) return words.noNext;
  const day = plainDate(nextDue);
  return after.countedFrom === 'day-done' ? words.nextCounted(day) : words.next(day);
}
