import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { closureOf } from '#shared/domain/work-streams/stream-standing';
import type { ActionLogView } from '#shared/ipc/views';
import { organisationIdSchema, personIdSchema } from '#shared/model/id';
import type { WorkStream } from '#shared/model/work-stream';
import { dateOf } from '#shared/text/read-date';
import { workStreamsText } from '#shared/text/screens/work-streams';
import { useCommand } from '../../../data/commands';
import { personOptions } from '../../../records/person-options';
import { checkDate, checkName } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';

const words = workStreamsText.form;

type TypedStream = { name: string; leadId: string; leadBodyId: string; reportDue: string };
type StreamFormProps = { log: ActionLogView; stream: WorkStream | null; onClose: () => void };

function typedStream(stream: WorkStream | null): TypedStream {
  if (stream === null) return { name: '', leadId: '', leadBodyId: '', reportDue: '' };
  const { name, leadId, leadBodyId, reportDue } = stream;
  return {
    name,
    leadId: leadId ?? '',
    leadBodyId: leadBodyId ?? '',
    reportDue: typedDate(reportDue),
  };
}

/** A work stream, its senior responsible owner, and when the next report is due (A7, G14). */
export function StreamForm({ log, stream, onClose }: StreamFormProps) {
  const { run, isRunning } = useCommand('actions:saveStream', ({ name }) =>
    workStreamsText.saved(name),
  );
  const isOver = stream !== null && closureOf(stream) !== null;
  const form = useForm<TypedStream>({
    initialValues: typedStream(stream),
    validate: { name: checkName(words.nameNeeded), reportDue: checkDate },
  });
  const save = async (typed: TypedStream): Promise<void> => {
    const saved = await run({
      partnershipId: log.partnership.id,
      id: stream?.id ?? null,
      name: typed.name,
      leadId: personIdSchema.safeParse(typed.leadId).data ?? null,
      leadBodyId: organisationIdSchema.safeParse(typed.leadBodyId).data ?? null,
      reportDue: isOver ? null : dateOf(typed.reportDue),
    });
    if (saved) onClose();
  };
  const bodies = log.organisations
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <PanelForm
      form={form}
      submit={words.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <TextInput label={words.name} required data-autofocus {...form.getInputProps('name')} />
      <NativeSelect
        label={words.lead}
        description={words.leadHint}
        data={[{ value: '', label: words.nobody }, ...personOptions(log)]}
        {...form.getInputProps('leadId')}
      />
      <NativeSelect
        label={words.body}
        data={[{ value: '', label: words.noBody }, ...bodies]}
        {...form.getInputProps('leadBodyId')}
      />
      {!isOver && <DateField label={words.reportDue} {...form.getInputProps('reportDue')} />}
    </PanelForm>
  );
}
