import { useDroppable } from '@dnd-kit/core';
import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ActionStatus } from '#shared/model/action';
import { actionStatusLabels } from '#shared/text/labels';
import { actionsText } from '#shared/text/screens/actions';
import { CARDS, useCards, type AskedActions, type ListedAction } from '../../../data/action-lines';
import { ActionCard } from './action-card';
import classes from './action-board.module.css';

type BoardColumnProps = {
  asked: AskedActions;
  status: ActionStatus;
  onOpen: (action: ListedAction) => void;
};

/** The actions of one status: how many there are, and as many of them as were asked for. */
export function BoardColumn({ asked, status, onOpen }: BoardColumnProps) {
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const [pages, show] = useState(1);
  const cards = useCards(asked, status, pages);
  const shown = cards?.actions.length ?? 0;
  const count = cards?.count ?? 0;
  const { list, goOnFrom } = useGoOn(shown);
  const id = `column-${status}`;
  const label = actionStatusLabels[status];
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      aria-labelledby={id}
      data-over={isOver || undefined}
    >
      <h2 id={id}>
        {label} <span className={classes.count}>{count}</span>
      </h2>
      <ul ref={list}>
        {cards?.actions.map((action) => (
          <li key={action.id}>
            <ActionCard action={action} today={cards.today} onOpen={() => onOpen(action)} />
          </li>
        ))}
      </ul>
      {shown < count && (
        <div className={classes.more}>
          <Text size="xs">{actionsText.shownOf(shown, count)}</Text>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={actionsText.showMoreOf(Math.min(CARDS, count - shown), label)}
            onClick={() => {
              goOnFrom(shown);
              show(pages + 1);
            }}
          >
            {actionsText.showMore(Math.min(CARDS, count - shown))}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Once more cards are there, the keyboard goes on at the first of them: the button may be gone. */
function useGoOn(shown: number) {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number | null>(null);
  useEffect(() => {
    if (from.current === null || shown <= from.current) return;
    list.current?.children[from.current]?.querySelector('button')?.focus();
    from.current = null;
  }, [shown]);
  return {
    list,
    goOnFrom: (place: number) => {
      from.current = place;
    },
  };
}
