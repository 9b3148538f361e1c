import { isoDate, daysInMonth, type IsoDate } from '../../model/iso-date';
import { quarterSchema, type Quarter } from '../../model/tracker';
import { partsOf } from '../calendar';

/** How many quarters a grid may run over: ten years. */
export const MOST_QUARTERS = 40;

type Parts = { year: number; quarter: number };

/** The year of a quarter, and which of its four it is. */
export function quarterParts(quarter: Quarter): Parts {
  const [year, number] = quarter.split('-Q').map(Number) as [number, number];
  return { year, quarter: number };
}

function fromQuarterParts({ year, quarter }: Parts): Quarter {
  return quarterSchema.parse(`${String(year).padStart(4, '0')}-Q${quarter}`);
}

/** The quarter a day lies in: 31 March is in the first, 1 April in the second (G12). */
export function quarterOf(date: IsoDate): Quarter {
  const { year, month } = partsOf(date);
  return fromQuarterParts({ year, quarter: Math.ceil(month / 3) });
}

/** The quarter `count` after another; before it where `count` is negative. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const parts = quarterParts(quarter);
  const all = parts.year * 4 + (parts.quarter - 1) + count;
  return fromQuarterParts({ year: Math.floor(all / 4), quarter: (all % 4) + 1 });
}

/** Every quarter from the first to the last, both included; none where the last lies before it (G12). */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = addQuarters(quarter, 1)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** The month a quarter begins with, 1, 4, 7 or 10: the one its position is given for (WACSO Annex E). */
export function firstMonthOf(quarter: Quarter): number {
  return quarterParts(quarter).quarter * 3 - 2;
}

/** The first day of a quarter. */
export function firstDayOfQuarter(quarter: Quarter): IsoDate {
  const yearText = String(quarterParts(quarter).year).padStart(4, '0');
  return isoDate(`${yearText}-${String(firstMonthOf(quarter)).padStart(2, '0')}-01`);
}

/** The last day of a quarter. */
export function lastDayOfQuarter(quarter: Quarter): IsoDate {
  const { year } = quarterParts(quarter);
  const month = firstMonthOf(quarter) + 2;
  const yearText = String(year).padStart(4, '0');
  return isoDate(`${yearText}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`);
}
