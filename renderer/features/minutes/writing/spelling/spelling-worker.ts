import { createSpeller, type Dictionary, type Speller } from './speller';
import type { SpellingAnswer, SpellingLanguage, SpellingRequest } from './spelling-messages';

/** Each dictionary is a file of its own beside the worker, read only when its language is asked for. */
const dictionaries: Record<SpellingLanguage, () => Promise<Dictionary>> = {
  'en-GB': async () => ({
    aff: (await import('../../../../../node_modules/dictionary-en-gb/index.aff?raw')).default,
    dic: (await import('../../../../../node_modules/dictionary-en-gb/index.dic?raw')).default,
  }),
  'cy-GB': async () => ({
    aff: (await import('../../../../../node_modules/dictionary-cy/index.aff?raw')).default,
    dic: (await import('../../../../../node_modules/dictionary-cy/index.dic?raw')).default,
  }),
};

const spellers = new Map<string, Promise<Speller>>();

function spellerOf(languages: readonly SpellingLanguage[]): Promise<Speller> {
  const key = languages.join();
  const known = spellers.get(key);
  if (known) return known;
  const made = Promise.all(languages.map((one) => dictionaries[one]())).then(createSpeller);
  spellers.set(key, made);
  return made;
}

async function answer({ id, languages, ask }: SpellingRequest): Promise<void> {
  const speller = await spellerOf(languages);
  const words = ask.kind === 'check' ? speller.wrongOf(ask.words) : speller.suggest(ask.word);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage({ id, words } satisfies SpellingAnswer);
}

self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => void answer(data));
