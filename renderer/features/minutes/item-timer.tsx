import { useEffect, useState } from 'react';
import type { AgendaItem } from '#shared/model/agenda';
import { minutesText } from '#shared/text/screens/minutes';

const SECOND = 1000;

/** How long each item has been open in this window while the meeting is in progress, in seconds. */
const spent = new Map<AgendaItem['id'], number>();

/** How long the item with the cursor has taken, of the minutes set aside for it. */
export function ItemTimer({ item }: { item: AgendaItem }) {
  const [seconds, setSeconds] = useState(() => spent.get(item.id) ?? 0);
  useEffect(() => {
    // Counted by ticks, so that a clock set anew or a night's sleep of the computer adds nothing.
    const timer = setInterval(() => {
      const next = (spent.get(item.id) ?? 0) + 1;
      spent.set(item.id, next);
      setSeconds(next);
    }, SECOND);
    return () => clearInterval(timer);
  }, [item.id]);
  const minutes = Math.floor(seconds / 60);
  const isOver = item.minutes !== null && minutes >= item.minutes;
  return <b data-over={isOver || undefined}>{minutesText.taken(minutes, item.minutes)}</b>;
}
