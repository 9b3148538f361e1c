import { knownWords, type KnownLists } from '#shared/domain/writing/words';
import type { SpellChecker } from './spelling/spell-checker';

/** What a text is checked by while it is open. */
export type WritingHelp = {
  /** The checker of the languages of the minutes as they are now. */
  checker: () => SpellChecker;
  /** The partnership's lists as they are now. */
  lists: () => KnownLists;
  /** Goes by another checker or other lists from now on; answers whether either is another. */
  use: (checker: SpellChecker, lists: KnownLists) => boolean;
  /** Words, in small letters, and short forms that the user left as they are: for this time. */
  ignored: Set<string>;
  left: Set<string>;
};

/** Help by the languages and the lists of a partnership, nothing left as it is yet. */
export function createWritingHelp(checker: SpellChecker, lists: KnownLists): WritingHelp {
  let now = { checker, lists };
  return {
    checker: () => now.checker,
    lists: () => now.lists,
    use(nextChecker, nextLists) {
      const isOther = nextChecker !== now.checker || nextLists !== now.lists;
      now = { checker: nextChecker, lists: nextLists };
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
