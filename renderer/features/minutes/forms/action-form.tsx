import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Action, ActionOrigin } from '#shared/model/action';
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
import { useMinuteContext, useWithinConfidential } from '../minute-context';
import { submitOnEnter } from './submit-on-enter';

const words = minutesText.action;

type ActionFormProps = {
  origin: ActionOrigin;
  /** The action to change; null for a new one. */
  action: Action | null;
  onRecorded: (action: Action) => void;
  onCancel: () => void;
};

type Typed = {
  what: string;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  due: string;
};

function typedFrom(action: Action | null): Typed {
  if (action === null) return { what: '', ownerIds: [], bodyIds: [], due: '' };
  const { what, ownerIds, bodyIds, due } = action;
  return { what, ownerIds, bodyIds, due: typedDue(due) };
}

/** What of an action this form does not show, and hands back as it was. */
function restOf({ id, status, holdReason, rag, workStreamId, isConfidential }: Action) {
  return { actionId: id, status, holdReason, rag, workStreamId, isConfidential };
}

/** Says of an action that it is confidential, or will be. */
function confidentialNote(action: Action | null, isWithin: boolean): string | null {
  if (action === null) return isWithin ? minutesText.confidential.recorded : null;
  return action.isConfidential ? words.isConfidential : null;
}

/** An action as it is recorded in the meeting: what, who, by when. */
export function ActionForm({ origin, action, onRecorded, onCancel }: ActionFormProps) {
  const { view } = useMinuteContext();
  const isConfidential = useWithinConfidential();
  const record = useCommand('actions:record');
  const change = useCommand('actions:save');
  const form = useForm<Typed>({
    initialValues: typedFrom(action),
    validate: { what: checkProse(words.needed), due: checkDue },
  });
  const save = async (typed: Typed): Promise<void> => {
    const facts = { ...typed, due: dueOf(typed.due), partnershipId: view.partnership.id };
    const saved = action
      ? await change.run({ ...facts, ...restOf(action) })
      : await record.run({ ...facts, isConfidential, origin });
    if (saved) onRecorded(saved.action);
  };
  return (
    <Composer
      heading={action ? words.change(action.reference) : words.heading}
      submit={action ? words.save : words.record}
      isRunning={record.isRunning || change.isRunning}
      onSubmit={form.onSubmit((typed) => void save(typed), focusFirstError(form))}
      onCancel={onCancel}
    >
      <Textarea
        label={words.what}
        description={confidentialNote(action, isConfidential)}
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
