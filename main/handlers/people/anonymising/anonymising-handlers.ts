import { anonymised, anonymousName } from '#shared/domain/people/anonymising/anonymous-person';
import type { Parsed } from '#shared/ipc/contract';
import type { Directory, Person } from '#shared/model/directory';
import type { PersonId } from '#shared/model/id';
import { anonymousNameOf } from '#shared/text/people/anonymous-name';
import { Refused } from '../../../refused';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { NextValue } from '../../changes';
import type { Answers, Dependencies } from '../../dependencies';
import { entryOf, withEntry } from '../../entries';
import type { LongWork } from '../../long-work';
import { readDirectory, readPartnership } from '../../records';
import { heldToday } from './held-today';
import { erasedOrOwed, leftBehind, replaceBackups } from './left-behind';
import { previewAnonymising } from './preview-anonymising';

/** Taking out what identifies a person (X6), and erasing what said it before (R28). */
export function anonymisingHandlers(
  deps: Dependencies,
  work: LongWork,
): Answers<
  | 'people:previewAnonymising'
  | 'people:anonymise'
  | 'people:leftBehind'
  | 'people:erasePast'
  | 'people:replaceBackups'
> {
  return {
    'people:previewAnonymising': async ({ personId }) => {
      const found = await identified(deps, personId);
      return previewAnonymising(deps, found.person, found.becomes);
    },
    'people:anonymise': async (input) => {
      await deps.changes.inTurn(() => anonymise(deps, input));
      // Whoever types meanwhile need not wait for all documents to be written anew.
      const erasing = await work.run(input.workId, ({ stage }) =>
        erasedOrOwed(deps, stage('erasing')),
      );
      return { erased: erasing };
    },
    'people:leftBehind': ({ personId }) => leftBehind(deps, personId),
    'people:erasePast': async ({ workId }) => {
      const erased = await work.run(workId, ({ stage }) => deps.erasing.erase(stage('erasing')));
      deps.changes.forgetAll();
      deps.changed();
      return erased;
    },
    'people:replaceBackups': async ({ personId }) => {
      const replaced = await replaceBackups(deps, personId);
      deps.changed();
      return replaced;
    },
  };
}

/** Somebody who can still be told by their entry, and the name that would take the place of theirs. */
async function identified(
  deps: Dependencies,
  personId: PersonId,
): Promise<{ directory: Directory; person: Person; becomes: string }> {
  const directory = await readDirectory(deps);
  const person = entryOf(directory.people, personId, 'person');
  if (person.anonymisedOn !== null) throw new Refused('person-anonymised');
  return { directory, person, becomes: anonymousName(directory.people, anonymousNameOf) };
}

async function anonymise(
  deps: Dependencies,
  { personId, words }: Parsed<'people:anonymise'>,
): Promise<void> {
  const { directory, person, becomes } = await identified(deps, personId);
  const held = await heldToday(deps, personId);
  if (held.length > 0) {
    const names = held.map(
      ({ partnershipName, what }) => `${what.join(', ')} (${partnershipName})`,
    );
    throw new Refused('person-in-office', { names: names.join('; ') });
  }
  const people = withEntry(directory.people, anonymised(person, becomes, deps.clock.today()));
  const values: NextValue[] = [
    ...(await withoutWords(deps, words)),
    { kind: 'directory', id: ONLY, next: { ...directory, people } },
  ];
  await deps.erasing.owing(async () => {
    await deps.changes.commit(values);
  });
  // An Undo of anything before could bring the name back.
  deps.changes.forgetAll();
}

async function withoutWords(
  deps: Dependencies,
  words: Parsed<'people:anonymise'>['words'],
): Promise<NextValue[]> {
  const ids = [...new Set(words.map(({ partnershipId }) => partnershipId))];
  const changed: NextValue[] = [];
  for (const id of ids) {
    const partnership = await readPartnership(deps, id);
    const gone = new Set(words.flatMap((one) => (one.partnershipId === id ? [one.word] : [])));
    const dictionary = partnership.dictionary.filter((word) => !gone.has(word));
    changed.push({ kind: 'partnership', id, next: { ...partnership, dictionary } });
  }
  return changed;
}
