import { isoTimeSchema, type IsoTime } from '../model/iso-date';

/** What a typed time came to: a time of day, nothing typed, or why it is none. */
export type ReadTime =
  | { state: 'time'; time: IsoTime }
  | { state: 'empty' }
  | { state: 'not-understood'; message: string };

const FORM = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|noon|midnight)?$/i;

/**
 * Reads a time of day as somebody typed it: "9", "9.30", "0930", "9:30am", "2pm", "14:00",
 * "12 noon". Without am or pm the 24-hour clock counts.
 */
export function readTime(typed: string): ReadTime {
  const text = typed.trim().replace(/([ap])\.?m\.?$/i, '$1m');
  if (text === '') return { state: 'empty' };
  const found = FORM.exec(text === 'noon' ? '12 noon' : text);
  const time = found && timeFrom(Number(found[1]), found[2], found[3]?.toLowerCase());
  return time ? { state: 'time', time } : { state: 'not-understood', message: wrong(typed.trim()) };
}

function timeFrom(
  hour: number,
  minuteText: string | undefined,
  half: string | undefined,
): IsoTime | null {
  const hours = hoursOf(hour, half);
  if (hours === null) return null;
  const text = `${String(hours).padStart(2, '0')}:${minuteText ?? '00'}`;
  return isoTimeSchema.safeParse(text).data ?? null;
}

/** The hour on the 24-hour clock; null where there is no such hour, as 14 pm. */
function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (half === 'noon' || half === 'midnight')
    return hour === 12 ? (half === 'noon' ? 12 : 0) : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function wrong(text: string): string {
  return `“${text}” is not a time of day. Type it as 9.30, 0930 or 2pm.`;
}

/** The time of day that was typed; null where nothing was, or no time. */
export function timeOf(typed: string): IsoTime | null {
  const read = readTime(typed);
  return read.state === 'time' ? read.time : null;
}
