import { z } from 'zod';
import { wordsIn, type FoundWord } from './words';

export const snippetPieceSchema = z.strictObject({ text: z.string(), isMatch: z.boolean() });
/** A stretch of a quoted text, found or not. */
export type SnippetPiece = z.infer<typeof snippetPieceSchema>;

/** So many letters of a text are quoted, and so many of them before the first word found. */
const LENGTH = 220;
const BEFORE = 60;
const CUT = '…';

/**
 * The words found in a text with those around them: the stretch that holds most of them, the first
 * of equals, cut between words and marked where it is cut. `isFound` is asked words as they are folded.
 */
export function snippetOf(text: string, isFound: (word: string) => boolean): SnippetPiece[] {
  const words = wordsIn(text);
  const found = words.filter(({ word }) => isFound(word));
  const { from, until } = stretchOf(text, words, found);
  const pieces: SnippetPiece[] = [];
  let at = from;
  const put = (end: number, isMatch: boolean): void => {
    if (end > at) pieces.push({ text: oneLine(text.slice(at, end)), isMatch });
    at = end;
  };
  for (const word of found.filter((one) => one.from >= from && one.until <= until)) {
    put(word.from, false);
    put(word.until, true);
  }
  put(until, false);
  return [
    ...(from > 0 ? [{ text: `${CUT} `, isMatch: false }] : []),
    ...pieces,
    ...(until < text.length ? [{ text: ` ${CUT}`, isMatch: false }] : []),
  ];
}

type Stretch = { from: number; until: number };

function stretchOf(text: string, words: FoundWord[], found: FoundWord[]): Stretch {
  if (text.length <= LENGTH) return { from: 0, until: text.length };
  const first = bestStart(found);
  const near = words.map((word) => word.from).filter((from) => from >= first - BEFORE);
  const start = first <= BEFORE ? 0 : Math.min(first, ...near);
  if (text.length - start <= LENGTH) return { from: start, until: text.length };
  const last = words.findLast((word) => word.from >= start && word.until <= start + LENGTH);
  return { from: start, until: last?.until ?? start + LENGTH };
}

/** Where the stretch begins in which most different words were found. */
function bestStart(found: readonly FoundWord[]): number {
  let best = { at: 0, count: 0 };
  for (const { from } of found) {
    const within = found.filter((one) => one.from >= from && one.until <= from + LENGTH - BEFORE);
    const count = new Set(within.map(({ word }) => word)).size;
    if (count > best.count) best = { at: from, count };
  }
  return best.at;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
