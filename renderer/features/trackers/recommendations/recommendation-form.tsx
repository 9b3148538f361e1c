import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { nextNumber } from '#shared/domain/trackers/recommendations';
import type { RecommendationTracker, TrackedRecommendation } from '#shared/model/tracker';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { recommendationListText } from '#shared/text/screens/trackers';
import { useCommand } from '../../../data/commands';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { checkDue, checkName, checkProse } from '../../../ui/checks';
import { DateField, typedDue } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { PanelForm } from '../../../ui/panel-form';
import type { TrackedView } from '../tracked-view';

const words = recommendationListText.form;
const { transferred: _, ...statuses } = actionStatusLabels;

/** A recommendation as its form holds it: its date is still text. */
type Typed = Omit<TrackedRecommendation, 'id' | 'due'> & { due: string };

const NOTHING: Omit<Typed, 'number'> = {
  text: '',
  ownerIds: [],
  bodyIds: [],
  due: '',
  status: 'open',
  position: '',
};

function typedRow(list: RecommendationTracker, row: TrackedRecommendation | null): Typed {
  if (row === null) return { ...NOTHING, number: nextNumber(list) };
  const { id: _id, due, ...facts } = row;
  return { ...facts, due: typedDue(due) };
}

type RecommendationFormProps = {
  view: TrackedView;
  list: RecommendationTracker;
  row: TrackedRecommendation | null;
  onClose: () => void;
};

/** A recommendation: what it says, all who answer for it, by when, and how it is met (G13). */
export function RecommendationForm({ view, list, row, onClose }: RecommendationFormProps) {
  const { run, isRunning } = useCommand('trackers:saveRecommendation', ({ number }) =>
    recommendationListText.saved(number),
  );
  const form = useForm<Typed>({
    initialValues: typedRow(list, row),
    validate: {
      number: checkName(words.numberNeeded),
      text: checkProse(words.textNeeded),
      due: checkDue,
      position: (position) => (position.trim() === '' ? null : checkProse('')(position)),
    },
  });
  const save = async ({ due, ...typed }: Typed): Promise<void> => {
    const saved = await run({
      partnershipId: view.partnership.id,
      trackerId: list.id,
      id: row?.id ?? null,
      ...typed,
      text: typed.text.trim(),
      position: typed.position.trim(),
      due: dueOf(due),
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
      <TextInput label={words.number} required w={140} {...form.getInputProps('number')} />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={3}
        maxRows={8}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <BodiesField label={words.bodies} view={view} {...form.getInputProps('bodyIds')} />
      <OwnersField
        label={words.owners}
        options={personOptions(view)}
        {...form.getInputProps('ownerIds')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={words.due} canBeMonth {...form.getInputProps('due')} />
        <NativeSelect
          label={words.status}
          data={optionsOf(statuses)}
          {...form.getInputProps('status')}
        />
      </SimpleGrid>
      <Textarea
        label={words.position}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('position')}
      />
    </PanelForm>
  );
}
