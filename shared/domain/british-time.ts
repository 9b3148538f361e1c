import { isoInstantSchema, type IsoDate, type IsoInstant, type IsoTime } from '../model/iso-date';
import { addDays, fromParts, partsOf, weekdayOf } from './calendar';

/** By clocks on the wall, summer time ends at two; what begins with it begins an hour earlier, and two is the first time there is. */
const CHANGES_AT = '02:00';

/**
 * The moment at which clocks in Great Britain show a time of a day, for programs of other places and for those
 * that keep moments only. Summer time lasts from the last Sunday of March to the last of October (Summer Time
 * Order 2002). An hour that comes twice is taken for the first of them; one that is left out, for the hour after.
 */
export function momentInBritain(date: IsoDate, time: IsoTime): IsoInstant {
  const minutes = minutesOf(time) - (isSummerTime(date, time) ? 60 : 0);
  const day = minutes < 0 ? addDays(date, -1) : date;
  const within = (minutes + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const clock = [Math.floor(within / 60), within % 60].map(twoDigits).join(':');
  return isoInstantSchema.parse(`${day}T${clock}:00.000Z`);
}

const MINUTES_OF_DAY = 24 * 60;

function minutesOf(time: IsoTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isSummerTime(date: IsoDate, time: IsoTime): boolean {
  const { year } = partsOf(date);
  const now = `${date} ${time}`;
  const begins = `${lastSundayOf(year, 3)} ${CHANGES_AT}`;
  const ends = `${lastSundayOf(year, 10)} ${CHANGES_AT}`;
  return begins <= now && now < ends;
}

/** March and October have 31 days both. */
function lastSundayOf(year: number, month: 3 | 10): IsoDate {
  const last = fromParts({ year, month, day: 31 });
  return addDays(last, -weekdayOf(last));
}
