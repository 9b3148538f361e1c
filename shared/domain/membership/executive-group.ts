import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import { isInForce } from '../in-force';

/** Somebody of the executive group, with the offices that put them there. */
export type Executive = { personId: PersonId; offices: Office[] };

/**
 * Who belongs to the executive group on a day, each person once (P17, WACSO: Chair, Vice-Chair and
 * Treasurer).
 */
export function executiveGroup(
  partnership: Pick<Partnership, 'offices'>,
  on: IsoDate,
): Executive[] {
  const offices = partnership.offices.filter((one) => one.inExecutive && isInForce(one, on));
  return [...new Set(offices.map((one) => one.personId))].map((personId) => ({
    personId,
    offices: offices.filter((one) => one.personId === personId),
  }));
}
