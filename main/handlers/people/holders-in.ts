import { holdingsOf } from '#shared/domain/people';
import type { PersonId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';

/** Everybody who holds something in a partnership on a day. */
export function holdersIn(partnership: Partnership, on: IsoDate): PersonId[] {
  const { representatives, offices, guests } = partnership;
  const people = new Set([...representatives, ...offices, ...guests].map((one) => one.personId));
  return [...people].filter((id) => holdingsOf([partnership], id, on).length > 0);
}
