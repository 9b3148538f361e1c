import type { Deadline } from '../domain/deadlines';
import type { SendingStanding, Time } from '../domain/distribution/circulation-log';
import type { IsoDate } from '../model/iso-date';
import type { Dispatch, Recipient } from '../model/meeting-cycle';
import type { StoredFile } from '../model/stored-file';
import { clauseSource } from './quorum';
import { countOf } from './counts';
import { plainDate } from './dates';
import { ruleNamesInWords } from './rules/rule-names';
import { ruleValueInWords } from './rules/rule-values';
import { sentThings, timelineText } from './screens/timeline';

/** So many digits of a hash tell files apart in print. */
const PRINTED_DIGITS = 12;

/** What the circulation log says (N7, X3). */
export const circulationLogWords = {
  name: 'circulation log',
  table: 'What was sent',
  summary:
    'Each sending with its meeting, what it was, when and how it went, to whom, by when it was due, and its files.',
  none: 'No sending is recorded.',
  lead: 'Minute Book sends nothing: this is what was recorded as sent. The digits after a file begin the SHA-256 of what was in it.',
  meeting: 'Meeting',
  what: 'What',
  on: 'Sent',
  how: 'By and how',
  to: 'To whom',
  due: 'Due',
  standing: 'In time',
  files: 'Files',
  noFiles: 'None kept',
  notRecorded: 'Not recorded',
  senderNotRecorded: 'Sender not recorded',
  wayNotRecorded: 'way not recorded',
  end: 'End of the circulation log.',
} as const;

/** "Circulation log from 1 January 2026 to 31 December 2026". */
export function circulationLogTitle({ from, until }: Time): string {
  return `Circulation log from ${plainDate(from)} to ${plainDate(until)}`;
}

/** "Circulation log of the meeting on 10 June 2026". */
export function meetingCirculationTitle(date: IsoDate): string {
  return `Circulation log of the meeting on ${plainDate(date)}`;
}

/** How many went out, and how many of them late: "3 sendings are recorded, 1 of them late." */
export function sendingsSentence(count: number, late: number): string {
  if (count === 0) return circulationLogWords.none;
  const verb = count === 1 ? 'is' : 'are';
  return `${countOf(count, 'sending')} ${verb} recorded, ${late === 0 ? 'none' : late} of them late.`;
}

/** "Papers, supplement 2". */
export function sentWords({ what, supplement }: Pick<Dispatch, 'what' | 'supplement'>): string {
  return supplement === null
    ? sentThings[what]
    : `${sentThings[what]}, supplement ${String(supplement)}`;
}

/** To whom something went, and each by name and address where that is known (X3). */
export function sentToWords({ to, recipients }: Pick<Dispatch, 'to' | 'recipients'>): string {
  const whom = to || circulationLogWords.notRecorded;
  if (recipients.length === 0) return whom;
  return `${whom}\n${countOf(recipients.length, 'recipient')}: ${recipients.map(named).join('; ')}`;
}

function named({ name, email }: Recipient): string {
  const words = [name, email === '' ? '' : `(${email})`].filter((one) => one !== '').join(' ');
  return words || circulationLogWords.notRecorded;
}

/** By when something was due, by what rule and clause, as the timeline says it (N2, N5). */
export function dueByWords(deadline: Deadline | null): string {
  switch (deadline?.state) {
    case undefined:
      return 'No rule sets a day.';
    case 'silent':
      return 'The terms of reference set no day.';
    case 'not-entered':
      return 'The rule is not entered yet.';
    case 'no-day':
      return `${ruleSentence(deadline)} ${timelineText.explained.noDay}`;
    case 'set':
      return `${timelineText.due(plainDate(deadline.date), deadline.notice.isTarget)}. ${ruleSentence(deadline)}`;
  }
}

function ruleSentence({ rule, clause, notice }: Extract<Deadline, { clause: string }>): string {
  const value = (ruleValueInWords[rule] as (value: unknown) => string)(notice);
  return timelineText.explained.says(ruleNamesInWords[rule], value, clauseSource(clause));
}

/** Whether something went in time, and why not (N4). */
export function standingWords(standing: SendingStanding, lateReason: string): string {
  const words: Record<SendingStanding, string> = {
    'in-time': 'In time',
    follows: 'After an earlier one that was in time',
    late: `Late: ${lateReason || 'no reason is recorded'}`,
    'after-target': `After the day aimed at${lateReason === '' ? '' : `: ${lateReason}`}`,
    'no-day': 'No last day',
  };
  return words[standing];
}

/** The files that went, each with the beginning of its hash; none is said. */
export function sentFilesWords(files: readonly StoredFile[]): string[] {
  return files.map(({ name, sha256 }) => `${name} (${sha256.slice(0, PRINTED_DIGITS)})`);
}
