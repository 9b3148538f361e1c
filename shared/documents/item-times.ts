import { isoTime, type IsoTime } from '../model/iso-date';

const DAY = 24 * 60;

/** The clock time some minutes after another; null where that would be another day. */
function minutesAfter(time: IsoTime, minutes: number): IsoTime | null {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + minutes;
  if (total >= DAY) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return isoTime(`${two(Math.floor(total / 60))}:${two(total % 60)}`);
}

/**
 * When each item starts, in order. Known as long as every earlier item has its minutes; null from
 * the first gap on, because a time after it would be invented.
 */
export function itemStartTimes(
  start: IsoTime,
  items: readonly { minutes: number | null }[],
): (IsoTime | null)[] {
  let elapsed: number | null = 0;
  return items.map(({ minutes }) => {
    const at = elapsed === null ? null : minutesAfter(start, elapsed);
    elapsed = elapsed === null || minutes === null ? null : elapsed + minutes;
    return at;
  });
}
