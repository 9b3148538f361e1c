import { knownWords, type KnownLists } from '#shared/domain/writing/words';
import type { SpellChecker } from './spelling/spell-checker';

/** What a text is checked by while it is open. */
export type WritingHelp = {
  checker: SpellChecker;
  /** The partnership's lists as they are now. */
  lists: () => KnownLists;
  /** Goes by other lists from now on; answers whether they are others. */
  use: (lists: KnownLists) => boolean;
  /** Words, in small letters, and short forms that the user left as they are: for this time. */
  ignored: Set<string>;
  left: Set<string>;
};

/** Help with the lists of a partnership, nothing left as it is yet. */
export function createWritingHelp(checker: SpellChecker, lists: KnownLists): WritingHelp {
  let now = lists;
  return {
    checker,
    lists: () => now,
    use(next) {
      const isOther = next !== now;
      now = next;
      return isOther;
    },
    ignored: new Set(),
    left: new Set(),
  };
}

const known = new WeakMap<KnownLists, ReadonlySet<string>>();

/** Whether a word needs no dictionary: the partnership uses it, or the user left it as it is. */
export function isAccepted({ lists, ignored }: WritingHelp, word: string): boolean {
  const small = word.toLowerCase();
  if (ignored.has(small)) return true;
  const now = lists();
  const words = known.get(now) ?? knownWords(now);
  known.set(now, words);
  return words.has(small);
}
