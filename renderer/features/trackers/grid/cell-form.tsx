import { ActionIcon, Button, Fieldset, Stack, Text, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { actionOfStep, cellOf } from '#shared/domain/trackers/grid';
import { trackerRowIdSchema } from '#shared/model/register-ids';
import type { GridTracker, Quarter, TrackerColumn } from '#shared/model/tracker';
import { gridText } from '#shared/text/screens/trackers';
import { quarterName } from '#shared/text/tracker-words';
import { useCommand } from '../../../data/commands';
import { newId } from '../../../data/new-id';
import { checkProse, type Check } from '../../../ui/checks';
import { PanelForm } from '../../../ui/panel-form';
import type { TrackedView } from '../tracked-view';
import classes from '../trackers.module.css';

type TypedStep = { key: string; id: string | null; text: string; reference: string };
type TypedCell = { position: string; nextSteps: TypedStep[] };

const checkPosition: Check = (position) =>
  position.trim() === '' ? null : checkProse('')(position);

type CellFormProps = {
  view: TrackedView;
  grid: GridTracker;
  place: { column: TrackerColumn; quarter: Quarter };
  onClose: () => void;
};

/** One column in one quarter: where things stand, and the actions for the quarter after (G12). */
export function CellForm({ view, grid, place: { column, quarter }, onClose }: CellFormProps) {
  const cell = cellOf(grid, column.id, quarter);
  const name = quarterName(quarter);
  const { run, isRunning } = useCommand('trackers:saveCell', () =>
    gridText.cellSaved(column.name, name),
  );
  const form = useForm<TypedCell>({
    initialValues: {
      position: cell.position,
      nextSteps: cell.nextSteps.map((step) => ({
        key: step.id,
        id: step.id,
        text: step.text,
        reference: actionOfStep(step, view.actions)?.reference ?? '',
      })),
    },
    validate: {
      position: checkPosition,
      nextSteps: { text: checkProse(gridText.stepNeeded) },
    },
  });
  const save = async ({ position, nextSteps }: TypedCell): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      trackerId: grid.id,
      columnId: column.id,
      quarter,
      position: position.trim(),
      nextSteps: nextSteps.map(({ id, text }) => ({
        id: id === null ? null : trackerRowIdSchema.parse(id),
        text: text.trim(),
      })),
    });
    if (saved) onClose();
  };
  return (
    <PanelForm
      form={form}
      submit={gridText.save}
      isRunning={isRunning}
      onSave={save}
      onCancel={onClose}
    >
      <Textarea
        label={gridText.position}
        autosize
        minRows={4}
        maxRows={14}
        data-autofocus
        {...form.getInputProps('position')}
      />
      <StepsField form={form} />
    </PanelForm>
  );
}

function StepsField({ form }: { form: UseFormReturnType<TypedCell> }) {
  const [added, setAdded] = useState('');
  const add = (): void => {
    const key = newId();
    setAdded(key);
    form.insertListItem('nextSteps', { key, id: null, text: '', reference: '' });
  };
  return (
    <Fieldset legend={gridText.steps} variant="unstyled" className={classes.fields}>
      <Stack gap={6}>
        {form.values.nextSteps.map(({ key, text, reference }, place) => (
          <div key={key} className={classes.column}>
            <Textarea
              autosize
              minRows={1}
              maxRows={6}
              aria-label={gridText.step(place + 1)}
              autoFocus={key === added}
              {...form.getInputProps(`nextSteps.${place}.text`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={gridText.removeStep(text)}
              title={gridText.removeStep(text)}
              onClick={() => form.removeListItem('nextSteps', place)}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
            {reference !== '' && (
              <Text size="xs" c="dimmed">
                {gridText.inLog(reference)}
              </Text>
            )}
          </div>
        ))}
      </Stack>
      <Button
        mt="xs"
        variant="default"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        onClick={add}
      >
        {gridText.addStep}
      </Button>
    </Fieldset>
  );
}
