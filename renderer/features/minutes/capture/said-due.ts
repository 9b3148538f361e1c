import { en } from 'chrono-node';
import type { Due } from '#shared/model/action';
import { isoDate, isoMonth, type IsoDate } from '#shared/model/iso-date';

/** When a meeting is, and when the next one is; null where none is in the book. */
export type MeetingDays = { date: IsoDate; next: IsoDate | null };

/** A due date found in a sentence: the day or month, and the words that said so, by their places. */
export type SaidDue = { due: Due; from: number; to: number };

const two = (n: number): string => String(n).padStart(2, '0');

/** The words that make what follows a day by which something is due. */
const BY = /\b(?:by|before|due|until|no later than)\s+(?:the\s+)?(?=\S)/gi;
const NEXT_MEETING = /^(?:(?:the|our)\s+)?next meeting\b/i;
const END = /^(?:the\s+)?end of\s+(?:the\s+)?/i;

/**
 * The day or month by which something is due, as people say it: "by Friday", "by 10/6/2027", "by the
 * end of June", "by June 2027", "in two weeks", "by the next meeting" (A12). Days are those after the
 * meeting, whatever the day is on which it is typed. A day in the midst of a sentence is none, unless
 * "by" or the like comes before it.
 */
export function findDue(text: string, days: MeetingDays): SaidDue | null {
  const byWords = [...text.matchAll(BY)].toReversed();
  for (const { index, 0: by } of byWords) {
    const begin = index + by.length;
    const found = dueAtStart(text.slice(begin), days);
    if (found) return { due: found.due, from: index, to: begin + found.length };
  }
  return atTheEnd(text, days);
}

/** What is due at the end of a sentence needs no "by": "Send the plan in two weeks". */
function atTheEnd(text: string, days: MeetingDays): SaidDue | null {
  const trimmed = text.replace(/[.\s]+$/, '');
  const words = [...trimmed.matchAll(/\S+/g)].slice(-6);
  for (const { index } of words) {
    const rest = trimmed.slice(index);
    const said = rest.replace(/^for\s+/i, '');
    const found = dueAtStart(said, days);
    if (found && found.length === said.length && !/^\d{1,4}$/.test(rest)) {
      return { due: found.due, from: index, to: trimmed.length };
    }
  }
  return null;
}

/** The due date a text begins with, and how many letters say so. */
function dueAtStart(text: string, days: MeetingDays): { due: Due; length: number } | null {
  const meeting = NEXT_MEETING.exec(text);
  if (meeting) return days.next && { due: days.next, length: meeting[0].length };
  const end = END.exec(text)?.[0] ?? '';
  const period = /^(month|year)\b/i.exec(text.slice(end.length));
  if (end !== '' && period)
    return { due: endOf(period[0], days.date), length: end.length + period[0].length };
  const [first] = en.GB.parse(text.slice(end.length), noon(days.date), { forwardDate: true });
  if (!first || first.index !== 0) return null;
  const { start } = first;
  const [month, day] = [start.get('month') ?? 1, start.get('day') ?? 1];
  const isMonth =
    start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
  // The month of the meeting is not over yet.
  const isThisMonth = isMonth && !start.isCertain('year') && two(month) === days.date.slice(5, 7);
  const year = isThisMonth ? days.date.slice(0, 4) : String(start.get('year'));
  const due = isMonth
    ? isoMonth(`${year}-${two(month)}`)
    : isoDate(`${year}-${two(month)}-${two(day)}`);
  return { due, length: end.length + first.text.length };
}

function endOf(period: string, date: IsoDate): Due {
  return period.toLowerCase() === 'year'
    ? isoMonth(`${date.slice(0, 4)}-12`)
    : isoMonth(date.slice(0, 7));
}

/** The day at noon, so that no clock change makes another day of it. */
function noon(date: IsoDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
