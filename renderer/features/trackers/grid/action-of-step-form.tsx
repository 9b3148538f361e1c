import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { addQuarters, lastDayOfQuarter } from '#shared/domain/trackers/quarters';
import type { OrganisationId, PersonId } from '#shared/model/id';
import type { GridTracker, NextStep, Quarter, TrackerColumn } from '#shared/model/tracker';
import { dueOf } from '#shared/text/read-date';
import { gridText } from '#shared/text/screens/trackers';
import { useCommand } from '../../../data/commands';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { checkDue, checkProse } from '../../../ui/checks';
import { DateField, typedDue } from '../../../ui/date-field';
import { PanelForm } from '../../../ui/panel-form';
import type { TrackedView } from '../tracked-view';

type Typed = { what: string; ownerIds: PersonId[]; bodyIds: OrganisationId[]; due: string };

type ActionOfStepFormProps = {
  view: TrackedView;
  grid: GridTracker;
  place: { column: TrackerColumn; quarter: Quarter };
  step: NextStep;
  onClose: () => void;
};

/** A next step as an action of the log: who is to do it, and by the end of the next quarter (G12, A10). */
export function ActionOfStepForm({ view, grid, place, step, onClose }: ActionOfStepFormProps) {
  const { column, quarter } = place;
  const { run, isRunning } = useCommand('trackers:makeAction', () => gridText.made);
  const form = useForm<Typed>({
    initialValues: {
      what: step.text,
      ownerIds: [],
      bodyIds: [],
      due: typedDue(lastDayOfQuarter(addQuarters(quarter, 1))),
    },
    validate: { what: checkProse(gridText.whatNeeded), due: checkDue },
  });
  const save = async ({ due, ...typed }: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      trackerId: grid.id,
      columnId: column.id,
      quarter,
      stepId: step.id,
      ...typed,
      due: dueOf(due),
    });
    if (saved) onClose();
  };
  const hasNobody = form.values.ownerIds.length + form.values.bodyIds.length === 0;
  return (
    <PanelForm
      form={form}
      submit={gridText.record}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Textarea
        label={gridText.what}
        required
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <OwnersField
        label={gridText.owners}
        options={personOptions(view)}
        {...form.getInputProps('ownerIds')}
      />
      <BodiesField view={view} {...form.getInputProps('bodyIds')} />
      {hasNobody && (
        <Text size="xs" c="dimmed">
          {gridText.noOwnerYet}
        </Text>
      )}
      <DateField label={gridText.due} canBeMonth {...form.getInputProps('due')} />
    </PanelForm>
  );
}
