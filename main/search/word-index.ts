import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { searchedText, type SearchUnit } from '#shared/domain/search/search-entry';
import { isSearched, searchedWords, wordsIn } from '#shared/domain/search/words';

/** The words of a unit: those that anybody may find, and those that are confidential. */
type Indexed = { id: number; open: string; secret: string };

const FIELDS = ['open', 'secret'];

/** Taken out by `discard`, so that a save of a document costs nothing for the words of all others. */
const OPTIONS: Options<Indexed> = {
  fields: FIELDS,
  tokenize: (text) => wordsIn(text).map(({ word }) => word),
  processTerm: (word) => (isSearched(word) ? word : null),
};

/** Shorter words begin too many others; the last one typed may be cut off anywhere. */
const isPrefix = (word: string, at: number, all: string[]): boolean =>
  word.length >= (at === all.length - 1 ? 2 : 4);
/** One letter in five may be another, but not in short words: "Cole" is no "Cope". */
const likeness = (word: string): number | false => (word.length > 4 ? 0.2 : false);

/** How words are looked for. */
export type WordSearch = {
  words: string;
  includeConfidential: boolean;
  isWanted: (unitId: number) => boolean;
};

/** Which words stand in which units: MiniSearch, and nothing else of ours knows it. */
export class WordIndex {
  readonly #mini: MiniSearch<Indexed>;

  constructor(stored?: string) {
    this.#mini = stored === undefined ? new MiniSearch(OPTIONS) : loaded(stored);
  }

  add(id: number, { entries }: SearchUnit): void {
    const textOf = (isConfidential: boolean): string =>
      entries
        .filter((entry) => entry.isConfidential === isConfidential)
        .map(searchedText)
        .join('\n');
    this.#mini.add({ id, open: textOf(false), secret: textOf(true) });
  }

  /** Takes a unit out of what is found at once, and its words out of the index a little later. */
  remove(id: number): void {
    this.#mini.discard(id);
  }

  /** The units with all of these words, the best first; those with words like them where none has. */
  find(search: WordSearch): { results: SearchResult[]; isSimilar: boolean } {
    const exact = this.#search(search, false);
    const isSimilar = exact.length === 0;
    return { results: isSimilar ? this.#search(search, true) : exact, isSimilar };
  }

  /** As text for a file, without a word of what was taken out. */
  async stored(): Promise<string> {
    if (this.#mini.dirtCount > 0) await this.#mini.vacuum();
    return JSON.stringify(this.#mini);
  }

  #search({ words, includeConfidential, isWanted }: WordSearch, isFuzzy: boolean): SearchResult[] {
    return this.#mini.search(searchedWords(words).join(' '), {
      fields: includeConfidential ? FIELDS : ['open'],
      combineWith: 'AND',
      prefix: isPrefix,
      fuzzy: isFuzzy && likeness,
      filter: ({ id }) => isWanted(id as number),
    });
  }
}

function loaded(stored: string): MiniSearch<Indexed> {
  return MiniSearch.loadJSON(stored, OPTIONS);
}
