import type { PersonId } from '../../../model/id';
import { duplicateReason, type DuplicateReason } from '../likely-duplicates';
import { factChanges, type FactChange } from './fact-changes';
import { pairKey, type KnownDirectory } from './known-directory';
import type { KnownPerson } from './known-person';
import type { EntryFault, ReadEntry } from './read-entry';

/** Somebody of the directory who may be the one of a row, and why. */
export type AlikePerson = { known: KnownPerson; because: DuplicateReason };

/** What becomes of a row of a table of people. */
export type RowOutcome = { row: number; entry: ReadEntry } & (
  | { kind: 'faulty'; faults: EntryFault[] }
  /** There already, with all that the row says. */
  | { kind: 'same'; known: KnownPerson }
  /** There already, with other facts. */
  | { kind: 'differs'; known: KnownPerson; changes: FactChange[] }
  /** The same person as an earlier row of the table. */
  | { kind: 'twice'; of: number }
  | { kind: 'new'; alike: AlikePerson | null }
);

type Found = KnownPerson | 'several' | null;

/**
 * What becomes of each row, in their order (P18). Somebody is there already who has all the same facts, or the same
 * name and e-mail address, or the same name and organisation, or the same name where one of the two names no organisation; and last the
 * same address alone, for a name may change. Each entry answers to one row only, the surest. A row that is the same
 * as an entry in every fact is never faulty: an export that is read again changes nothing.
 */
export function matchEntries(
  entries: readonly ReadEntry[],
  directory: KnownDirectory,
): RowOutcome[] {
  const claims = claimsOf(entries, directory);
  const added = new Map<string, number>();
  return entries.map((entry): RowOutcome => {
    const { row, faults } = entry;
    const claim = claims.get(row);
    if (claim === 'several') return { row, entry, kind: 'faulty', faults: [severalThere(entry)] };
    if (claim) return outcomeOf(entry, claim);
    if (faults.length > 0) return { row, entry, kind: 'faulty', faults };
    return newOutcome(entry, added, directory);
  });
}

/** An entry of the directory, and the row to which it answers. */
type Claim = { known: KnownPerson; by: number };

/** Which entry each row means, by its number, the surest way first. */
function claimsOf(
  entries: readonly ReadEntry[],
  directory: KnownDirectory,
): Map<number, Claim | 'several'> {
  const claimed = new Map<PersonId, number>();
  const claims = new Map<number, Claim | 'several'>();
  const claim = (entry: ReadEntry, found: Found, isShared: boolean): void => {
    if (found === null || claims.has(entry.row)) return;
    if (found === 'several') {
      claims.set(entry.row, found);
      return;
    }
    const by = claimed.get(found.person.id) ?? entry.row;
    if (by !== entry.row && !isShared) return;
    claimed.set(found.person.id, by);
    claims.set(entry.row, { known: found, by });
  };
  const sound = entries.filter(({ faults }) => faults.length === 0);
  for (const entry of entries) claim(entry, directory.byAll.get(entry.keys.all) ?? null, true);
  for (const entry of sound) claim(entry, byName(entry, directory), true);
  for (const entry of sound) claim(entry, byAddress(entry, directory), false);
  return claims;
}

function only(group: readonly KnownPerson[] | undefined): Found {
  const [first, ...others] = group ?? [];
  if (first === undefined) return null;
  return others.length > 0 ? 'several' : first;
}

function byName({ keys }: ReadEntry, directory: KnownDirectory): Found {
  const { name, email, organisation } = keys;
  const byEmail = only(directory.byNameAndEmail.get(pairKey(name, email)));
  if (byEmail !== null && byEmail !== 'several') return byEmail;
  if (organisation === '') return only(directory.byName.get(name));
  const of = (body: string): Found =>
    only(directory.byNameAndOrganisation.get(pairKey(name, body)));
  // Of whom no organisation is known so far, the row may tell it.
  return of(organisation) ?? of('');
}

/** An address that several have tells nothing of who it is. */
function byAddress({ keys }: ReadEntry, directory: KnownDirectory): Found {
  const one = only(directory.byEmail.get(keys.email));
  return one === 'several' ? null : one;
}

function outcomeOf(entry: ReadEntry, { known, by }: Claim): RowOutcome {
  const { row } = entry;
  if (by !== row) return { row, entry, kind: 'twice', of: by };
  const changes = factChanges(known.facts, entry.facts);
  return changes.length === 0
    ? { row, entry, kind: 'same', known }
    : { row, entry, kind: 'differs', known, changes };
}

function newOutcome(
  entry: ReadEntry,
  added: Map<string, number>,
  directory: KnownDirectory,
): RowOutcome {
  const { row, keys } = entry;
  const own = [
    pairKey(keys.name, `in ${keys.organisation}`),
    ...(keys.email === '' ? [] : [pairKey(keys.name, `at ${keys.email}`)]),
  ];
  const of = own.map((key) => added.get(key)).find((one) => one !== undefined);
  if (of !== undefined) return { row, entry, kind: 'twice', of };
  for (const key of own) added.set(key, row);
  return { row, entry, kind: 'new', alike: alikeOne(entry, directory) };
}

/** The first entry that may be of the same person. */
function alikeOne({ keys, likeness }: ReadEntry, directory: KnownDirectory): AlikePerson | null {
  if (likeness === null) return null;
  for (const known of directory.byShortName.get(likeness.short) ?? []) {
    const isEmployerSame =
      keys.organisation !== '' && keys.organisation === known.keys.organisation;
    const employer = isEmployerSame ? known.likeness.employer : '';
    const because = duplicateReason(known.likeness, { ...likeness, employer });
    if (because !== null) return { known, because };
  }
  return null;
}

function severalThere({ facts }: ReadEntry): EntryFault {
  return { field: 'name', text: facts.name, problem: 'several-there' };
}
