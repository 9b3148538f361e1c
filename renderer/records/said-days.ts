import { GB, type ParsedResult } from 'chrono-node/en';
import { addDays, fromParts, partsOf } from '#shared/domain/calendar';
import { daysInMonth, isoDateSchema, type IsoDate } from '#shared/model/iso-date';

/** A day somebody said, and where in the text; `needsBy` where it is a due date only after "by" and the like. */
export type SaidDay = { due: IsoDate; from: number; to: number; needsBy: boolean };

/** Words that are days by chance: "the group sat", "adopted today". */
const CHANCE = /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|today|tonight|yesterday)$/i;
const WEEKDAY_ALONE =
  /^(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)$/i;
/** "June 26" may be a day or a year, so it is read as neither; "by now" is a manner of speaking. */
const NO_DAY = /^(?:[a-z]{3,}\.? \d{2}|now)$/i;
const NTH = /\bthe (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?[a-z]*(?:quarter|meeting|item))/gi;

/**
 * The days named in a text, as from the day of the meeting, not of the clock: "Friday", "10 June",
 * "10/6/2027", "in two weeks", "the 12th". A day that has passed counts only with its year.
 */
export function saidDays(text: string, meetingDate: IsoDate): SaidDay[] {
  const { year, month, day } = partsOf(meetingDate);
  // Noon by the clock of this computer, and read back by the same one: no zone can move the day.
  const noon = new Date(year, month - 1, day, 12);
  const found = GB.parse(text, noon, { forwardDate: true });
  return [...found.flatMap((one) => said(one, meetingDate)), ...numbered(text, meetingDate)];
}

function said({ start, end, text, index }: ParsedResult, meetingDate: IsoDate): SaidDay[] {
  const parts = end ?? start;
  const read = dayIn(parts, text);
  if (read === null) return [];
  const due = read === meetingDate && WEEKDAY_ALONE.test(text) ? addDays(read, 7) : read;
  const isPast = due < meetingDate;
  if (isPast && !parts.isCertain('year')) return [];
  return [{ due, from: index, to: index + text.length, needsBy: isPast || CHANCE.test(text) }];
}

function dayIn(parts: ParsedResult['start'], text: string): IsoDate | null {
  const isDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (!isDay || NO_DAY.test(text)) return null;
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  const read = isoDateSchema.safeParse(
    [String(year).padStart(4, '0'), twoFigures(month), twoFigures(day)].join('-'),
  );
  return read.success ? read.data : null;
}

/** "The 12th": of this month, or of the next that has one. */
function numbered(text: string, meetingDate: IsoDate): SaidDay[] {
  return [...text.matchAll(NTH)].flatMap((found) => {
    const due = nextWithNumber(Number(found.groups?.['day']), meetingDate);
    const place = { from: found.index, to: found.index + found[0].length };
    return due === null ? [] : [{ due, ...place, needsBy: true }];
  });
}

function nextWithNumber(day: number, meetingDate: IsoDate): IsoDate | null {
  const now = partsOf(meetingDate);
  for (let later = day < now.day ? 1 : 0; later < 3; later += 1) {
    const count = now.month - 1 + later;
    const month = { year: now.year + Math.floor(count / 12), month: (count % 12) + 1 };
    if (day >= 1 && day <= daysInMonth(month.year, month.month)) {
      return fromParts({ ...month, day });
    }
  }
  return null;
}

function twoFigures(number: number | null): string {
  return String(number).padStart(2, '0');
}
