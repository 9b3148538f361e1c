import { Button, UnstyledButton } from '@mantine/core';
import { Check, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { itemStartTimes } from '#shared/documents/item-times';
import { minuteOf } from '#shared/domain/item-minute';
import type { Action } from '#shared/model/action';
import type { AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { clockTime } from '#shared/text/dates';
import { minuteCommands } from '#shared/text/commands/minute-commands';
import { minutesText } from '#shared/text/screens/minutes';
import { ItemTimer } from './item-timer';
import type { MinutesSaver } from './minutes-saver';
import classes from './minutes-screen.module.css';

type AgendaPaneProps = {
  meeting: Meeting;
  actions: readonly Action[];
  saver: MinutesSaver;
  currentId: AgendaItemId;
  onChoose: (id: AgendaItemId) => void;
  /** Adds an item; null where the minutes are locked. */
  onAdd: (() => void) | null;
};

/** The agenda beside the text: which item is open, when each begins, and what is recorded under it. */
export function AgendaPane({
  meeting,
  actions,
  saver,
  currentId,
  onChoose,
  onAdd,
}: AgendaPaneProps) {
  const pane = useRef<HTMLElement>(null);
  const current = meeting.agenda.findIndex((item) => item.id === currentId);
  useEffect(() => showItem(pane.current, current), [current]);
  const starts = itemStartTimes(meeting.startTime, meeting.agenda);
  const written = useWritten(meeting, actions, saver);
  return (
    <nav ref={pane} className={classes.agenda} aria-label={minutesText.items}>
      <ol className={classes.items}>
        {meeting.agenda.map((item, place) => {
          const isCurrent = item.id === currentId;
          const { isWritten, outcomes } = written[place] ?? NOTHING;
          const start = starts[place] ?? null;
          const facts = [start === null ? '' : clockTime(start), outcomes];
          return (
            <li key={item.id}>
              <UnstyledButton
                className={classes.item}
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => onChoose(item.id)}
              >
                <span className={classes.number}>{place + 1}</span>
                <span className={classes.itemTitle}>
                  <bdi>{item.title}</bdi>
                  <span className={classes.itemFacts}>
                    {facts.filter((words) => words !== '').join('; ')}
                    {isCurrent && meeting.state === 'in-progress' && <ItemTimer item={item} />}
                  </span>
                </span>
                {isWritten && (
                  <Check size={14} aria-label={minutesText.written} className={classes.written} />
                )}
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
      {onAdd && (
        <Button
          className={classes.addItem}
          size="compact-sm"
          variant="subtle"
          leftSection={<Plus size={14} aria-hidden />}
          title={`${minuteCommands.newItem.label} (${minuteCommands.newItem.keys})`}
          onClick={onAdd}
        >
          {minuteCommands.newItem.label}
        </Button>
      )}
    </nav>
  );
}

/** Whether anything is recorded under an item, and what it came to: "1 decision, 2 actions". */
type Written = { isWritten: boolean; outcomes: string };
const NOTHING: Written = { isWritten: false, outcomes: '' };

/** What is written under each item, as typed: follows what is shown of it, and no other key. */
function useWritten(meeting: Meeting, actions: readonly Action[], saver: MinutesSaver): Written[] {
  const now = useSyncExternalStore(saver.subscribe, () =>
    JSON.stringify(
      meeting.agenda.map(({ id }) => {
        const blocks = saver.latest(id) ?? minuteOf(meeting, actions, id);
        return {
          isWritten: blocks.length > 0,
          outcomes: minutesText.outcomes(countOf(blocks, 'decision'), countOf(blocks, 'action')),
        };
      }),
    ),
  );
  return useMemo(() => JSON.parse(now) as Written[], [now]);
}

const countOf = (blocks: readonly MinuteBlock[], kind: MinuteBlock['type']): number =>
  blocks.filter(({ type }) => type === kind).length;

/** Scrolls the pane, and nothing around it, until an item is in sight. */
function showItem(pane: HTMLElement | null, place: number): void {
  const item = pane?.querySelectorAll('li')[place];
  if (!pane || !item) return;
  const [outer, inner] = [pane.getBoundingClientRect(), item.getBoundingClientRect()];
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom;
}
