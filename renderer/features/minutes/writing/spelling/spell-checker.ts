import type { SpellingAnswer, SpellingLanguage, SpellingRequest } from './spelling-messages';

/** Judges words away from the typing, and keeps each verdict. */
export type SpellChecker = {
  /** Whether a word is wrong, as far as it was asked before. */
  isWrong(word: string): boolean | undefined;
  /** Has words judged; their verdicts are there when it settles. */
  check(words: readonly string[]): Promise<void>;
  /** What may be meant by a wrong word, the likeliest first. */
  suggest(word: string): Promise<string[]>;
};

/** Marks nothing: for who wants no spelling to be checked. */
export const NO_SPELL_CHECKER: SpellChecker = {
  isWrong: () => false,
  check: () => Promise.resolve(),
  suggest: () => Promise.resolve([]),
};

/** The part of a web worker that is used. */
export type SpellingWorker = Pick<Worker, 'addEventListener'> & {
  postMessage(request: SpellingRequest): void;
};

/**
 * A checker over a worker that starts with the first word. Where it cannot start or fails, words
 * count as right and nothing is suggested: the text can be written all the same.
 */
export function createSpellChecker(
  languages: readonly SpellingLanguage[],
  start: () => SpellingWorker,
): SpellChecker {
  const verdicts = new Map<string, boolean>();
  const ask = asking(languages, start);
  return {
    isWrong: (word) => verdicts.get(word),
    async check(words) {
      const wrong = new Set(await ask({ kind: 'check', words }));
      for (const word of words) verdicts.set(word, wrong.has(word));
    },
    suggest: (word) => ask({ kind: 'suggest', word }),
  };
}

type Ask = (what: SpellingRequest['ask']) => Promise<string[]>;

function asking(languages: readonly SpellingLanguage[], start: () => SpellingWorker): Ask {
  const waiting = new Map<number, (words: string[]) => void>();
  let worker: SpellingWorker | null | undefined;
  let count = 0;
  const giveUp = (): void => {
    worker = null;
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  const started = (): SpellingWorker | null => {
    if (worker !== undefined) return worker;
    try {
      worker = start();
    } catch {
      return (worker = null);
    }
    worker.addEventListener('error', giveUp);
    worker.addEventListener('message', (event) => {
      const { id, words } = (event as MessageEvent<SpellingAnswer>).data;
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    return worker;
  };
  return (what) => {
    const running = started();
    if (!running) return Promise.resolve([]);
    const id = (count += 1);
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      running.postMessage({ id, languages, ask: what });
    });
  };
}

const checkers = new Map<string, SpellChecker>();

/** The app's checker of these languages: one worker, however many texts are opened. */
export function spellCheckerFor(languages: readonly SpellingLanguage[]): SpellChecker {
  const key = languages.join();
  const known = checkers.get(key);
  if (known) return known;
  // In one expression: only so does the bundler see that the file is a worker.
  const made = createSpellChecker(
    languages,
    () => new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' }),
  );
  checkers.set(key, made);
  return made;
}
