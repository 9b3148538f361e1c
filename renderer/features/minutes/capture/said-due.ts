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

type DueAtStart = { due: Due; length: number };

/** The due date a text begins with, and how many letters say so. */
function dueAtStart(text: string, days: MeetingDays): DueAtStart | null {
  const meeting = NEXT_MEETING.exec(text);
  if (meeting) return days.next && { due: days.next, length: meeting[0].length };
  const end = END.exec(text)?.[0] ?? '';
  const rest = text.slice(end.length);
  const period = end === '' ? null : /^(month|year)\b/i.exec(rest)?.[0];
  const found = period
    ? { due: endOf(period, days.date), length: period.length }
    : dayAtStart(rest, days.date);
  return found && { due: found.due, length: end.length + found.length };
}

/** The day or month a text begins with, the next after a day. */
function dayAtStart(text: string, after: IsoDate): DueAtStart | null {
  const [first] = en.GB.parse(text, noon(after), { forwardDate: true });
  if (!first || first.index !== 0) return null;
  const { start } = first;
  const [month, day] = [two(start.get('month') ?? 1), two(start.get('day') ?? 1)];
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const length = first.text.length;
  if (isDay || !start.isCertain('month')) {
    return { due: isoDate(`${start.get('year')}-${month}-${day}`), length };
  }
  // The month of the meeting is not over yet.
  const isThisMonth = !start.isCertain('year') && month === after.slice(5, 7);
  const year = isThisMonth ? after.slice(0, 4) : String(start.get('year'));
  return { due: isoMonth(`${year}-${month}`), length };
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
