import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Report } from '#shared/model/structure';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { directionLabels } from '#shared/text/structure/report-words';
import { useCommand } from '../../../data/commands';
import { checkDate, checkLine, checkName, type Check } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.reportForm;

type TypedReport = {
  direction: Report['direction'];
  title: string;
  body: string;
  often: string;
  next: string;
  clause: string;
};

type ReportFormProps = { view: StructuredView; report: Report | null; onClose: () => void };

const checkMonths: Check = (typed) =>
  typed.trim() === '' || monthsOf(typed) !== null ? null : words.oftenWrong;

/** A report that is owed or expected: to or from whom, how often, and when next (G2 to G6). */
export function ReportForm({ view, report, onClose }: ReportFormProps) {
  const { run, isRunning } = useCommand('structure:saveReport', () => structureText.reportSaved);
  const form = useForm<TypedReport>({
    initialValues: typedReport(report),
    validate: {
      title: checkName(words.titleNeeded),
      body: checkName(words.bodyNeeded),
      often: checkMonths,
      next: checkDate,
      clause: checkLine,
    },
  });
  const save = async ({ direction, title, body, ...typed }: TypedReport): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      id: report?.id ?? null,
      direction,
      title,
      body,
      everyMonths: monthsOf(typed.often),
      nextDue: dateOf(typed.next),
      clause: typed.clause,
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={structureText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <NativeSelect
        label={words.direction}
        data-autofocus
        data={optionsOf(directionLabels)}
        {...form.getInputProps('direction')}
      />
      <TextInput label={words.title} required {...form.getInputProps('title')} />
      <TextInput
        label={form.values.direction === 'out' ? words.to : words.from}
        required
        {...form.getInputProps('body')}
      />
      <TextInput
        label={words.often}
        description={words.oftenHint}
        inputMode="numeric"
        w={220}
        {...form.getInputProps('often')}
      />
      <DateField label={words.next} {...form.getInputProps('next')} />
      <TextInput label={words.clause} {...form.getInputProps('clause')} />
    </PanelForm>
  );
}

const EMPTY: TypedReport = {
  direction: 'out',
  title: '',
  body: '',
  often: '',
  next: '',
  clause: '',
};

function typedReport(report: Report | null): TypedReport {
  if (report === null) return EMPTY;
  const { direction, title, body, everyMonths, nextDue, clause } = report;
  const often = everyMonths === null ? '' : String(everyMonths);
  return { direction, title, body, often, next: typedDate(nextDue), clause };
}

function monthsOf(typed: string): number | null {
  const months = Number(typed.trim());
  return /^\d{1,3}$/.test(typed.trim()) && months >= 1 && months <= 120 ? months : null;
}
