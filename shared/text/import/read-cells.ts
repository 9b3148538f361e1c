import type { ImportProblem } from '../../model/action-import';
import type { Action, ActionStatus, Due, Priority, Rag } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { PROSE_LIMIT } from '../../model/wording';
import { readDate, readDue } from '../read-date';

/** A cell that was read, or why it could not be. */
export type Cell<T> = { value: T } | { problem: ImportProblem };

const STATUSES: readonly [ActionStatus, RegExp][] = [
  ['closed-not-done', /^(closed.*not done|not done|cancelled|dropped|withdrawn|no longer)/],
  ['complete', /^(complete|done|closed|discharged|finished|yes)/],
  ['transferred', /^transferred/],
  ['on-hold', /^(on hold|paused|suspended)/],
  ['in-progress', /^(in progress|ongoing|on going|under way|underway|started|amber)/],
  ['open', /^(open|not started|new|outstanding|live|to do|overdue|no)$/],
];

/** How far an action is, as logs say it; nothing said is open. */
export function readStatus(text: string): Cell<ActionStatus> {
  const said = plain(text);
  if (said === '') return { value: 'open' };
  const found = STATUSES.find(([, words]) => words.test(said));
  return found ? { value: found[0] } : { problem: 'unknown-status' };
}

/** How pressing it is: high, medium or low, or 1 to 3. */
export function readPriority(text: string): Cell<Priority | null> {
  return oneOf(text, 'unknown-priority', [
    ['high', /^(h|high|urgent|1)\b/],
    ['medium', /^(m|med|medium|normal|2)\b/],
    ['low', /^(l|low|3)\b/],
  ]);
}

/** How it is going in three colours (A13). */
export function readRag(text: string): Cell<Rag | null> {
  return oneOf(text, 'unknown-rag', [
    ['red', /^(r|red)\b/],
    ['amber', /^(a|amber|yellow)\b/],
    ['green', /^(g|green)\b/],
  ]);
}

/** Whether it is confidential; nothing said is no. */
export function readAnswer(text: string): Cell<boolean> {
  const found = oneOf(text, 'unknown-answer', [
    ['yes', /^(y|yes|true|x|confidential|restricted)$/],
    ['no', /^(n|no|false|open)$/],
  ]);
  return 'problem' in found ? found : { value: found.value === 'yes' };
}

function oneOf<T extends string>(
  text: string,
  problem: ImportProblem,
  choices: readonly [T, RegExp][],
): Cell<T | null> {
  const said = plain(text);
  if (said === '') return { value: null };
  const found = choices.find(([, words]) => words.test(said));
  return found ? { value: found[0] } : { problem };
}

/** A day as people write it, day first; nothing for an empty cell. */
export function readDay(text: string): Cell<IsoDate | null> {
  const read = readDate(text);
  if (read.state === 'empty') return { value: null };
  return read.state === 'date' ? { value: read.date } : { problem: 'no-date' };
}

/** A day or month by which something is due (A12); words such as "ongoing" are no date. */
export function readDueCell(text: string): Cell<Due | null> {
  if (/^(n\/?a|tbc|none|-|–)?$/i.test(text.trim())) return { value: null };
  const read = readDue(text);
  if (read.state === 'date') return { value: read.date };
  return read.state === 'month' ? { value: read.month } : { problem: 'no-date' };
}

/** What is to be done; it must say something. */
export function readWhat(text: string): Cell<string> {
  if (text.trim() === '') return { problem: 'nothing-to-do' };
  return text.length > PROSE_LIMIT ? { problem: 'too-long' } : { value: text.trim() };
}

/** The names in a cell, as "Grace Bell; Marcus Cole" or one to a line; "TBC" and the like are nobody (A10). */
export function namesIn(text: string): string[] {
  return text
    .split(/[;\n/&]|,(?! (?:head|chief|director|supt))|\band\b/i)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^(tbc|tba|none|n\/?a|-|whose\b.*)$/i.test(name));
}

/** Letters and figures in small letters, one space between words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What of an action is read from one row. */
export type ReadAction = Pick<
  Action,
  'what' | 'due' | 'status' | 'rag' | 'priority' | 'isConfidential'
> & { reference: string; raised: IsoDate | null; closed: IsoDate | null; update: string };
