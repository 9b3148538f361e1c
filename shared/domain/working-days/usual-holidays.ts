import { daysInMonth, isoDate, type IsoDate } from '../../model/iso-date';
import type { Division } from '../../model/working-calendar';
import { addDays, fromParts, weekdayOf } from '../calendar';
import { easterSunday } from './easter';
import { ownDays, yearlyKinds, type Holiday, type YearlyKind } from './holiday';
import { isWeekend } from './weekend';

/**
 * The bank holidays of a year by the rules that hold today, in order of date: for years of which no
 * list is held (N13). A day proclaimed for a single year cannot be foreseen, and a year before a
 * holiday was brought in has it all the same.
 */
export function usualHolidays(division: Division, year: number): Holiday[] {
  const kept = new Map<IsoDate, Holiday>();
  for (const kind of inOrderOfClaim(division, year)) {
    const day = usualDay(kind, year);
    const date = firstFreeWeekday(day, kept);
    kept.set(date, { date, kind, isSubstitute: date !== day, isCalculated: true });
  }
  return [...kept.values()];
}

/**
 * The order in which holidays take their days, and so the order of the dates. 2 January makes way
 * for the New Year's Day of the Sunday before it; but Boxing Day keeps its Monday, and the Christmas
 * Day of that Sunday goes to the Tuesday.
 */
function inOrderOfClaim(division: Division, year: number): readonly YearlyKind[] {
  if (weekdayOf(usualDay('christmas', year)) !== 0) return yearlyKinds[division];
  const others = yearlyKinds[division].filter((kind) => kind !== 'christmas');
  return [...others, 'christmas'];
}

/** The day itself, or the first after it that is no weekend and no other holiday. */
function firstFreeWeekday(day: IsoDate, kept: ReadonlyMap<IsoDate, Holiday>): IsoDate {
  let free = day;
  while (isWeekend(free) || kept.has(free)) free = addDays(free, 1);
  return free;
}

type OwnDayKind = keyof typeof ownDays;

/** The holidays without a day of the year of their own; they never fall on a weekend. */
const movingDays: Record<Exclude<YearlyKind, OwnDayKind>, (year: number) => IsoDate> = {
  'good-friday': (year) => addDays(easterSunday(year), -2),
  'easter-monday': (year) => addDays(easterSunday(year), 1),
  'early-may': (year) => firstMonday(year, 5),
  spring: (year) => lastMonday(year, 5),
  'early-august': (year) => firstMonday(year, 8),
  'late-august': (year) => lastMonday(year, 8),
};

function hasOwnDay(kind: YearlyKind): kind is OwnDayKind {
  return kind in ownDays;
}

/** The day on which a holiday falls, before any substitute for it. */
function usualDay(kind: YearlyKind, year: number): IsoDate {
  if (!hasOwnDay(kind)) return movingDays[kind](year);
  return isoDate(`${String(year).padStart(4, '0')}-${ownDays[kind]}`);
}

function firstMonday(year: number, month: number): IsoDate {
  const first = fromParts({ year, month, day: 1 });
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): IsoDate {
  const last = fromParts({ year, month, day: daysInMonth(year, month) });
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}
