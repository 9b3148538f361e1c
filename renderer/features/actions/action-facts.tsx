import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ActionLogView } from '#shared/ipc/views';
import type { Action } from '#shared/model/action';
import type { PersonId } from '#shared/model/id';
import { actionsText } from '#shared/text/screens/actions';
import { OwnersField } from '../../records/owners-field';
import { personOptions } from '../../records/person-options';
import { checkDue, checkProse } from '../../ui/checks';
import { DateField, typedDue } from '../../ui/date-field';

const words = actionsText.form;

/** An action as a form holds it: its date is still text. */
export type TypedAction = { what: string; ownerIds: PersonId[]; due: string };

/** What a form starts with for an action, or for a new one. */
export function typedAction(action: Action | null): TypedAction {
  return {
    what: action?.what ?? '',
    ownerIds: action?.ownerIds ?? [],
    due: typedDue(action?.due ?? null),
  };
}

export const actionChecks = { what: checkProse(words.needed), due: checkDue };

type ActionFactsProps<T extends TypedAction> = {
  log: ActionLogView;
  form: UseFormReturnType<T>;
};

/** What, who, by when. */
export function ActionFacts<T extends TypedAction>({ log, form }: ActionFactsProps<T>) {
  return (
    <>
      <Textarea
        label={words.what}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <OwnersField options={personOptions(log)} {...form.getInputProps('ownerIds')} />
      <DateField label={words.due} canBeMonth {...form.getInputProps('due')} />
    </>
  );
}
