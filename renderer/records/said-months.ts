import { isoMonthSchema, type IsoDate, type IsoMonth } from '#shared/model/iso-date';
import { partsOf } from '#shared/domain/calendar';
import { monthName } from '#shared/text/dates';

/** A month somebody said, and where in the text: `isEnd` where they said "end of". */
export type SaidMonth = { due: IsoMonth; from: number; to: number; isEnd: boolean };

const NAMES = Array.from({ length: 12 }, (_, index) => monthName(index + 1).toLowerCase());

const NAMED =
  /\b(?<end>(?:the )?end (?:of )?)?(?:mid |early |late )?(?<name>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?:,? (?<year>\d{4}))?(?! ?\d{1,2}(?:st|nd|rd|th)?\b)/gi;

/** A number before a month makes it a day of that month, which is read elsewhere. */
const DAY_BEFORE = /\d(?:st|nd|rd|th)?(?: of)?[ -]$/i;

const CALLED =
  /\b(?<end>(?:the )?end (?:of )?)?(?<which>the|this|next) (?<what>month|calendar year|financial year|year)\b/gi;

/** The months named in a text: "June 2027", "end of June", "the end of the year" (A12). */
export function saidMonths(text: string, meetingDate: IsoDate): SaidMonth[] {
  return [...named(text, meetingDate), ...called(text, meetingDate)];
}

function named(text: string, meetingDate: IsoDate): SaidMonth[] {
  return [...text.matchAll(NAMED)].flatMap((found) => {
    const { name = '', year, end } = found.groups ?? {};
    if (DAY_BEFORE.test(text.slice(0, found.index))) return [];
    const month = NAMES.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase())) + 1;
    const due = year === undefined ? coming(month, meetingDate) : written(Number(year), month);
    return due === null ? [] : [{ due, ...placeOf(found), isEnd: end !== undefined }];
  });
}

/** "The month" and "next year" alone are no date; only their end is. */
function called(text: string, meetingDate: IsoDate): SaidMonth[] {
  const now = partsOf(meetingDate);
  return [...text.matchAll(CALLED)].flatMap((found) => {
    const { end, which = '', what = '' } = found.groups ?? {};
    const later = which.toLowerCase() === 'next' ? 1 : 0;
    const isMonth = what.toLowerCase() === 'month';
    if (end === undefined && !(isMonth && later === 1)) return [];
    const due = isMonth
      ? written(now.year, now.month + later)
      : endOfYear(what.toLowerCase() === 'financial year', later, now);
    return due === null ? [] : [{ due, ...placeOf(found), isEnd: end !== undefined }];
  });
}

function endOfYear(
  isFinancial: boolean,
  later: number,
  now: { year: number; month: number },
): IsoMonth | null {
  if (!isFinancial) return written(now.year + later, 12);
  return written(now.year + later + (now.month > 3 ? 1 : 0), 3);
}

/** The first such month that has not ended before the meeting. */
function coming(month: number, meetingDate: IsoDate): IsoMonth | null {
  const now = partsOf(meetingDate);
  return written(month < now.month ? now.year + 1 : now.year, month);
}

/** A thirteenth month is the first of the next year. */
function written(year: number, month: number): IsoMonth | null {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  const read = isoMonthSchema.safeParse(
    `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`,
  );
  return read.success ? read.data : null;
}

function placeOf(found: RegExpExecArray): { from: number; to: number } {
  return { from: found.index, to: found.index + found[0].trimEnd().length };
}
