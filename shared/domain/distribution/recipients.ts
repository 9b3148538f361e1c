import type { Organisation, Person } from '../../model/directory';
import {
  recipientGroupSchema,
  type DistributionList,
  type RecipientGroup,
} from '../../model/distribution-list';
import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { RepresentativeRole } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';
import { membersOn, organisationActedFor, representativesOn } from '../membership';

/**
 * Whether somebody belongs to a partnership on a day: they do, they did and no longer do, or nothing
 * says that they ever did, as of a clerk who is only sent things.
 */
export type Belonging = 'belongs' | 'no-longer' | 'outside';

/** Somebody of the directory who is on a list, as they are written to. */
export type Recipient = {
  personId: PersonId;
  /** Empty where the directory does not know them any more. */
  name: string;
  /** The body they act for on the day, or belong to; empty where neither is known. */
  organisation: string;
  /** Empty where none is known. */
  email: string;
  belonging: Belonging;
};

/** Who is to receive what goes to a list: people, and others in the words of the list. */
export type Recipients = { people: Recipient[]; others: string };

/** What names, bodies and belonging are read from: any view of a partnership will do. */
export type Addressed = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices' | 'guests'>;
  people: readonly Person[];
  organisations: readonly Organisation[];
};

/**
 * Exactly who is to receive what is sent to a list on a day: those of its groups, then the people it
 * names, in the order of the list and each person once (X3, Safer Essex 7.1: need to know).
 */
export function recipientsOf(list: DistributionList, known: Addressed, on: IsoDate): Recipients {
  const groups = recipientGroupSchema.options.filter((group) => list.groups.includes(group));
  const found = groups.flatMap((group) => peopleIn(group, known.partnership, on));
  const ids = [...new Set([...found, ...list.personIds])];
  return { people: ids.map((id) => recipient(id, known, on)), others: list.others };
}

/**
 * Who belongs to a group on a day (X3). Members are the people who hold their seats; observers are
 * those who may attend every meeting, not those asked to come to one.
 */
export function peopleIn(
  group: RecipientGroup,
  partnership: Addressed['partnership'],
  on: IsoDate,
): PersonId[] {
  switch (group) {
    case 'members':
      return peopleOfMembers(partnership, 'representative', on);
    case 'stand-ins':
      return peopleOfMembers(partnership, 'stand-in', on);
    case 'observers':
      return partnership.guests
        .filter((guest) => guest.scope.kind === 'standing' && isInForce(guest, on))
        .map(({ personId }) => personId);
    case 'office-holders':
      return partnership.offices
        .filter((office) => isInForce(office, on))
        .map(({ personId }) => personId);
  }
}

function peopleOfMembers(
  partnership: Addressed['partnership'],
  role: RepresentativeRole,
  on: IsoDate,
): PersonId[] {
  return membersOn(partnership, on)
    .flatMap(({ id }) => representativesOn(partnership, id, on))
    .filter((one) => one.role === role)
    .map(({ personId }) => personId);
}

/** The e-mail addresses of recipients, each once, as mail programs take several: "a@x.uk; b@y.uk". */
export function addressLine({ people }: Recipients): string {
  const addresses = people.map(({ email }) => email).filter((email) => email !== '');
  return [...new Set(addresses)].join('; ');
}

/** The list of a name, which is found whatever its capitals. */
export function listNamed(
  lists: readonly DistributionList[],
  name: string,
): DistributionList | undefined {
  const wanted = name.trim().toLowerCase();
  return lists.find((list) => list.name.toLowerCase() === wanted);
}

function recipient(personId: PersonId, known: Addressed, on: IsoDate): Recipient {
  const person = known.people.find(({ id }) => id === personId);
  const organisationId =
    organisationActedFor(known.partnership, personId, on) ?? person?.organisationId ?? null;
  return {
    personId,
    name: person?.name ?? '',
    organisation: known.organisations.find(({ id }) => id === organisationId)?.name ?? '',
    email: person?.email ?? '',
    belonging: belongingOf(known.partnership, personId, on),
  };
}

/** Whether somebody belongs to the partnership on a day: by a seat or part, an office, or as a guest. */
export function belongingOf(
  partnership: Addressed['partnership'],
  personId: PersonId,
  on: IsoDate,
): Belonging {
  const { representatives, offices, guests } = partnership;
  if (organisationActedFor(partnership, personId, on) !== null) return 'belongs';
  const others = [...offices, ...guests].filter((one) => one.personId === personId);
  if (others.some((one) => isInForce(one, on))) return 'belongs';
  const parts = representatives.filter((one) => one.personId === personId);
  const began = [...others, ...parts].some(({ from }) => from === null || from <= on);
  return began ? 'no-longer' : 'outside';
}
