import type { IsoDate } from '../model/iso-date';
import { partsOf } from './calendar';

/** The series that are numbered: actions and decisions. */
export type Series = 'A' | 'D';

/** The last number given in each year, by year in four digits. */
export type LastNumbers = Record<string, number>;

/**
 * The next reference of a series in the year of `on`, as "A-2026-031", and the numbers to keep.
 * Numbers run from 1 in every year and are never given twice, even if what they named is taken
 * back (D2: typed, fixed numbers).
 */
export function nextReference(
  series: Series,
  last: LastNumbers,
  on: IsoDate,
): { reference: string; last: LastNumbers } {
  const year = String(partsOf(on).year).padStart(4, '0');
  const number = (last[year] ?? 0) + 1;
  const reference = `${series}-${year}-${String(number).padStart(3, '0')}`;
  return { reference, last: { ...last, [year]: number } };
}
