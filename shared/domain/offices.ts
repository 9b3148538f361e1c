import type { PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Office, OfficeRole } from '../model/membership';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import { isInForce } from './in-force';

/**
 * Which office is meant: by role, and of those that are neither Chair nor Vice-Chair by title too
 * (P17, WACSO: Treasurer).
 */
export type OfficeName = Pick<Office, 'role' | 'title'>;

/** Whether both are the same office; Chairs and Vice-Chairs are whatever they are called. */
export function isSameOffice(a: OfficeName, b: OfficeName): boolean {
  return a.role === b.role && (a.role !== 'other' || a.title === b.title);
}

/** The offices of a role in force on a day; several Chairs at a time are joint Chairs (C8). */
export function officesOn(
  partnership: Pick<Partnership, 'offices'>,
  role: OfficeRole,
  on: IsoDate,
): Office[] {
  return partnership.offices.filter((one) => one.role === role && isInForce(one, on));
}

/** Who holds an office of a role on a day, each person once. */
export function holdersOn(
  partnership: Pick<Partnership, 'offices'>,
  role: OfficeRole,
  on: IsoDate,
): PersonId[] {
  return [...new Set(officesOn(partnership, role, on).map((one) => one.personId))];
}

/** Whose word it takes where the Chair's approval is needed. */
export type ChairsApproval =
  | { state: 'vacant' }
  | { state: 'one'; personIds: PersonId[] }
  | { state: 'any' | 'all'; personIds: PersonId[]; clause: string }
  /** There are joint Chairs and the terms do not say whether one is enough: it is asked. */
  | { state: 'silent' | 'not-entered'; personIds: PersonId[] };

/**
 * Whose approval counts as the Chair's on a day: of joint Chairs any one's, or all of theirs (C8,
 * Safer Communities Board: co-chairs of two bodies).
 */
export function chairsApproval(
  partnership: Pick<Partnership, 'offices'>,
  { jointChairsApprove: rule }: Pick<Rules, 'jointChairsApprove'>,
  on: IsoDate,
): ChairsApproval {
  const personIds = holdersOn(partnership, 'chair', on);
  if (personIds.length === 0) return { state: 'vacant' };
  if (personIds.length === 1) return { state: 'one', personIds };
  if (rule.state !== 'set') return { state: rule.state, personIds };
  return { state: rule.value, personIds, clause: rule.clause };
}
