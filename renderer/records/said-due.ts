import type { Due } from '#shared/model/action';
import type { IsoDate } from '#shared/model/iso-date';
import { saidDays } from './said-days';
import { saidMonths } from './said-months';

/** A due date as it was said: `from` and `to` are its place in the text, its "by" and the like with it. */
export type SaidDue = { due: Due; from: number; to: number };

/** From when dates are reckoned, and the meeting after that one, where it is dated. */
export type DueContext = { meetingDate: IsoDate; nextMeeting: IsoDate | null };

type Phrase = SaidDue & { needsBy: boolean; opensItself: boolean };

const INTRODUCED =
  /\b(?:(?:no|not) later than|on or before|due(?: by| on| in| for)?|by|before|for|until)(?: or before)?,?\s+(?:(?:close|cob|close of (?:play|business)|noon|midday)(?: on)?\s+)?(?:the\s+)?$/i;
/** What a date after these words is of is something else: "the report of 3 May". */
const OF_SOMETHING = /\b(?:of|from|since|dated|in|at)\s+(?:the\s+)?$/i;
const SENTENCE_ENDS = /^\s*(?:[.;!?](?:\s|$)|$)/;
const NEXT_MEETING =
  /\b(?:by|before|for|at|to|until|due(?: by| at| for)?) (?:the |our )?next (?:[a-z]+ )?meeting\b/gi;

/**
 * The due date that a sentence names as people say it (A12): the last one after "by", "before",
 * "for", "due" or "end of", or else one at the very end of a sentence. Reckoned forward from the day
 * of the meeting; a date in the middle of a sentence ("the report of 3 May") is none.
 */
export function findDue(text: string, context: DueContext): SaidDue | null {
  const said = phrases(text, context).map((one) => ({ ...one, introduction: before(text, one) }));
  const introduced = said.filter((one) => one.opensItself || one.introduction !== '');
  const last = latest(introduced) ?? latest(said.filter((one) => isBareAtEnd(text, one)));
  if (last === null) return null;
  return { due: last.due, from: last.from - last.introduction.length, to: last.to };
}

function phrases(text: string, { meetingDate, nextMeeting }: DueContext): Phrase[] {
  const months = saidMonths(text, meetingDate).map(({ isEnd, ...one }) => ({
    ...one,
    needsBy: !isEnd && !/^[A-Z]/.test(text.slice(one.from)),
    opensItself: isEnd,
  }));
  const days = saidDays(text, meetingDate)
    // "End of June" is the month, though it may be read as its last day.
    .filter((day) => !months.some((month) => day.from < month.to && month.from < day.to))
    .map((day) => ({ ...day, opensItself: /^(?:with)?in\s/i.test(text.slice(day.from)) }));
  const meetings = nextMeeting === null ? [] : nextMeetings(text, nextMeeting);
  return [...months, ...days, ...meetings];
}

function nextMeetings(text: string, nextMeeting: IsoDate): Phrase[] {
  return [...text.matchAll(NEXT_MEETING)].map((found) => ({
    due: nextMeeting,
    from: found.index,
    to: found.index + found[0].length,
    needsBy: true,
    opensItself: true,
  }));
}

/** The "by" and the like that stands before a phrase; empty where none does. */
function before(text: string, { from }: SaidDue): string {
  return INTRODUCED.exec(text.slice(0, from))?.[0] ?? '';
}

function isBareAtEnd(text: string, { from, to, needsBy }: Phrase): boolean {
  return !needsBy && SENTENCE_ENDS.test(text.slice(to)) && !OF_SOMETHING.test(text.slice(0, from));
}

function latest<T extends SaidDue>(found: readonly T[]): T | null {
  return found.toSorted((a, b) => a.from - b.from).at(-1) ?? null;
}
