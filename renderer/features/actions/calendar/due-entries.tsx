import { UnstyledButton } from '@mantine/core';
import { isMonth } from '#shared/domain/action-due';
import type { Due } from '#shared/model/action';
import type { IsoDate } from '#shared/model/iso-date';
import { plainDue } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import type { DueDay, ListedAction } from '../../../data/action-lines';
import classes from './action-calendar.module.css';
import { DueLink } from './due-link';

type DueEntriesProps = {
  day: DueDay;
  today: IsoDate;
  onOpen: (action: ListedAction) => void;
  /** Opens the list of all that is due then. */
  onList: (due: Due) => void;
};

/** The first of what is due on a day or by the end of a month, and the way to the rest. */
export function DueEntries({ day, today, onOpen, onList }: DueEntriesProps) {
  const { due, count, actions } = day;
  const more = count - actions.length;
  const when = isMonth(due) ? actionsText.byEnd(plainDue(due)) : actionsText.onDay(plainDue(due));
  return (
    <>
      {actions.map((action) => (
        <DueLink key={action.id} action={action} today={today} onOpen={() => onOpen(action)} />
      ))}
      {more > 0 && (
        <UnstyledButton
          className={classes.more}
          aria-label={actionsText.andMoreOn(more, when)}
          onClick={() => onList(due)}
        >
          {actionsText.andMore(more)}
        </UnstyledButton>
      )}
    </>
  );
}
