import { UnstyledButton } from '@mantine/core';
import { isClosed, isOverdue } from '#shared/domain/action-progress';
import type { IsoDate } from '#shared/model/iso-date';
import { actionProgressLabel } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import classes from './action-calendar.module.css';

type DueLinkProps = { action: ListedAction; today: IsoDate; onOpen: () => void };

/** An action in the calendar; how it stands is said in words, not by its colour alone. */
export function DueLink({ action, today, onOpen }: DueLinkProps) {
  const { reference, what, owners } = action;
  const tone = isOverdue(action, today) ? 'overdue' : isClosed(action) ? 'closed' : 'open';
  const standing = actionProgressLabel(action, today);
  return (
    <UnstyledButton
      className={classes.due}
      data-tone={tone}
      title={[what, owners.map(({ name }) => name).join(', '), standing].join('\n')}
      aria-label={actionsText.dueLink(reference, what, standing)}
      onClick={onOpen}
    >
      <b>{reference}</b> {what}
      {/* A space, so that the words are apart for who does not see that they are on a line of their own. */}
      {tone !== 'open' && <i> {standing}</i>}
    </UnstyledButton>
  );
}
