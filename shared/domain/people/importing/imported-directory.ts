import type { Directory, Organisation, Person } from '../../../model/directory';
import type { PersonFact, RowChoice } from '../../../model/directory-import';
import type { OrganisationId, PersonId } from '../../../model/id';
import { newPerson } from '../../new-records';
import { bodyKey } from './body-key';
import type { FactChange } from './fact-changes';
import type { RowOutcome } from './match-entries';
import type { KnownBody } from './new-bodies';

/** What was chosen: for each row, and for those of whom nothing else was said that differ from who is there. */
export type ImportChoices = { usual: RowChoice; byRow: ReadonlyMap<number, RowChoice> };

/** Where the ids of new entries come from. */
export type NewIds = { person: () => PersonId; organisation: () => OrganisationId };

/** The directory after an import, and what came of it. */
export type ImportedDirectory = {
  directory: Directory;
  added: number;
  updated: number;
  organisations: number;
};

/**
 * The directory with the rows as was chosen (P18). Whoever is new is added unless left out. A body that is not known is
 * made once, and only where somebody is of it.
 */
export function importedDirectory(
  { directory, bodies: known }: { directory: Directory; bodies: readonly KnownBody[] },
  outcomes: readonly RowOutcome[],
  choices: ImportChoices,
  newIds: NewIds,
): ImportedDirectory {
  const bodies = bodyBook(known, newIds.organisation);
  const changed = new Map<PersonId, Person>();
  const added: Person[] = [];
  for (const outcome of outcomes) {
    const choice = choiceFor(outcome, choices);
    if (choice === 'leave-out') continue;
    if (outcome.kind === 'differs' && choice !== 'add') {
      const { person } = outcome.known;
      const taken = outcome.changes.filter(({ before }) => choice === 'replace' || before === '');
      if (taken.length > 0) changed.set(person.id, withChanges(person, taken, bodies.idOf));
    } else {
      const { organisation, ...facts } = outcome.entry.facts;
      const organisationId = bodies.idOf(organisation, outcome.entry.keys.organisation);
      added.push({ ...newPerson, id: newIds.person(), ...facts, organisationId });
    }
  }
  const made = bodies.made();
  return {
    directory: {
      organisations: [...directory.organisations, ...made],
      people: [...directory.people.map((one) => changed.get(one.id) ?? one), ...added],
    },
    added: added.length,
    updated: changed.size,
    organisations: made.length,
  };
}

/** What becomes of a row: what was chosen for it, as far as that can be done with it. */
function choiceFor({ kind, row }: RowOutcome, { usual, byRow }: ImportChoices): RowChoice {
  if (kind === 'new') return byRow.get(row) === 'leave-out' ? 'leave-out' : 'add';
  return kind === 'differs' ? (byRow.get(row) ?? usual) : 'leave-out';
}

/** The id of a body by its name, and by that as bodies are looked for; null for none. */
type IdOf = (name: string, key: string) => OrganisationId | null;

function bodyBook(known: readonly KnownBody[], newId: () => OrganisationId) {
  const made: Organisation[] = [];
  const ids = new Map(known.toReversed().map(({ key, organisation }) => [key, organisation.id]));
  const idOf: IdOf = (name, key) => {
    if (key === '') return null;
    const there = ids.get(key);
    if (there !== undefined) return there;
    const organisation = { id: newId(), name };
    made.push(organisation);
    ids.set(key, organisation.id);
    return organisation.id;
  };
  return { idOf, made: (): readonly Organisation[] => made };
}

function withChanges(person: Person, changes: readonly FactChange[], idOf: IdOf): Person {
  const facts = Object.fromEntries(
    changes.map(({ field, after }): [keyof Person, string | null] =>
      field === 'organisation'
        ? ['organisationId', idOf(after, bodyKey(after))]
        : [field satisfies Exclude<PersonFact, 'organisation'>, after],
    ),
  );
  return { ...person, ...facts };
}
