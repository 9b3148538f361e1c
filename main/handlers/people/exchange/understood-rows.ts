import { setImmediate as turn } from 'node:timers/promises';
import {
  knownDirectoryParts as parts,
  type KnownDirectory,
} from '#shared/domain/people/importing/known-directory';
import { knownPerson, type KnownPerson } from '#shared/domain/people/importing/known-person';
import { matchEntries, type RowOutcome } from '#shared/domain/people/importing/match-entries';
import { knownBody, type KnownBody } from '#shared/domain/people/importing/new-bodies';
import { readEntry } from '#shared/domain/people/importing/read-entry';
import type { Directory } from '#shared/model/directory';
import type { DirectoryColumn } from '#shared/model/directory-import';
import type { WaitingTable } from '../../tables/waiting-tables';
import { inPortions } from '../../in-portions';
import { organisationNames } from '../person-holdings';

/** What became of the rows of a table, and the bodies it was read against. */
export type UnderstoodRows = { outcomes: RowOutcome[]; bodies: KnownBody[] };

/** So many entries or rows are made ready in a few milliseconds. */
const PORTION = 1000;

/** What becomes of each row of a table, by the directory as it is now. */
export async function understoodRows(
  { rows, first, isCards }: WaitingTable,
  columns: readonly DirectoryColumn[],
  directory: Directory,
): Promise<UnderstoodRows> {
  const nameOf = organisationNames(directory);
  const bodies = await inPortions(directory.organisations, (some) => some.map(knownBody), PORTION);
  const people = await inPortions(
    directory.people,
    (some) => some.map((one) => knownPerson(one, nameOf(one.organisationId))),
    PORTION,
  );
  // An empty row of a table is nothing; a card in which nothing could be read was meant for somebody.
  const isEmpty = (cells: readonly string[]): boolean =>
    !isCards && cells.every((cell) => cell.trim() === '');
  const read = await inPortions(
    rows,
    (some, start) =>
      some.map((cells, place) =>
        isEmpty(cells) ? null : readEntry(cells, columns, first + start + place),
      ),
    PORTION,
  );
  const entries = read.filter((one) => one !== null);
  const known = await knownDirectory(people.filter((one) => one !== null));
  await turn();
  return { outcomes: matchEntries(entries, known), bodies };
}

async function knownDirectory(people: readonly KnownPerson[]): Promise<KnownDirectory> {
  const inTurn = async <T>(part: (all: readonly KnownPerson[]) => T): Promise<T> => {
    await turn();
    return part(people);
  };
  return {
    byAll: await inTurn(parts.byAll),
    byNameAndEmail: await inTurn(parts.byNameAndEmail),
    byNameAndOrganisation: await inTurn(parts.byNameAndOrganisation),
    byName: await inTurn(parts.byName),
    byEmail: await inTurn(parts.byEmail),
    byShortName: await inTurn(parts.byShortName),
  };
}
