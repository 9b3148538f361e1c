import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Action } from '#shared/model/action';
import type { OrganisationId, PersonId } from '#shared/model/id';
import { dueOf } from '#shared/text/read-date';
import { minutesText } from '#shared/text/screens/minutes';
import { useCommand } from '../../../data/commands';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { checkDue, checkProse } from '../../../ui/checks';
import { DateField, typedDue } from '../../../ui/date-field';
import { focusFirstError } from '../../../ui/focus-first-error';
import { Composer } from './composer';
import { useMinuteContext } from '../minute-context';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.action;

type ActionFormProps = { action: Action; onSaved: () => void; onCancel: () => void };

type Typed = {
  what: string;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  due: string;
};

function typedFrom({ what, ownerIds, bodyIds, due }: Action): Typed {
  return { what, ownerIds, bodyIds, due: typedDue(due) };
}

/** An action that was recorded in the meeting, to be changed: what, who, by when. */
export function ActionForm({ action, onSaved, onCancel }: ActionFormProps) {
  const { view } = useMinuteContext();
  const { run, isRunning } = useCommand('actions:save');
  const form = useForm<Typed>({
    initialValues: typedFrom(action),
    validate: { what: checkProse(words.needed), due: checkDue },
  });
  const save = async (typed: Typed): Promise<void> => {
    const facts = { ...typed, due: dueOf(typed.due), partnershipId: view.partnership.id };
    if (await run({ ...facts, actionId: action.id })) onSaved();
  };
  return (
    <Composer
      heading={words.change(action.reference)}
      submit={words.save}
      isRunning={isRunning}
      onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}
      onCancel={onCancel}
    >
      <Textarea
        label={words.what}
        description={action.isConfidential && words.isConfidential}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={1}
        maxRows={6}
        autoFocus
        onKeyDown={submitOnEnter}
        {...form.getInputProps('what')}
      />
      <div data-width="third">
        <OwnersField options={personOptions(view)} {...form.getInputProps('ownerIds')} />
      </div>
      <div data-width="third">
        <DateField label={words.due} canBeMonth {...form.getInputProps('due')} />
      </div>
      <div data-width="third">
        <BodiesField view={view} label={words.bodies} {...form.getInputProps('bodyIds')} />
      </div>
    </Composer>
  );
}
