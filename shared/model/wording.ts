import { z } from 'zod';

/** The longest name of a person, a body, an item or a place, in UTF-16 units. */
export const NAME_LIMIT = 200;
/** The longest paragraph, note or update. */
export const PROSE_LIMIT = 20_000;
/** The longest text that goes over the seam in one piece. */
export const PIECE_LIMIT = 29_000;

/**
 * Text as XML and JSON can both carry it: no control characters but tab and line feed, no
 * non-characters, no half of a surrogate pair. Emoji and right-to-left names pass unchanged.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- removing them is the purpose
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
  );
}

/** One line: white space of any kind and length becomes one space, none at either end. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A name: one line, not empty. */
export const nameSchema = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, { error: 'required' }).max(NAME_LIMIT, { error: 'too-long' }));

/** One line that may be empty. */
export const lineSchema = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().max(NAME_LIMIT, { error: 'too-long' }));

/** Running text that may be empty and may hold line feeds. */
export const proseSchema = z
  .string()
  .transform(cleanText)
  .pipe(z.string().max(PROSE_LIMIT, { error: 'too-long' }));
