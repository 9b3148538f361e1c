import type { Action, Priority, Rag } from '#shared/model/action';
import { workStreamIdSchema, type OrganisationId, type PersonId } from '#shared/model/id';
import { dueOf } from '#shared/text/read-date';
import { typedDue } from '../../../ui/date-field';

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
