import { folded, wordsIn, type FoundWord } from '../../search/words';
import { isHonorific, type NameForms } from './name-forms';

/** So much of a text is shown before and after the name, in UTF-16 units, and so long a text whole. */
const AROUND = 250;
const WHOLE = 700;

/** Where a name stands in a text: from the first UTF-16 unit until before the last. */
type Span = { from: number; until: number };

/** Whether these words stand at a place of the text, one after another. */
export function hasRowAt(words: readonly FoundWord[], at: number, row: readonly string[]): boolean {
  return row.every((word, place) => words[at + place]?.word === word);
}

function rowAt(
  words: readonly FoundWord[],
  at: number,
  forms: NameForms,
): readonly string[] | null {
  const row = forms.rows.find((one) => hasRowAt(words, at, one));
  if (row !== undefined) return row;
  const word = words[at]?.word;
  if (word === undefined || forms.surname.length === 0 || !isHonorific(word)) return null;
  return hasRowAt(words, at + 1, forms.surname) ? [word, ...forms.surname] : null;
}

function namedAt(text: string, forms: NameForms): Span[] {
  const plain = folded(text);
  const last = forms.surname[0] ?? forms.rows[0]?.[0];
  // Most texts have not even the surname, and there are very many of them.
  if (last === undefined || !plain.includes(last)) return [];
  const words = wordsIn(text);
  return words.flatMap(({ from }, at) => {
    const row = rowAt(words, at, forms);
    const end = row && words[at + row.length - 1];
    return end ? [{ from, until: end.until }] : [];
  });
}

function writtenAt(text: string, { email }: NameForms): Span[] {
  if (email === '') return [];
  const from = text.toLowerCase().indexOf(email);
  return from < 0 ? [] : [{ from, until: from + email.length }];
}

/** Whether a text names somebody, by one of the forms of the name or by the e-mail address. */
export function isNamedIn(text: string, forms: NameForms): boolean {
  return namedAt(text, forms).length > 0 || writtenAt(text, forms).length > 0;
}

/**
 * The passages of a text that name somebody, each with what stands around it (X6): a short text whole, of
 * a long one the words before and after, with an ellipsis where it goes on. Passages that touch are one.
 */
export function passagesIn(text: string, forms: NameForms): string[] {
  const spans = [...namedAt(text, forms), ...writtenAt(text, forms)].toSorted(
    (a, b) => a.from - b.from,
  );
  if (spans.length === 0) return [];
  if (text.length <= WHOLE) return [text.trim()];
  const joined: Span[] = [];
  for (const { from, until } of spans) {
    const span = { from: Math.max(0, from - AROUND), until: Math.min(text.length, until + AROUND) };
    const before = joined.at(-1);
    if (before !== undefined && span.from <= before.until) before.until = span.until;
    else joined.push(span);
  }
  return joined.map((span) => cutOut(text, span));
}

function cutOut(text: string, { from, until }: Span): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = until === text.length ? until : text.lastIndexOf(' ', until);
  const words = text.slice(start, end).toWellFormed().trim();
  return `${start === 0 ? '' : '… '}${words}${end === text.length ? '' : ' …'}`;
}
