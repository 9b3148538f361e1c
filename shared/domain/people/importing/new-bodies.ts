import type { Organisation } from '../../../model/directory';
import { bodyWords } from '../same-bodies';
import { bodyKey } from './body-key';
import type { ReadEntry } from './read-entry';

/** A body of the directory, made ready to be compared with those a table names. */
export type KnownBody = { organisation: Organisation; key: string; words: string };

/** A body that a table names and nobody knows so far; `alike` is one that may be the same, null for none. */
export type NewBody = { name: string; alike: string | null };

/** A body made ready to be compared: the part that takes time. */
export function knownBody(organisation: Organisation): KnownBody {
  const { name } = organisation;
  return { organisation, key: bodyKey(name), words: bodyWords(name) };
}

/** The bodies that rows name and that are not known so far, each once, as it is written first (P18). */
export function newBodies(
  named: readonly Pick<ReadEntry, 'facts' | 'keys'>[],
  known: readonly KnownBody[],
): NewBody[] {
  const there = new Set(known.map(({ key }) => key));
  const byWords = new Map(known.map(({ words, organisation }) => [words, organisation.name]));
  return named.flatMap(({ facts: { organisation: name }, keys: { organisation: key } }) => {
    if (key === '' || there.has(key)) return [];
    there.add(key);
    return [{ name, alike: byWords.get(bodyWords(name)) ?? null }];
  });
}
