import { endsBeforeItStarts, type Dated } from '#shared/domain/in-force';
import type { Parsed } from '#shared/ipc/contract';
import type { PartnershipView, UndoToken } from '#shared/ipc/views';
import type { Directory } from '#shared/model/directory';
import {
  memberIdSchema,
  officeIdSchema,
  representativeIdSchema,
  type PartnershipId,
} from '#shared/model/id';
import type { Member } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../refused';
import { ONLY } from '../storage/documents/document-kinds';
import type { Answers, Dependencies } from './dependencies';
import { withOrganisation, withPerson, withRenamedOrganisation } from './directory-entries';
import { readDirectory, readPartnership, viewPartnership } from './records';

type Channels =
  | 'partnerships:saveMember'
  | 'partnerships:saveRepresentative'
  | 'partnerships:saveOffice'
  | 'partnerships:addPerson';

type Records = { partnership: Partnership; directory: Directory };

function refuseWrongDates(dated: Dated): void {
  if (endsBeforeItStarts(dated)) throw new Refused('end-before-start');
}

/** The list with the entry of that id replaced, or with it added at the end. */
function withEntry<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some((one) => one.id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

/** Refuses a change to an entry that is not, or no longer, on the list. */
function refuseUnknown(list: readonly { id: string }[], id: string | null, what: string): void {
  if (id !== null && !list.some((one) => one.id === id)) throw new Refused('not-found', { what });
}

function memberOf(partnership: Partnership, id: Member['id']): Member {
  const member = partnership.members.find((one) => one.id === id);
  if (!member) throw new Refused('not-found', { what: 'member' });
  return member;
}

function saveMember(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveMember'>,
  newId: () => string,
): Records {
  const { memberId, organisationName, partnershipId: _, ...facts } = input;
  if (memberId !== null) {
    const { organisationId } = memberOf(partnership, memberId);
    const entry = { id: memberId, organisationId, ...facts };
    return {
      partnership: { ...partnership, members: withEntry(partnership.members, entry) },
      directory: withRenamedOrganisation(directory, organisationId, organisationName),
    };
  }
  const joined = withOrganisation(directory, organisationName, newId);
  const organisationId = joined.organisation.id;
  const isMember = partnership.members.some(
    (one) => one.organisationId === organisationId && one.until === null,
  );
  if (isMember) throw new Refused('already-there', { name: joined.organisation.name });
  const entry = { id: memberIdSchema.parse(newId()), organisationId, ...facts };
  return {
    partnership: { ...partnership, members: withEntry(partnership.members, entry) },
    directory: joined.directory,
  };
}

function saveRepresentative(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveRepresentative'>,
  newId: () => string,
): Records {
  const { organisationId } = memberOf(partnership, input.memberId);
  refuseUnknown(partnership.representatives, input.representativeId, 'representative');
  const facts = { ...input.person, organisationId };
  const known = withPerson(directory, input.personId, facts, newId);
  const entry = {
    id: input.representativeId ?? representativeIdSchema.parse(newId()),
    memberId: input.memberId,
    personId: known.personId,
    role: input.role,
    leadsOn: input.leadsOn,
    from: input.from,
    until: input.until,
  };
  return {
    partnership: { ...partnership, representatives: withEntry(partnership.representatives, entry) },
    directory: known.directory,
  };
}

/** Who belongs to a partnership, who speaks for whom, and who holds its offices. */
export function membershipHandlers(deps: Dependencies): Answers<Channels> {
  async function change(
    id: PartnershipId,
    next: (records: Records) => Records,
  ): Promise<{ view: PartnershipView; undo: UndoToken }> {
    return deps.changes.inTurn(async () => {
      const before = {
        partnership: await readPartnership(deps, id),
        directory: await readDirectory(deps),
      };
      const after = next(before);
      const undo = await deps.changes.commit([
        { kind: 'directory', id: ONLY, next: after.directory },
        { kind: 'partnership', id, next: after.partnership },
      ]);
      return { view: await viewPartnership(deps, id), undo };
    });
  }

  return {
    'partnerships:saveMember': async (input) => {
      refuseWrongDates(input);
      return change(input.partnershipId, (records) => saveMember(records, input, deps.newId));
    },
    'partnerships:saveRepresentative': async (input) => {
      refuseWrongDates(input);
      return change(input.partnershipId, (records) =>
        saveRepresentative(records, input, deps.newId),
      );
    },
    'partnerships:saveOffice': async ({ partnershipId, officeId, ...facts }) => {
      refuseWrongDates(facts);
      return change(partnershipId, ({ partnership, directory }) => {
        refuseUnknown(partnership.offices, officeId, 'office');
        refuseUnknown(directory.people, facts.personId, 'person');
        const entry = { id: officeId ?? officeIdSchema.parse(deps.newId()), ...facts };
        const offices = withEntry(partnership.offices, entry);
        return { partnership: { ...partnership, offices }, directory };
      });
    },
    'partnerships:addPerson': ({ name, jobTitle, organisationName }) =>
      deps.changes.inTurn(async () => {
        const directory = await readDirectory(deps);
        const joined =
          organisationName === ''
            ? { directory, organisation: null }
            : withOrganisation(directory, organisationName, deps.newId);
        const organisationId = joined.organisation?.id ?? null;
        const facts = { name, jobTitle, organisationId, email: '', phone: '' };
        const known = withPerson(joined.directory, null, facts, deps.newId);
        await deps.changes.commit([{ kind: 'directory', id: ONLY, next: known.directory }]);
        return { personId: known.personId, organisationId };
      }),
  };
}
