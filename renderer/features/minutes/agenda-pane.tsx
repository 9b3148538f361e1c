import { UnstyledButton } from '@mantine/core';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { hasMinute } from '#shared/domain/item-minute';
import type { AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { minutesText } from '#shared/text/screens/minutes';
import type { MinutesSaver } from './minutes-saver';
import classes from './minutes-screen.module.css';
import { useSavingState } from './use-saved-minutes';

type AgendaPaneProps = {
  meeting: Meeting;
  saver: MinutesSaver;
  currentId: AgendaItemId;
  onChoose: (id: AgendaItemId) => void;
};

/** The agenda beside the text: which item is open, and under which something is written. */
export function AgendaPane({ meeting, saver, currentId, onChoose }: AgendaPaneProps) {
  useSavingState(saver);
  const pane = useRef<HTMLElement>(null);
  const current = meeting.agenda.findIndex((item) => item.id === currentId);
  useEffect(() => showItem(pane.current, current), [current]);
  const isWritten = (itemId: AgendaItemId): boolean => {
    const typed = saver.latest(itemId);
    return typed === null ? hasMinute(meeting, itemId) : typed.length > 0;
  };
  return (
    <nav ref={pane} className={classes.agenda} aria-label={minutesText.items}>
      <ol className={classes.items}>
        {meeting.agenda.map((item, place) => (
          <li key={item.id}>
            <UnstyledButton
              className={classes.item}
              aria-current={item.id === currentId ? 'step' : undefined}
              onClick={() => onChoose(item.id)}
            >
              <span className={classes.number}>{place + 1}</span>
              <span className={classes.itemTitle}>
                <bdi>{item.title}</bdi>
              </span>
              {isWritten(item.id) && (
                <Check size={14} aria-label={minutesText.written} className={classes.written} />
              )}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls the pane, and nothing around it, until an item is in sight. */
function showItem(pane: HTMLElement | null, place: number): void {
  const item = pane?.querySelectorAll('li')[place];
  if (!pane || !item) return;
  const [outer, inner] = [pane.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom;
}
