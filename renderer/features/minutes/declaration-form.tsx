import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isThere } from '#shared/domain/attendance';
import {
  agendaItemIdSchema,
  declarationIdSchema,
  personIdSchema,
  type AgendaItemId,
} from '#shared/model/id';
import type { DeclarationBlock } from '#shared/model/minutes';
import { fieldText } from '#shared/text/screens/fields';
import { minutesText } from '#shared/text/screens/minutes';
import { newId } from '../../data/new-id';
import { checkProse } from '../../ui/checks';
import { focusFirstError } from '../../ui/focus-first-error';
import { Composer } from './composer';
import { useMinuteContext } from './minute-context';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.declaration;

type DeclarationFormProps = {
  itemId: AgendaItemId;
  onRecorded: (block: DeclarationBlock) => void;
  onCancel: () => void;
};

/** An interest somebody declares: whose, in which item, what it is, and what follows (I2). */
export function DeclarationForm({ itemId, onRecorded, onCancel }: DeclarationFormProps) {
  const { view, names } = useMinuteContext();
  const form = useForm({
    initialValues: { personId: '', aboutItemId: String(itemId), nature: '', takesPart: false },
    validate: {
      personId: (id) => (id === '' ? fieldText.required(words.whoNeeded) : null),
      nature: checkProse(words.natureNeeded),
    },
  });
  const record = (typed: typeof form.values): void =>
    onRecorded({
      type: 'declaration',
      id: declarationIdSchema.parse(newId()),
      personId: personIdSchema.parse(typed.personId),
      aboutItemId: agendaItemIdSchema.parse(typed.aboutItemId),
      nature: typed.nature.trim(),
      takesPart: typed.takesPart,
      tier: 'not-stated',
      waiver: '',
    });
  const here = view.meeting.attendance.filter(isThere).map(({ personId }) => ({
    value: personId,
    label: names.personWithOrganisation(personId),
  }));
  const items = view.meeting.agenda.map(({ id, title }, place) => ({
    value: id,
    label: `${place + 1}. ${title}`,
  }));
  return (
    <Composer
      heading={words.heading}
      submit={words.record}
      isRunning={false}
      onSubmit={form.onSubmit(record, focusFirstError(form))}
      onCancel={onCancel}
    >
      <div data-width="third">
        <NativeSelect
          label={words.who}
          autoFocus
          data={[{ value: '', label: '' }, ...here]}
          {...form.getInputProps('personId')}
        />
      </div>
      <div data-width="two-thirds">
        <NativeSelect label={words.about} data={items} {...form.getInputProps('aboutItemId')} />
      </div>
      <Textarea
        label={words.nature}
        autosize
        minRows={1}
        maxRows={4}
        onKeyDown={submitOnEnter}
        {...form.getInputProps('nature')}
      />
      <Checkbox
        label={words.takesPart}
        {...form.getInputProps('takesPart', { type: 'checkbox' })}
      />
    </Composer>
  );
}
