import type { AgendaItem } from '../model/agenda';
import type { AgendaItemId } from '../model/id';
import type { IsoTime } from '../model/iso-date';
import { isoTime } from '../model/iso-date';

/** The number of an item as printed, from its place in the agenda; null where it is not on it. */
export function itemNumber(
  agenda: readonly Pick<AgendaItem, 'id'>[],
  itemId: AgendaItemId,
): number | null {
  const place = agenda.findIndex((item) => item.id === itemId);
  return place === -1 ? null : place + 1;
}

/** The list with the item at `from` moved to `to`; places outside the list leave it as it is. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = [...items];
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

/** The agenda with an item more, after the one with that id; at the end where it is not on it. */
export function withItemAfter<T extends Pick<AgendaItem, 'id'>>(
  agenda: readonly T[],
  afterId: AgendaItemId,
  item: T,
): T[] {
  const place = itemNumber(agenda, afterId) ?? agenda.length;
  return agenda.toSpliced(place, 0, item);
}

/** The minutes set aside for all items together, and how many items have none set. */
export function totalMinutes(agenda: readonly Pick<AgendaItem, 'minutes'>[]): {
  minutes: number;
  untimed: number;
} {
  const timed = agenda.map((item) => item.minutes).filter((minutes) => minutes !== null);
  return {
    minutes: timed.reduce((sum, minutes) => sum + minutes, 0),
    untimed: agenda.length - timed.length,
  };
}

/**
 * When each item starts by the clock, counting from the start of the meeting; null from the first
 * item on that follows one without minutes, since nobody could know, and past midnight.
 */
export function startTimes(
  agenda: readonly Pick<AgendaItem, 'minutes'>[],
  start: IsoTime,
): (IsoTime | null)[] {
  const [hours, minutes] = start.split(':').map(Number) as [number, number];
  let clock: number | null = hours * 60 + minutes;
  return agenda.map((item) => {
    const here = clock;
    clock = clock === null || item.minutes === null ? null : clock + item.minutes;
    return here === null || here >= 24 * 60 ? null : clockTime(here);
  });
}

function clockTime(minutesOfDay: number): IsoTime {
  const two = (n: number): string => String(n).padStart(2, '0');
  return isoTime(`${two(Math.floor(minutesOfDay / 60))}:${two(minutesOfDay % 60)}`);
}
