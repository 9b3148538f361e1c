import { useDraggable, type Active } from '@dnd-kit/core';
import { Text, UnstyledButton } from '@mantine/core';
import { GripVertical } from 'lucide-react';
import { isOverdue } from '#shared/domain/action-progress';
import type { IsoDate } from '#shared/model/iso-date';
import { shortDue } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { RagBadge } from '../../../records/rag-badge';
import { StatusBadge } from '../../../ui/status-badge';
import { StatusEditor } from '../list/cell-editors';
import classes from './action-board.module.css';

type ActionCardProps = { action: ListedAction; today: IsoDate; onOpen: () => void };

/** One action on the board: what, who, by when, and the way to another column by keyboard. */
export function ActionCard({ action, today, onOpen }: ActionCardProps) {
  const { setNodeRef, listeners, transform } = useDraggable({ id: action.id, data: { action } });
  const { reference, what, owners, due, isConfidential } = action;
  const moved = transform ? { translate: `${transform.x}px ${transform.y}px` } : {};
  return (
    <article ref={setNodeRef} className={classes.card} style={moved}>
      <div className={classes.cardHead}>
        <UnstyledButton
          className={classes.open}
          aria-label={actionsText.open(reference)}
          onClick={onOpen}
        >
          {reference}
        </UnstyledButton>
        <span {...listeners} className={classes.grip} aria-hidden>
          <GripVertical size={16} />
        </span>
      </div>
      <Text size="sm" lineClamp={4}>
        {what}
      </Text>
      <Text size="xs" c="dimmed">
        {owners.length === 0 ? actionsText.noOwner : owners.map(({ name }) => name).join(', ')}
      </Text>
      <Text size="xs">{due === null ? actionsText.noDue : actionsText.dueOn(shortDue(due))}</Text>
      {isOverdue(action, today) && <StatusBadge tone="problem">{actionsText.overdue}</StatusBadge>}
      {isConfidential && <Text size="xs">{actionsText.confidential}</Text>}
      {action.rag !== null && <RagBadge rag={action.rag} />}
      <StatusEditor action={action} />
    </article>
  );
}

/** The action of a card that is dragged. */
export function cardOf({ data }: Active): ListedAction | null {
  const carried = data.current as { action: ListedAction } | undefined;
  return carried?.action ?? null;
}
