import type { MemberId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { membersOn, representativesOn } from '../membership';

/** Who leads on, or speaks for, what. */
export type NominatedLead = { personId: PersonId; memberId: MemberId; leadsOn: string };

/**
 * The nominated leads on a day, in the order of the members (P21, Safer Essex 5.3: leads who bring
 * the views and issues of communities).
 */
export function nominatedLeads(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  on: IsoDate,
): NominatedLead[] {
  return membersOn(partnership, on)
    .flatMap((member) => representativesOn(partnership, member.id, on))
    .filter((one) => one.leadsOn !== '')
    .map(({ personId, memberId, leadsOn }) => ({ personId, memberId, leadsOn }));
}
