import { NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PartnershipState } from '#shared/model/structure';
import { dateOf } from '#shared/text/read-date';
import { structureText } from '#shared/text/screens/structure';
import { stateLabels } from '#shared/text/structure/status-words';
import { useCommand } from '../../../data/commands';
import { checkDate } from '../../../ui/checks';
import { DateField, typedDate } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { StructuredView } from '../structured-view';

const words = structureText.statusForm;

type TypedStatus = { state: PartnershipState; since: string; successorId: string };

type StatusFormProps = { view: StructuredView; onClose: () => void };

/** Where a partnership stands, since when, and who took over from it (G15). */
export function StatusForm({ view, onClose }: StatusFormProps) {
  const { id, status } = view.partnership;
  const { run, isRunning } = useCommand('structure:saveStatus', () => structureText.statusSaved);
  const form = useForm<TypedStatus>({
    initialValues: {
      state: status.state,
      since: typedDate(status.since),
      successorId: status.successorId ?? '',
    },
    validate: { since: checkDate },
  });
  const others = view.all.filter((one) => one.id !== id);
  const isOver = ['merged', 'closed'].includes(form.values.state);
  const save = async ({ state, since, successorId }: TypedStatus): Promise<void> => {
    const successor = isOver ? others.find((one) => one.id === successorId) : undefined;
    const saved = await run({
      partnershipId: id,
      state,
      since: dateOf(since),
      successorId: successor?.id ?? null,
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
        label={words.state}
        data-autofocus
        data={optionsOf(stateLabels)}
        {...form.getInputProps('state')}
      />
      <DateField label={words.since} {...form.getInputProps('since')} />
      {isOver && (
        <NativeSelect
          label={words.successor}
          description={words.successorHint}
          data={[
            { value: '', label: words.noSuccessor },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
          {...form.getInputProps('successorId')}
        />
      )}
    </PanelForm>
  );
}
