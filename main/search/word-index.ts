import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { searchedText, type SearchUnit } from '#shared/domain/search/search-entry';
import { isSearched, searchedWords, wordsIn } from '#shared/domain/search/words';
import { Vocabulary } from './vocabulary';

/** The words of a unit: those that anybody may find, and those that are confidential. */
type Indexed = { id: number; open: string; secret: string };

const FIELDS = ['open', 'secret'];

const OPTIONS: Options<Indexed> = {
  fields: FIELDS,
  tokenize: searchedIn,
  // They were folded and the common ones left out by then.
  processTerm: (word) => word,
};

/** So far a word may be the beginning of another: what stands in more units than these takes too long. */
const LAST_WORD = { units: 6000, words: 60 };
const OTHER_WORDS = { units: 2000, words: 20 };
/** Shorter words begin too many others; the last one typed may be cut off anywhere. */
const SHORTEST = { last: 2, other: 4 };
/** What a longer word counts beside the one that was typed. */
const LONGER = 0.5;
/** One letter in five may be another, but not in short words: "Cole" is no "Cope". */
const likeness = (word: string): number | false => (word.length > 4 ? 0.2 : false);

/** How words are looked for. */
export type WordSearch = {
  words: string;
  includeConfidential: boolean;
  /** Asked of each unit with its score; anew where nothing had these very words. */
  isWanted: (unitId: number, score: number) => boolean;
};

/** Which words stand in which units: MiniSearch, and nothing else of ours knows it. */
export class WordIndex {
  readonly #mini: MiniSearch<Indexed>;
  readonly #vocabulary = new Vocabulary();

  constructor(stored?: string) {
    this.#mini = stored === undefined ? new MiniSearch(OPTIONS) : this.#loaded(stored);
  }

  add(id: number, { entries }: SearchUnit): void {
    const textOf = (isConfidential: boolean): string =>
      entries
        .filter((entry) => entry.isConfidential === isConfidential)
        .map(searchedText)
        .join('\n');
    const [open, secret] = [textOf(false), textOf(true)];
    for (const word of new Set(searchedIn(`${open}\n${secret}`))) this.#vocabulary.add(word);
    this.#mini.add({ id, open, secret });
  }

  /** Takes a unit out of what is found at once, and its words out of the index a little later. */
  remove(id: number): void {
    this.#mini.discard(id);
  }

  /** The units with all of these words, the best first; those with words like them where none has. */
  find(search: WordSearch): { results: SearchResult[]; isSimilar: boolean } {
    const words = searchedWords(search.words);
    const unknown = words.filter((word) => !this.#vocabulary.hasBeginning(word));
    const exact = unknown.length > 0 ? [] : this.#search(search, this.#begunWords(words));
    if (exact.length > 0) return { results: exact, isSimilar: false };
    // What is too short to be like another, and is not there, is not there.
    const isHopeless = unknown.some((word) => likeness(word) === false);
    const alike: Query = { queries: words, fuzzy: likeness, combineWith: 'AND' };
    return { results: isHopeless ? [] : this.#search(search, alike), isSimilar: true };
  }

  /** As text for a file, without a word of what was taken out. */
  async stored(): Promise<string> {
    if (this.#mini.dirtCount > 0) await this.#mini.vacuum();
    return JSON.stringify(this.#mini);
  }

  /** All of the words, each as it is or as the beginning of another. */
  #begunWords(words: string[]): Query {
    const queries = words.map((word, at) => {
      const isLast = at === words.length - 1;
      const isShort = word.length < (isLast ? SHORTEST.last : SHORTEST.other);
      const limit = isLast ? LAST_WORD : OTHER_WORDS;
      const longer = isShort ? [word] : this.#vocabulary.beginningWith(word, limit);
      return {
        combineWith: 'OR' as const,
        queries: longer.length === 0 ? [word] : longer,
        boostTerm: (one: string) => (one === word ? 1 : LONGER),
      };
    });
    return { combineWith: 'AND', queries };
  }

  #search({ includeConfidential, isWanted }: WordSearch, query: Query): SearchResult[] {
    return this.#mini.search(query, {
      fields: includeConfidential ? FIELDS : ['open'],
      filter: ({ id, score }) => isWanted(id as number, score),
    });
  }

  #loaded(stored: string): MiniSearch<Indexed> {
    const json = JSON.parse(stored) as Parameters<typeof MiniSearch.loadJS<Indexed>>[0];
    for (const [word, byField] of json.index) {
      const units = Object.values(byField).map((one) => Object.keys(one).length);
      this.#vocabulary.add(word, Math.max(...units));
    }
    return MiniSearch.loadJS(json, OPTIONS);
  }
}

function searchedIn(text: string): string[] {
  return wordsIn(text).flatMap(({ word }) => (isSearched(word) ? [word] : []));
}
