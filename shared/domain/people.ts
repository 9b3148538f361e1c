import type { MemberId, OrganisationId, PartnershipId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Guest, Office, Representative } from '../model/membership';
import type { Partnership } from '../model/partnership';
import { isInForce } from './in-force';
import { membersOn, officesOf } from './membership';
import { lifeStage } from './structure/life';

/** A person's part in one member body of a partnership. */
export type Part = {
  memberId: MemberId;
  organisationId: OrganisationId;
  role: Representative['role'];
  leadsOn: string;
};

/** Everything one person holds in one partnership: seats and other parts, offices, guest's rights. */
export type Holding = {
  partnershipId: PartnershipId;
  parts: Part[];
  offices: Office[];
  guestRights: Guest[];
};

/** A partnership as far as it says who takes what part in it. */
export type PeopledPartnership = Pick<
  Partnership,
  'id' | 'status' | 'members' | 'representatives' | 'offices' | 'guests'
>;

/**
 * Everything somebody holds on a day, partnership by partnership; those in which they hold nothing,
 * and those that are merged or closed, are left out (P18, Safer Communities Programme: the same
 * people sit on many boards).
 */
export function holdingsOf(
  partnerships: readonly PeopledPartnership[],
  personId: PersonId,
  on: IsoDate,
): Holding[] {
  return partnerships
    .filter((partnership) => lifeStage(partnership.status, on) !== 'over')
    .map((partnership) => ({
      partnershipId: partnership.id,
      parts: partsIn(partnership, personId, on),
      offices: officesOf(partnership, personId, on),
      guestRights: partnership.guests.filter(
        (guest) => guest.personId === personId && isInForce(guest, on),
      ),
    }))
    .filter(
      ({ parts, offices, guestRights }) => parts.length + offices.length + guestRights.length > 0,
    );
}

function partsIn(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  personId: PersonId,
  on: IsoDate,
): Part[] {
  const own = partnership.representatives.filter(
    (one) => one.personId === personId && isInForce(one, on),
  );
  return membersOn(partnership, on).flatMap(({ id, organisationId }) =>
    own
      .filter((one) => one.memberId === id)
      .map(({ role, leadsOn }) => ({ memberId: id, organisationId, role, leadsOn })),
  );
}
