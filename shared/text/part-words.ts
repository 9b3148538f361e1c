import { plainDate } from './dates';
import {
  actionStatusLabels,
  attendanceMarkLabels,
  meetingFormLabels,
  meetingKindLabels,
  outcomeLabels,
  purposeLabels,
} from './labels';

/** What an id stands for; null for one that means nothing to a reader. */
type NameOf = (id: string) => string | null;

/** Words of one of ours for a value that is a code. */
const codes: Readonly<Record<string, string>> = {
  ...purposeLabels,
  ...outcomeLabels,
  ...attendanceMarkLabels,
  ...actionStatusLabels,
  ...meetingFormLabels,
  ...meetingKindLabels,
};

/** Fields that are the app's own business. */
const HIDDEN = new Set(['type', 'state', 'itemId', 'presetId', 'standsInFor', 'lastPartnershipId']);

/**
 * A part of a document as it can be read: the words in it, one line for each thing, with names for
 * ids and no word for what only the app needs. Empty where there is nothing to read.
 */
export function partWords(value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value))
    return joined(
      value.map((one) => partWords(one, nameOf)),
      '\n',
    );
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordsOf(value, nameOf);
  if (value === null || typeof value !== 'object') return '';
  const fields = Object.entries(value).filter(([key]) => !HIDDEN.has(key));
  const words = fields.map(([key, one]) => fieldWords(key, one, nameOf));
  return joined(words, words.some((one) => one.includes('\n')) ? '\n' : ', ');
}

function fieldWords(key: string, value: unknown, nameOf: NameOf): string {
  const isId = /^id$|Ids?$/.test(key);
  if (!isId) return partWords(value, nameOf);
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  return joined(
    ids.map((id) => (typeof id === 'string' ? (nameOf(id) ?? '') : '')),
    ', ',
  );
}

function wordsOf(text: string, nameOf: NameOf): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return plainDate(text as Parameters<typeof plainDate>[0]);
  return nameOf(text) ?? codes[text] ?? text;
}

const joined = (words: readonly string[], by: string): string =>
  words.filter((one) => one !== '').join(by);
