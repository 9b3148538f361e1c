import { NativeSelect, SimpleGrid, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { RegistersView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import type { StandingInterest } from '#shared/model/interest';
import { interestCategoryIdSchema } from '#shared/model/register-ids';
import { dateOf } from '#shared/text/read-date';
import { fieldText } from '#shared/text/screens/fields';
import { interestsText, standingText } from '#shared/text/screens/interests';
import { useCommand } from '../../data/commands';
import { checkDate, checkLastDay, checkProse } from '../../ui/checks';
import { DateField, typedDate } from '../../ui/date-field';
import { PanelForm } from '../../ui/panel-form';
import { personChoices } from './interests-view';
import { RemoveButton } from './remove-button';

const words = standingText.form;

type Typed = { personId: string; categoryId: string; text: string; from: string; until: string };

const NOTHING: Typed = { personId: '', categoryId: '', text: '', from: '', until: '' };

function typedFrom(interest: StandingInterest | null): Typed {
  if (interest === null) return NOTHING;
  const { personId, categoryId, text, from, until } = interest;
  return {
    personId,
    categoryId: categoryId ?? '',
    text,
    from: typedDate(from),
    until: typedDate(until),
  };
}

type StandingFormProps = {
  view: RegistersView;
  interest: StandingInterest | null;
  onClose: () => void;
};

/** An interest somebody has for a time: whose, of which kind, what, from when until when (I3). */
export function StandingForm({ view, interest, onClose }: StandingFormProps) {
  const partnershipId = view.partnership.id;
  const form = useForm<Typed>({
    initialValues: typedFrom(interest),
    validate: {
      personId: (id) => (id === '' ? fieldText.required(interestsText.personNeeded) : null),
      text: checkProse(words.textNeeded),
      from: checkDate,
      until: (until, { from }) => checkLastDay(from, until),
    },
  });
  const people = personChoices(view);
  const { run, isRunning } = useCommand('registers:saveStandingInterest', ({ personId }) =>
    standingText.saved(view.people.find(({ id }) => id === personId)?.name ?? ''),
  );
  const save = async (typed: Typed): Promise<void> => {
    const { categoryId } = typed;
    const saved = await run({
      partnershipId,
      id: interest?.id ?? null,
      personId: personIdSchema.parse(typed.personId),
      categoryId: categoryId === '' ? null : interestCategoryIdSchema.parse(categoryId),
      text: typed.text.trim(),
      from: dateOf(typed.from),
      until: dateOf(typed.until),
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
        label={words.person}
        required
        data-autofocus
        data={people}
        {...form.getInputProps('personId')}
      />
      <NativeSelect
        label={words.category}
        data={[
          { value: '', label: standingText.noCategory },
          ...view.registers.interestCategories.map(({ id, words: label }) => ({
            value: id,
            label,
          })),
        ]}
        {...form.getInputProps('categoryId')}
      />
      <Textarea
        label={words.text}
        required
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('text')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DateField label={words.from} {...form.getInputProps('from')} />
        <DateField label={words.until} {...form.getInputProps('until')} />
      </SimpleGrid>
      {interest && (
        <RemoveButton
          partnershipId={partnershipId}
          entry={{ kind: 'standing-interest', id: interest.id }}
          done={standingText.removed}
          onRemoved={onClose}
        />
      )}
    </PanelForm>
  );
}
