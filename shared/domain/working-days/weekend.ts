import type { IsoDate } from '../../model/iso-date';
import { weekdayOf } from '../calendar';

/** Whether a day is a Saturday or a Sunday, on which no count of working days falls (N5, N13). */
export function isWeekend(day: IsoDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}
