import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, or that only one of two texts has. */
export type WordChange = { kind: 'same' | 'removed' | 'added'; words: string };

/** What became of a text, word by word, in the order of reading. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}
