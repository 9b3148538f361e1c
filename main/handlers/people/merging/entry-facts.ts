import type { MergeFact, MergePreview } from '#shared/ipc/areas/people-merging';
import type { Parsed } from '#shared/ipc/contract';
import type { Directory, Organisation, Person } from '#shared/model/directory';
import { withReferencesMoved } from '#shared/domain/people/references/references-in';
import { Refused } from '../../../refused';
import { entryOf } from '../../entries';
import { organisationNames } from '../person-holdings';

/** Which two entries of one kind are to be one. */
export type Merging = Parsed<'people:previewMerge'>;

const PERSON_FACTS = [
  'name',
  'jobTitle',
  'organisation',
  'email',
  'phone',
  'initials',
  'pronunciation',
] as const satisfies readonly MergeFact[];

/** Where a fact of a person is kept. */
const fieldOf = (fact: MergeFact): keyof Person =>
  fact === 'organisation' ? 'organisationId' : fact;

function people(directory: Directory, { stays, goes }: Merging & { kind: 'person' }) {
  const both = {
    stays: entryOf(directory.people, stays, 'person'),
    goes: entryOf(directory.people, goes, 'person'),
  };
  if (both.stays.anonymisedOn !== null || both.goes.anonymisedOn !== null) {
    throw new Refused('entries-not-one', { because: 'anonymised' });
  }
  return both;
}

function bodies(directory: Directory, { stays, goes }: Merging & { kind: 'organisation' }) {
  return {
    stays: entryOf(directory.organisations, stays, 'organisation'),
    goes: entryOf(directory.organisations, goes, 'organisation'),
  };
}

/** What both entries say, fact by fact; refuses where one of them is not there, or they are one already. */
export function entryFacts(directory: Directory, merging: Merging): MergePreview['facts'] {
  if (merging.stays === merging.goes) {
    throw new Refused('entries-not-one', { because: 'same-entry' });
  }
  if (merging.kind === 'organisation') {
    const { stays, goes } = bodies(directory, merging);
    return [{ fact: 'name', stays: stays.name, goes: goes.name }];
  }
  const { stays, goes } = people(directory, merging);
  const organisation = organisationNames(directory);
  const said = (one: Person, fact: (typeof PERSON_FACTS)[number]): string =>
    fact === 'organisation' ? organisation(one.organisationId) : one[fact];
  return PERSON_FACTS.map((fact) => ({ fact, stays: said(stays, fact), goes: said(goes, fact) }));
}

/** The directory with one entry of the two, which has the facts that were chosen. */
export function mergedDirectory(directory: Directory, merging: Parsed<'people:merge'>): Directory {
  const swap = { from: merging.goes, to: merging.stays };
  const moved = withReferencesMoved('directory', directory, swap);
  if (merging.kind === 'organisation') {
    const { stays, goes } = bodies(directory, merging);
    const kept: Organisation = merging.fromGoing.includes('name')
      ? { ...stays, name: goes.name }
      : stays;
    return { ...moved, organisations: oneLess(directory.organisations, kept, goes) };
  }
  const { stays, goes } = people(directory, merging);
  const taken = Object.fromEntries(
    merging.fromGoing.map((fact) => [fieldOf(fact), goes[fieldOf(fact)]]),
  );
  return { ...moved, people: oneLess(moved.people, { ...stays, ...taken }, goes) };
}

function oneLess<T extends { id: string }>(list: readonly T[], kept: T, gone: T): T[] {
  return list.flatMap((one) => {
    if (one.id === gone.id) return [];
    return [one.id === kept.id ? kept : one];
  });
}
