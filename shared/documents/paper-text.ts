import { cleanText } from '../model/wording';
import type { Phrase, Phrases } from './document-block';

/**
 * Text as a paper can carry it, in Word and on screen alike: XML characters only; blank lines, tabs
 * and runs of spaces, which would be layout by hand, made one; no characters that turn the reading
 * direction of what follows.
 */
export function paperText(text: string): string {
  return cleanText(text)
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?(\n ?)+/g, '\n');
}

/** A piece of running text as a paper can carry it, and whether it is strong. */
export type PaperPhrase = { text: string; isStrong: boolean };

/** Running text, piece for piece; it neither begins nor ends with a space or a line feed. */
export function paperPhrases(phrases: Phrases): PaperPhrase[] {
  const pieces = piecesOf(phrases);
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const isStrong = typeof piece !== 'string';
    const text = paperText(isStrong ? piece.strong : piece);
    const headless = index === 0 ? text.trimStart() : text;
    return { text: index === last ? headless.trimEnd() : headless, isStrong };
  });
}

/** Whether nothing can be read there: a blank cell leaves unsure whether anything was missed. */
export function isBlank(phrases: Phrases): boolean {
  return paperPhrases(phrases).every(({ text }) => text.trim() === '');
}

function piecesOf(phrases: Phrases): readonly Phrase[] {
  return typeof phrases === 'string' ? [phrases] : phrases;
}
