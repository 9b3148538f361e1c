import { eachOnce, repeatedName, withWord } from '#shared/domain/writing/list-rules';
import type { Output, Parsed } from '#shared/ipc/contract';
import { writingFields } from '#shared/model/writing';
import { Refused } from '../refused';
import type { Answers, Area, Dependencies } from './dependencies';
import { changePartnership } from './partnership-changes';
import { readPartnership, viewPartnership } from './records';

/** Snippets, abbreviations and words of a partnership, which help to write its minutes. */
export function writingHandlers(deps: Dependencies): Answers<Area<'writing'>> {
  return {
    'writing:save': ({ partnershipId, snippets, abbreviations, dictionary, spelling }) => {
      refuseRepeated(snippets.map(({ name }) => name));
      refuseRepeated(abbreviations.map(({ short }) => short));
      return changePartnership(deps, partnershipId, (partnership) => ({
        ...partnership,
        snippets,
        abbreviations,
        dictionary: eachOnce(dictionary),
        spelling,
      }));
    },
    'writing:addWord': (input) => addWord(deps, input),
  };
}

async function addWord(
  deps: Dependencies,
  { partnershipId, word }: Parsed<'writing:addWord'>,
): Promise<Output<'writing:addWord'>> {
  const { dictionary } = await readPartnership(deps, partnershipId);
  if (withWord(dictionary, word) === dictionary) {
    return { view: await viewPartnership(deps, partnershipId), undo: null };
  }
  return changePartnership(deps, partnershipId, (partnership) => {
    const { data } = writingFields.dictionary.safeParse(withWord(partnership.dictionary, word));
    if (!data) throw new Refused('invalid-input', { field: 'dictionary' });
    return { ...partnership, dictionary: data };
  });
}

function refuseRepeated(names: readonly string[]): void {
  const name = repeatedName(names);
  if (name !== null) throw new Refused('name-taken', { name });
}
