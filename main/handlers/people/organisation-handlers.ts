import { setImmediate as turn } from 'node:timers/promises';
import { isInForce } from '#shared/domain/in-force';
import { membersOn } from '#shared/domain/membership';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { OrganisationId, PersonId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import { ONLY } from '../../storage/documents/document-kinds';
import type { Answers, Dependencies } from '../dependencies';
import { withRenamedOrganisation } from '../directory-entries';
import { entryOf } from '../entries';
import { ifPossible } from '../if-possible';
import { readActionLog, readDirectory } from '../records';
import { allPartnerships } from './all-partnerships';

type OpenAction = Output<'people:openOrganisation'>['actions'][number];
type Membership = Output<'people:openOrganisation'>['memberships'][number];

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.localeCompare(b.name, 'en-GB');

/** Bodies across all partnerships (P18). */
export function organisationHandlers(
  deps: Dependencies,
): Answers<'people:organisations' | 'people:openOrganisation' | 'people:renameOrganisation'> {
  return {
    'people:organisations': () => listOrganisations(deps),
    'people:openOrganisation': ({ organisationId }) => openOrganisation(deps, organisationId),
    'people:renameOrganisation': (input) => deps.changes.inTurn(() => rename(deps, input)),
  };
}

async function listOrganisations(deps: Dependencies): Promise<Output<'people:organisations'>> {
  const directory = await readDirectory(deps);
  const people = new Map<OrganisationId, number>();
  const memberships = new Map<OrganisationId, number>();
  const count = (counts: Map<OrganisationId, number>, id: OrganisationId | null): void => {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { organisationId } of directory.people) count(people, organisationId);
  for (const partnership of await allPartnerships(deps)) {
    // One after the other, with a rest between: a county's at once would block everybody else.
    await turn();
    for (const member of membersOn(partnership, deps.clock.today())) {
      count(memberships, member.organisationId);
    }
  }
  return directory.organisations
    .map((one) => ({
      ...one,
      people: people.get(one.id) ?? 0,
      memberships: memberships.get(one.id) ?? 0,
    }))
    .toSorted(byName);
}

async function openOrganisation(
  deps: Dependencies,
  id: OrganisationId,
): Promise<Output<'people:openOrganisation'>> {
  const directory = await readDirectory(deps);
  const organisation = entryOf(directory.organisations, id, 'organisation');
  const names = new Map(directory.people.map((one) => [one.id, one.name]));
  const memberships: Membership[] = [];
  const actions: OpenAction[] = [];
  for (const partnership of await allPartnerships(deps)) {
    // One after the other, with a rest between, for the same reason.
    await turn();
    memberships.push(...membershipsIn(deps, partnership, id, names));
    actions.push(...(await openActionsIn(deps, partnership, id)));
  }
  const people = directory.people
    .filter(({ organisationId }) => organisationId === id)
    .map((one) => ({ id: one.id, name: one.name, jobTitle: one.jobTitle }))
    .toSorted(byName);
  return { organisation, today: deps.clock.today(), people, memberships, actions };
}

function membershipsIn(
  { clock }: Dependencies,
  partnership: Partnership,
  id: OrganisationId,
  names: ReadonlyMap<PersonId, string>,
): Membership[] {
  const today = clock.today();
  return partnership.members
    .filter(({ organisationId }) => organisationId === id)
    .map((member) => {
      const parts = partnership.representatives.filter(
        (one) => one.memberId === member.id && isInForce(one, today),
      );
      const { standing, from, until } = member;
      return {
        partnershipId: partnership.id,
        partnershipName: partnership.name,
        standing,
        from,
        until,
        isCurrent: isInForce(member, today),
        people: [...new Set(parts.map(({ personId }) => names.get(personId) ?? ''))],
      };
    });
}

async function openActionsIn(
  deps: Dependencies,
  { id, name }: Partnership,
  organisationId: OrganisationId,
): Promise<OpenAction[]> {
  const log = await ifPossible(readActionLog(deps, id));
  const own = log?.actions.filter(
    (one) => one.closedOn === null && one.bodyIds.includes(organisationId),
  );
  return (own ?? []).map((one) => ({
    partnershipId: id,
    partnershipName: name,
    id: one.id,
    reference: one.reference,
    due: one.due,
    status: one.status,
  }));
}

async function rename(
  deps: Dependencies,
  { organisationId, name }: Parsed<'people:renameOrganisation'>,
): Promise<Output<'people:renameOrganisation'>> {
  const directory = await readDirectory(deps);
  entryOf(directory.organisations, organisationId, 'organisation');
  const next = withRenamedOrganisation(directory, organisationId, name);
  return { undo: await deps.changes.commit([{ kind: 'directory', id: ONLY, next }]) };
}
