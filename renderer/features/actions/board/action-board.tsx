import { DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Text } from '@mantine/core';
import { statusesToChoose } from '#shared/domain/actions/status-changes';
import { actionStatusSchema, type ActionStatus } from '#shared/model/action';
import { actionsText } from '#shared/text/screens/actions';
import { useFoundActions, type AskedActions, type ListedAction } from '../../../data/action-lines';
import { useCommand } from '../../../data/commands';
import { cardOf } from './action-card';
import { BoardColumn } from './board-column';
import classes from './action-board.module.css';

type ActionBoardProps = { asked: AskedActions; onOpen: (action: ListedAction) => void };

/** Actions in a column for each status; a card is moved by mouse, or by the choice of status on it. */
export function ActionBoard({ asked, onOpen }: ActionBoardProps) {
  const { data } = useFoundActions(asked);
  const { run } = useCommand('actions:save', () => actionsText.moved);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  if (!data) return null;
  const move = (action: ListedAction, status: ActionStatus): void => {
    if (action.status === status || !statusesToChoose(action).includes(status)) return;
    // Why one is on hold is asked beside it.
    if (status === 'on-hold') onOpen(action);
    else void run({ partnershipId: action.partnershipId, actionId: action.id, status });
  };
  return (
    <DndContext
      sensors={sensors}
      onDragEnd={({ active, over }) => {
        const status = actionStatusSchema.safeParse(over?.id).data;
        const action = cardOf(active);
        if (status && action) move(action, status);
      }}
    >
      <Text size="sm" role="status">
        {actionsText.foundCount(data.found.count)}
      </Text>
      <div className={classes.board}>
        {actionStatusSchema.options.map((status) => (
          // Anew for another question: how far one column was read says nothing of the next answer.
          <BoardColumn
            key={`${status} ${JSON.stringify(asked)}`}
            asked={asked}
            status={status}
            onOpen={onOpen}
          />
        ))}
      </div>
    </DndContext>
  );
}
