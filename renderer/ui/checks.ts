import type { IsoDate } from '#shared/model/iso-date';
import { cleanLine, NAME_LIMIT, PROSE_LIMIT } from '#shared/model/wording';
import { dateOf, readDate, readDue } from '#shared/text/read-date';
import { readTime } from '#shared/text/read-time';
import { fieldText } from '#shared/text/screens/fields';

/** What is wrong with an entry, in words; null where nothing is. */
export type Check = (value: string) => string | null;

/** A line of the usual length, which may be empty. */
export const checkLine: Check = (value) => {
  const over = cleanLine(value).length - NAME_LIMIT;
  return over > 0 ? fieldText.tooLong(over) : null;
};

/** A line that must not be empty; `what` as in "Enter a name". */
export function checkName(what: string): Check {
  return (value) => (cleanLine(value) === '' ? fieldText.required(what) : checkLine(value));
}

/** Running text that must not be empty; `what` as in "Enter what is to be done". */
export function checkProse(what: string): Check {
  return (value) => {
    return value.trim() === '' ? fieldText.required(what) : checkLongText(value);
  };
}

/** Running text that may be empty. */
export const checkLongText: Check = (value) => {
  const over = value.length - PROSE_LIMIT;
  return over > 0 ? fieldText.proseTooLong(over) : null;
};

/** A date that exists, or none. */
export const checkDate: Check = (value) => {
  const read = readDate(value);
  return 'message' in read ? read.message : null;
};

/** A date or a month that exists, or none. */
export const checkDue: Check = (value) => {
  const read = readDue(value);
  return 'message' in read ? read.message : null;
};

/** A date that exists. */
export function checkNeededDate(what: string): Check {
  return (value) => (value.trim() === '' ? fieldText.required(what) : checkDate(value));
}

/** A day on which something was done: it exists, and it is not to come. */
export function checkPastDay(what: string, today: IsoDate): Check {
  const isDay = checkNeededDate(what);
  return (value) => {
    const day = dateOf(value);
    return day !== null && day > today ? fieldText.toCome : isDay(value);
  };
}

/** A time of day, or none. */
export const checkTime: Check = (value) => {
  const read = readTime(value);
  return 'message' in read ? read.message : null;
};

/** A time of day. */
export function checkNeededTime(what: string): Check {
  return (value) => (value.trim() === '' ? fieldText.required(what) : checkTime(value));
}

/** That a last day is not before the first day, as far as both are known. */
export function checkLastDay(from: string, until: string): string | null {
  const wrong = checkDate(until);
  if (wrong !== null) return wrong;
  const [first, last] = [readDate(from), readDate(until)];
  if (first.state !== 'date' || last.state !== 'date') return null;
  return last.date < first.date ? fieldText.lastBeforeFirst : null;
}
