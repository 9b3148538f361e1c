import { NativeSelect } from '@mantine/core';
import { useRef, useState } from 'react';
import { statusesToChoose } from '#shared/domain/actions/status-changes';
import { actionStatusSchema } from '#shared/model/action';
import { actionStatusLabels } from '#shared/text/labels';
import { dueOf } from '#shared/text/read-date';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { useCommand } from '../../../data/commands';
import { DateField, typedDue } from '../../../ui/date-field';
import classes from '../actions.module.css';

function useChange(action: ListedAction) {
  const { run } = useCommand('actions:save', () => actionsText.saved(action.reference));
  const which = { partnershipId: action.partnershipId, actionId: action.id };
  return (change: Omit<Parameters<typeof run>[0], keyof typeof which>) =>
    run({ ...which, ...change });
}

/** When an action is due, changed in the list: kept at Enter or when the field is left. */
export function DueEditor({ action }: { action: ListedAction }) {
  const change = useChange(action);
  const before = typedDue(action.due);
  const [typed, type] = useState(before);
  // Enter keeps it, and leaving the field would again before the list is read anew.
  const kept = useRef(action.due);
  const keep = (): void => {
    const due = dueOf(typed);
    // What is no date stays in the field, which says so.
    if (due === kept.current || (due === null && typed.trim() !== '')) return;
    kept.current = due;
    void change({ due });
  };
  return (
    <DateField
      size="xs"
      onLeave={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
        if (key === 'Escape') type(before);
      }}
      label={actionsText.dueOf(action.reference)}
      labelProps={{ className: classes.quietLabel }}
      canBeMonth
      value={typed}
      onChange={type}
    />
  );
}

/** How far an action is, changed in the list. Why one is on hold is asked beside it. */
export function StatusEditor({ action }: { action: ListedAction }) {
  const change = useChange(action);
  const choices = statusesToChoose(action).filter(
    (one) => one === action.status || one !== 'on-hold',
  );
  return (
    <NativeSelect
      size="xs"
      aria-label={actionsText.statusOf(action.reference)}
      value={action.status}
      data={choices.map((value) => ({ value, label: actionStatusLabels[value] }))}
      onChange={({ currentTarget: { value } }) =>
        void change({ status: actionStatusSchema.parse(value) })
      }
    />
  );
}
