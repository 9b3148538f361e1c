import { fromParts, partsOf } from '#shared/domain/calendar';
import type { IsoDate } from '#shared/model/iso-date';
import type { registersText } from '#shared/text/screens/registers';

/** A time by its usual name, or days of one’s own. */
export type TimeName = keyof typeof registersText.times;

/** The first and the last day of a time that has a name; null for no bound. */
export function timeNamed(
  name: Exclude<TimeName, 'own'>,
  today: IsoDate,
): { from: IsoDate | null; until: IsoDate | null } {
  const { year, month } = partsOf(today);
  // The financial year of public bodies begins on 1 April.
  const financial = month >= 4 ? year : year - 1;
  switch (name) {
    case 'all':
      return { from: null, until: null };
    case 'this-year':
      return calendarYear(year);
    case 'last-year':
      return calendarYear(year - 1);
    case 'this-financial':
      return financialYear(financial);
    case 'last-financial':
      return financialYear(financial - 1);
  }
}

function calendarYear(year: number): { from: IsoDate; until: IsoDate } {
  return {
    from: fromParts({ year, month: 1, day: 1 }),
    until: fromParts({ year, month: 12, day: 31 }),
  };
}

function financialYear(year: number): { from: IsoDate; until: IsoDate } {
  return {
    from: fromParts({ year, month: 4, day: 1 }),
    until: fromParts({ year: year + 1, month: 3, day: 31 }),
  };
}
