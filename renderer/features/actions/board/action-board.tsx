import { DndContext, PointerSensor, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { statusesToChoose } from '#shared/domain/actions/status-changes';
import { MOST_LINES } from '#shared/ipc/areas/all-actions';
import { actionStatusSchema, type ActionStatus } from '#shared/model/action';
import { actionStatusLabels } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import { useListedActions, type AskedActions, type ListedAction } from '../../../data/action-lines';
import { useCommand } from '../../../data/commands';
import { ActionCard } from './action-card';
import classes from './action-board.module.css';

type ActionBoardProps = { asked: AskedActions; onOpen: (action: ListedAction) => void };

/** Actions in a column for each status; a card is moved by mouse, or by the choice of status on it. */
export function ActionBoard({ asked, onOpen }: ActionBoardProps) {
  const data = useListedActions(asked);
  const { run } = useCommand('actions:save', () => actionsText.moved);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  if (!data) return null;
  const { actions, count, today } = data;
  const move = (id: string, status: ActionStatus): void => {
    const action = actions.find((one) => one.id === id);
    if (!action || action.status === status || !statusesToChoose(action).includes(status)) return;
    // Why one is on hold is asked beside it.
    if (status === 'on-hold') onOpen(action);
    else void run({ partnershipId: action.partnershipId, actionId: action.id, status });
  };
  return (
    <DndContext
      sensors={sensors}
      onDragEnd={({ active, over }) => {
        const status = actionStatusSchema.safeParse(over?.id).data;
        if (status) move(String(active.id), status);
      }}
    >
      <Text size="sm" role="status">
        {count > MOST_LINES
          ? actionsText.firstOf(MOST_LINES, count)
          : actionsText.foundCount(count)}
      </Text>
      <div className={classes.board}>
        {actionStatusSchema.options.map((status) => (
          <Column key={status} status={status}>
            {actions
              .filter((one) => one.status === status)
              .map((action) => (
                <li key={action.id}>
                  <ActionCard action={action} today={today} onOpen={() => onOpen(action)} />
                </li>
              ))}
          </Column>
        ))}
      </div>
    </DndContext>
  );
}

function Column({ status, children }: { status: ActionStatus; children: readonly ReactNode[] }) {
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const id = `column-${status}`;
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={id}
      data-over={isOver || undefined}
    >
      <h2 id={id}>
        {actionStatusLabels[status]} <span className={classes.count}>{children.length}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
