import type { IsoDate } from '../../model/iso-date';
import type { Member } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { membersOn, seatHoldersOf } from '../membership';
import type { Unstated } from '../unstated';

/** The members nobody represents, and whether the terms ask each to name somebody. */
export type MissingRepresentatives = (
  { state: 'required' | 'not-required'; clause: string } | Unstated
) & { members: Member[] };

/**
 * The members for which nobody holds a seat on a day (P5, BCP 3.3 and 5.2: each standing member
 * assigns a permanent representative). A stand-in alone is no permanent representative.
 */
export function missingRepresentatives(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  rules: Pick<Rules, 'permanentRepresentative'>,
  on: IsoDate,
): MissingRepresentatives {
  const members = membersOn(partnership, on).filter(
    (member) => seatHoldersOf(partnership, member.id, on).length === 0,
  );
  const rule = rules.permanentRepresentative;
  if (rule.state !== 'set') return { state: rule.state, members };
  return { state: rule.value ? 'required' : 'not-required', clause: rule.clause, members };
}
