import { isInForce } from '../domain/in-force';
import type { PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';

const CHAIR = /^(co-)?chair(man|woman|person)?$/i;

/** Whether an office is the chair's, and not the vice-chair's or a sub-group's. */
export function isChairTitle(title: string): boolean {
  return CHAIR.test(title.trim());
}

/** Who holds the chair on a day: usually one, two where it is shared, none where it is vacant. */
export function chairsOn(partnership: Pick<Partnership, 'offices'>, on: IsoDate): PersonId[] {
  return partnership.offices
    .filter((office) => isChairTitle(office.title) && isInForce(office, on))
    .map((office) => office.personId);
}
