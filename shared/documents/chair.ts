import { isInForce } from '../domain/in-force';
import type { PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';

/** Who holds the chair on a day: usually one, two where it is shared, none where it is vacant (C8). */
export function chairsOn(partnership: Pick<Partnership, 'offices'>, on: IsoDate): PersonId[] {
  return partnership.offices
    .filter((office) => office.role === 'chair' && isInForce(office, on))
    .map((office) => office.personId);
}
