import { isoDate, isoInstantSchema, isoTime } from '#shared/model/iso-date';
import type { Clock } from '../../main/clock';

/** Friday 12 June 2026, 10.42 in the morning, for ever. */
export const fixedClock: Clock = {
  today: () => isoDate('2026-06-12'),
  time: () => isoTime('10:42'),
  instant: () => isoInstantSchema.parse('2026-06-12T09:42:00.000Z'),
};
