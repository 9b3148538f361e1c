import { isoDate, isoInstantSchema, isoTime } from '#shared/model/iso-date';
import type { Clock } from '../../main/clock';

/** A clock that shows what it is set to. */
export type SetClock = Clock & { set(instant: string): void; forward(minutes: number): void };

/** Friday 12 June 2026, 10.42 in the morning in Britain, until it is set. */
export function setClock(instant = '2026-06-12T09:42:00.000Z'): SetClock {
  let now = instant;
  return {
    today: () => isoDate(now.slice(0, 10)),
    time: () => isoTime(now.slice(11, 16)),
    instant: () => isoInstantSchema.parse(now),
    set: (next) => (now = next),
    forward: (minutes) => (now = new Date(Date.parse(now) + minutes * 60_000).toISOString()),
  };
}
