import { setImmediate as turn } from 'node:timers/promises';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { PersonId } from '#shared/model/id';
import { Refused } from '../refused';
import { ONLY } from '../storage/documents/document-kinds';
import type { Answers, Area, Dependencies } from './dependencies';
import { withNamedOrganisation, withPerson } from './directory-entries';
import { allPartnerships } from './people/all-partnerships';
import { anonymisingHandlers } from './people/anonymising/anonymising-handlers';
import { employerHandlers } from './people/employer-handlers';
import { holdersIn } from './people/holders-in';
import { mergeEntries } from './people/merging/merge-entries';
import { previewMerge } from './people/merging/preview-merge';
import { listDuplicates } from './people/list-duplicates';
import type { LongWork } from './long-work';
import { organisationHandlers } from './people/organisation-handlers';
import { personClashes } from './people/person-clashes';
import { personRecord } from './people/person-record';
import { organisationNames, personHoldings } from './people/person-holdings';
import { subjectAccess } from './people/subject-access/subject-access';
import { readDirectory } from './records';

/** People across all partnerships (P18). */
export function peopleHandlers(deps: Dependencies, work: LongWork): Answers<Area<'people'>> {
  return {
    ...organisationHandlers(deps),
    ...employerHandlers(deps),
    ...anonymisingHandlers(deps, work),
    'people:list': () => listPeople(deps),
    'people:duplicates': () => listDuplicates(deps),
    'people:merge': (input) => deps.changes.inTurn(() => mergeEntries(deps, input)),
    'people:previewMerge': (input) => previewMerge(deps, input),
    'people:open': ({ personId }) => openPerson(deps, personId),
    'people:record': ({ personId }) => personRecord(deps, personId),
    'people:subjectAccess': (input) => subjectAccess(deps, input),
    'people:save': (input) => deps.changes.inTurn(() => savePerson(deps, input)),
  };
}

async function listPeople(deps: Dependencies): Promise<Output<'people:list'>> {
  const directory = await readDirectory(deps);
  const today = deps.clock.today();
  const counts = new Map<PersonId, number>();
  for (const partnership of await allPartnerships(deps)) {
    // One after the other, with a rest between: a county's at once would block everybody else.
    await turn();
    for (const id of holdersIn(partnership, today)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const organisation = organisationNames(directory);
  return directory.people
    .map(({ id, name, jobTitle, organisationId }) => ({
      id,
      name,
      jobTitle,
      organisation: organisation(organisationId),
      partnerships: counts.get(id) ?? 0,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

async function openPerson(deps: Dependencies, personId: PersonId): Promise<Output<'people:open'>> {
  const directory = await readDirectory(deps);
  const person = directory.people.find(({ id }) => id === personId);
  if (!person) throw new Refused('not-found', { what: 'person' });
  const today = deps.clock.today();
  const partnerships = await allPartnerships(deps);
  const meetings = await deps.store.digests('meeting');
  return {
    person,
    organisation: organisationNames(directory)(person.organisationId),
    today,
    holdings: personHoldings({ partnerships, meetings, directory }, personId, today),
    clashes: await personClashes(deps, partnerships, meetings, personId),
  };
}

async function savePerson(
  deps: Dependencies,
  { personId, organisationName, ...facts }: Parsed<'people:save'>,
): Promise<Output<'people:save'>> {
  const { directory, organisationId } = withNamedOrganisation(
    await readDirectory(deps),
    organisationName,
    deps.newId,
  );
  const next = withPerson(directory, personId, { ...facts, organisationId }, deps.newId);
  return {
    undo: await deps.changes.commit([{ kind: 'directory', id: ONLY, next: next.directory }]),
  };
}
