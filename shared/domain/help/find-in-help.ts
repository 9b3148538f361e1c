import { snippetOf, type SnippetPiece } from '../search/snippet';
import { searchedWords, wordsIn } from '../search/words';
import type { HelpPart } from './help-parts';

/** A part of the help that has all the words looked for, with those around them. */
export type HelpHit = {
  page: string;
  part: string | null;
  heading: SnippetPiece[];
  text: SnippetPiece[];
};

/** So many are shown: whoever does not find it among them types another word. */
const MOST_HITS = 30;

/**
 * The parts in which every word typed begins some word, those with it in their heading first, and
 * otherwise in the order of the guide; nothing while only words of every sentence were typed.
 */
export function findInHelp(parts: readonly HelpPart[], typed: string): HelpHit[] {
  const wanted = searchedWords(typed);
  if (wanted.length === 0) return [];
  const isFound = (word: string): boolean => wanted.some((one) => word.startsWith(one));
  return parts
    .map((part) => ({
      part,
      inHeading: foundIn(part.heading, wanted),
      all: foundIn(whole(part), wanted),
    }))
    .filter(({ all }) => all === wanted.length)
    .toSorted((a, b) => b.inHeading - a.inHeading)
    .slice(0, MOST_HITS)
    .map(({ part: { page, part, heading, text } }) => ({
      page,
      part,
      heading: snippetOf(heading, isFound),
      text: snippetOf(text, isFound),
    }));
}

const whole = ({ heading, text }: HelpPart): string => `${heading}\n${text}`;

/** How many of the words wanted begin a word of a text. */
function foundIn(text: string, wanted: readonly string[]): number {
  const words = wordsIn(text).map(({ word }) => word);
  return wanted.filter((one) => words.some((word) => word.startsWith(one))).length;
}
