import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action, Priority, Rag } from '#shared/model/action';
import { workStreamIdSchema, type OrganisationId, type PersonId } from '#shared/model/id';
import { priorityLabels } from '#shared/text/actions/priority-words';
import { ragLabels } from '#shared/text/actions/rag-words';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import { BodiesField } from '../../../records/bodies-field';
import { OwnersField } from '../../../records/owners-field';
import { personOptions } from '../../../records/person-options';
import { checkDue, checkProse } from '../../../ui/checks';
import { DateField, typedDue } from '../../../ui/date-field';
import { optionsOf } from '../../../ui/options-of';
import { LeadField } from './lead-field';

const words = actionsText.form;

/** An action as a form holds it: its date is still text, and a choice may be empty. */
export type TypedAction = {
  what: string;
  ownerIds: PersonId[];
  bodyIds: OrganisationId[];
  /** Empty where the first named leads. */
  leadId: string;
  due: string;
  priority: Priority | '';
  workStreamId: string;
  rag: Rag | '';
  isConfidential: boolean;
};

const NOTHING_TYPED: TypedAction = {
  what: '',
  ownerIds: [],
  bodyIds: [],
  leadId: '',
  due: '',
  priority: '',
  workStreamId: '',
  rag: '',
  isConfidential: false,
};

/** What a form starts with for an action, or for a new one. */
export function typedAction(action: Action | null): TypedAction {
  if (action === null) return NOTHING_TYPED;
  const { what, ownerIds, bodyIds, leadId, due, priority, workStreamId, rag } = action;
  return {
    what,
    ownerIds,
    bodyIds,
    leadId: leadId ?? '',
    due: typedDue(due),
    priority: priority ?? '',
    workStreamId: workStreamId ?? '',
    rag: rag ?? '',
    isConfidential: action.isConfidential,
  };
}

/** What was typed, as the log takes it. */
export function factsFrom({ due, rag, priority, leadId, workStreamId, ...typed }: TypedAction) {
  const owners = [...typed.ownerIds, ...typed.bodyIds];
  return {
    ...typed,
    leadId: owners.find((id) => id === leadId) ?? null,
    due: dueOf(due),
    priority: priority === '' ? null : priority,
    rag: rag === '' ? null : rag,
    workStreamId: workStreamIdSchema.safeParse(workStreamId).data ?? null,
  };
}

export const actionChecks = { what: checkProse(words.needed), due: checkDue };

type ActionFactsProps<T extends TypedAction> = {
  log: ActionLogView;
  form: UseFormReturnType<T>;
};

/** What, who, by when. */
export function ActionFacts<T extends TypedAction>({ log, form }: ActionFactsProps<T>) {
  const { ownerIds, bodyIds } = form.getValues();
  return (
    <>
      <Textarea
        label={words.what}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <OwnersField
        options={personOptions(log)}
        description={words.ownersHint}
        {...form.getInputProps('ownerIds')}
      />
      <BodiesField
        view={log}
        label={words.bodies}
        description={words.bodiesHint}
        {...form.getInputProps('bodyIds')}
      />
      {ownerIds.length + bodyIds.length > 1 && (
        <LeadField
          log={log}
          among={{ ownerIds, bodyIds }}
          unsaid={words.firstNamed}
          {...form.getInputProps('leadId')}
        />
      )}
      <DateField label={words.due} canBeMonth {...form.getInputProps('due')} />
    </>
  );
}

/** What an action may have besides: its work stream (A7), its colour (A13), its mark (M3). */
export function FurtherFacts<T extends TypedAction>({ log, form }: ActionFactsProps<T>) {
  const streams = log.workStreams.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {streams.length > 0 && (
        <NativeSelect
          label={words.stream}
          data={[{ value: '', label: words.noStream }, ...streams]}
          {...form.getInputProps('workStreamId')}
        />
      )}
      <NativeSelect
        label={words.priority}
        data={[{ value: '', label: words.noPriority }, ...optionsOf(priorityLabels)]}
        {...form.getInputProps('priority')}
      />
      <NativeSelect
        label={words.rag}
        data={[{ value: '', label: words.noRag }, ...optionsOf(ragLabels)]}
        {...form.getInputProps('rag')}
      />
      <Checkbox
        label={words.confidential}
        description={words.confidentialHint}
        {...form.getInputProps('isConfidential', { type: 'checkbox' })}
      />
    </>
  );
}
