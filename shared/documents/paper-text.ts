import type { LanguageTag } from '../model/language-tag';
import { cleanText } from '../model/wording';
import type { Phrase, Phrases } from './document-block';

/**
 * Text as a paper can carry it, in Word and on screen alike: XML characters only; blank lines, tabs
 * and runs of spaces, which would be layout by hand, made one; no characters that turn the reading
 * direction of what follows, and none of the second set of control characters, which XML allows and
 * programs take for anything.
 */
export function paperText(text: string): string {
  return cleanText(text)
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0080-\u009F]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?(\n ?)+/g, '\n');
}

/**
 * A piece of running text as a paper can carry it, whether it is strong, and its language where that
 * is not the paper's.
 */
export type PaperPhrase = { text: string; isStrong: boolean; language: LanguageTag | null };

/** Running text, piece for piece; it neither begins nor ends with a space or a line feed. */
export function paperPhrases(phrases: Phrases): PaperPhrase[] {
  const pieces = phrasesOf(phrases);
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const isStrong = typeof piece !== 'string' && 'strong' in piece;
    const text = paperText(pieceWords(piece));
    const headless = index === 0 ? text.trimStart() : text;
    const language = typeof piece === 'string' ? null : (piece.language ?? null);
    return { text: index === last ? headless.trimEnd() : headless, isStrong, language };
  });
}

/** The words alone, as they were given. */
export function wordsOf(phrases: Phrases): string {
  return phrasesOf(phrases).map(pieceWords).join('');
}

/** Whether nothing can be read there: a blank cell leaves unsure whether anything was missed. */
export function isBlank(phrases: Phrases): boolean {
  return paperPhrases(phrases).every(({ text }) => text.trim() === '');
}

function pieceWords(phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  return 'strong' in phrase ? phrase.strong : phrase.text;
}

/** Running text piece for piece, to be put beside others. */
export function phrasesOf(phrases: Phrases): readonly Phrase[] {
  return typeof phrases === 'string' ? [phrases] : phrases;
}
