import type { Directory } from '../../model/directory';
import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';
import { organisationActedFor } from '../membership';

/** What is known of people's bodies at one time: their parts in the partnership, and the directory. */
export type Bodies = {
  partnership: Pick<Partnership, 'members' | 'representatives'>;
  people: Directory['people'];
};

/** A body before and after a change; null where there is none. */
export type Moved = { was: OrganisationId | null; is: OrganisationId | null };

/** An office whose holder's body changed: the one acted for here, the employer, or both. */
export type MovedHolder = { office: Office; actsFor: Moved; employer: Moved };

/**
 * The office holders of a day whose body is another one after a change of parts, memberships or the
 * directory than before it (C3, Warwickshire 5.4): what is to be looked at anew when somebody changes
 * employer. `findingsInOffice` of the state after says what is then against them.
 */
export function movedHolders(
  { offices }: Pick<Partnership, 'offices'>,
  before: Bodies,
  after: Bodies,
  on: IsoDate,
): MovedHolder[] {
  return offices
    .filter((office) => isInForce(office, on))
    .map((office) => ({
      office,
      actsFor: {
        was: organisationActedFor(before.partnership, office.personId, on),
        is: organisationActedFor(after.partnership, office.personId, on),
      },
      employer: {
        was: employerOf(before, office.personId),
        is: employerOf(after, office.personId),
      },
    }))
    .filter(({ actsFor, employer }) => hasMoved(actsFor) || hasMoved(employer));
}

/**
 * The office holders who act for another body on a later day than on an earlier one, by the dates of
 * their parts and memberships (C3). For changes that were entered beforehand.
 */
export function holdersMovingBetween(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices'>,
  from: IsoDate,
  to: IsoDate,
): { office: Office; actsFor: Moved }[] {
  return partnership.offices
    .filter((office) => isInForce(office, to))
    .map((office) => ({
      office,
      actsFor: {
        was: organisationActedFor(partnership, office.personId, from),
        is: organisationActedFor(partnership, office.personId, to),
      },
    }))
    .filter(({ actsFor }) => hasMoved(actsFor));
}

const hasMoved = ({ was, is }: Moved): boolean => was !== is;

function employerOf({ people }: Bodies, personId: PersonId): OrganisationId | null {
  return people.find((person) => person.id === personId)?.organisationId ?? null;
}
