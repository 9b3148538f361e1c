import type { OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { organisationActedFor } from '../membership';
import { holdersOn } from '../offices';
import type { Unstated } from '../unstated';

/** Which body services the meetings, as far as the terms tie that to the Chair. */
export type ServicingBody =
  | { state: 'chairs-body'; bodies: OrganisationId[]; clause: string }
  /** The secretariat is whoever is entered as such, and stays where it is. */
  | { state: 'not-tied'; clause: string }
  | Unstated;

/**
 * Which body services the meetings on a day (P20 and M6, Warwickshire 5.9: the Chair's nominating
 * body, so that the secretariat moves with the chair). None while there is no Chair; several bodies
 * where there are joint Chairs.
 */
export function servicingBody(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices'>,
  { chairsBodyServices: rule }: Pick<Rules, 'chairsBodyServices'>,
  on: IsoDate,
): ServicingBody {
  if (rule.state !== 'set') return rule;
  if (!rule.value) return { state: 'not-tied', clause: rule.clause };
  const bodies = holdersOn(partnership, 'chair', on)
    .map((id) => organisationActedFor(partnership, id, on))
    .filter((id) => id !== null);
  return { state: 'chairs-body', bodies: [...new Set(bodies)], clause: rule.clause };
}
