import type { IsoDate } from '../../model/iso-date';
import { addDays, addMonths } from '../calendar';

/**
 * The first day on which something may go that is kept for so many years after its last use (X6): the day after
 * the same day of that year, so that the last day of the time is still within it.
 */
export function mayGoFrom(lastUse: IsoDate, years: number): IsoDate {
  return addDays(addMonths(lastUse, 12 * years), 1);
}
