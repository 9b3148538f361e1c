import { dateInField, readDate } from '#shared/text/read-date';
import type { IsoDate } from '#shared/model/iso-date';
import { structureText } from '#shared/text/screens/structure';

const MOST = 500;

/** Days as they are typed: one on each line. */
export function typedDays(days: readonly IsoDate[]): string {
  return days.map(dateInField).join('\n');
}

/** The days that were typed, and what is wrong with the first line that is none. */
export function daysOf(typed: string): { days: IsoDate[]; problem: string | null } {
  const read = typed
    .split(/[\n;]/)
    .map(readDate)
    .filter(({ state }) => state !== 'empty');
  const days = read.flatMap((one) => (one.state === 'date' ? [one.date] : []));
  const wrong = read.find((one) => 'message' in one);
  const problem = wrong && 'message' in wrong ? wrong.message : null;
  return { days, problem: problem ?? (days.length > MOST ? words.tooManyDates : null) };
}

const words = structureText.linkForm;
