import type { OrganisationId, PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Attendance } from '../model/meeting';
import type { Outcome } from '../model/minutes';
import type { Partnership } from '../model/partnership';
import type { QuorumRule, TermsOfReference } from '../model/rules';
import { isInForce } from './in-force';

/** Whether a meeting has a quorum, with the sum that shows it. */
export type QuorumAssessment =
  /** The terms of reference say nothing (Q6): attendance is shown, "quorate" is never said. */
  | { state: 'silent' }
  | { state: 'not-entered' }
  | {
      state: 'quorate' | 'inquorate';
      unit: QuorumRule['unit'];
      /** How many of the unit there are in all, are needed, and are represented. */
      of: number;
      needed: number;
      represented: number;
      rule: QuorumRule;
      clause: string;
    };

/**
 * The least whole number that is at least `numerator/denominator` of `of`: exactly half of 12 is
 * 6, and half of 11 is 6 (Q1, BCP 4.4; Q3, Safer Essex 8.7). At least, never "more than".
 */
export function neededFor(rule: QuorumRule, of: number): number {
  return Math.ceil((of * rule.numerator) / rule.denominator);
}

/** The organisations that count towards the quorum on a day (Q5), each once. */
export function countingOrganisations(
  partnership: Pick<Partnership, 'members'>,
  on: IsoDate,
): OrganisationId[] {
  const counting = partnership.members.filter(
    (member) => member.countsTowardsQuorum && isInForce(member, on),
  );
  return [...new Set(counting.map((member) => member.organisationId))];
}

/** Whether somebody is there and speaks for a seat: in the room or by remote means (Q7, Q8). */
function holdsASeat(entry: Attendance): boolean {
  const isThere = entry.mark === 'present' || entry.mark === 'remote';
  return isThere && entry.capacity !== 'in-attendance';
}

/** The organisation somebody sits for on a day, by their part in its membership. */
function organisationOf(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  personId: PersonId,
  on: IsoDate,
): OrganisationId | null {
  // All their parts: one in a membership that has ended must not hide one in a membership that lasts.
  const parts = partnership.representatives.filter(
    (one) => one.personId === personId && one.role !== 'accompanying' && isInForce(one, on),
  );
  const sitsFor = new Set(parts.map((one) => one.memberId));
  const member = partnership.members.find((one) => sitsFor.has(one.id) && isInForce(one, on));
  return member?.organisationId ?? null;
}

/**
 * The organisations represented by those who are there. A stand-in represents the organisation of
 * the person they stand in for (Q8); an organisation counts once however many it sends (Q3).
 */
export function representedOrganisations(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  attendance: readonly Attendance[],
  on: IsoDate,
): OrganisationId[] {
  const ids = attendance
    .filter(holdsASeat)
    .map((entry) => organisationOf(partnership, entry.standsInFor ?? entry.personId, on));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The people who hold seats on a day: each current representative of a counting organisation. */
function seatHolders(partnership: Pick<Partnership, 'members' | 'representatives'>, on: IsoDate) {
  const counting = new Set(countingOrganisations(partnership, on));
  const holders = partnership.representatives.filter(
    (one) => one.role === 'representative' && isInForce(one, on),
  );
  return new Set(
    holders
      .map((one) => one.personId)
      .filter((id) => {
        const organisationId = organisationOf(partnership, id, on);
        return organisationId !== null && counting.has(organisationId);
      }),
  );
}

/**
 * Whether the meeting is quorate on the day by the partnership's own rule, and the sum behind it
 * (Q1, Q3, Q5 to Q8). People are counted as seats taken: a stand-in fills the seat of the person
 * they stand in for, so that a seat never counts twice.
 */
export function assessQuorum(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'terms'>,
  attendance: readonly Attendance[],
  on: IsoDate,
): QuorumAssessment {
  const setting = partnership.terms.quorum;
  if (setting.state !== 'set') return { state: setting.state };
  const { value: rule, clause } = setting;
  const counts =
    rule.unit === 'organisations'
      ? countOrganisations(partnership, attendance, on)
      : countSeats(partnership, attendance, on);
  const needed = neededFor(rule, counts.of);
  const isQuorate = counts.of > 0 && counts.represented >= needed;
  return {
    state: isQuorate ? 'quorate' : 'inquorate',
    unit: rule.unit,
    ...counts,
    needed,
    rule,
    clause,
  };
}

function countOrganisations(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  attendance: readonly Attendance[],
  on: IsoDate,
): { of: number; represented: number } {
  const counting = new Set(countingOrganisations(partnership, on));
  const represented = representedOrganisations(partnership, attendance, on);
  return { of: counting.size, represented: represented.filter((id) => counting.has(id)).length };
}

function countSeats(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  attendance: readonly Attendance[],
  on: IsoDate,
): { of: number; represented: number } {
  const holders = seatHolders(partnership, on);
  const taken = new Set(
    attendance.filter(holdsASeat).map((entry) => entry.standsInFor ?? entry.personId),
  );
  return { of: holders.size, represented: [...taken].filter((id) => holders.has(id)).length };
}

/** Outcomes that leave a matter open, and so are no decision in the sense of Q4. */
const NO_DECISION: readonly Outcome[] = ['noted', 'recommended', 'deferred'];

/**
 * The clause that forbids this outcome now, or null where it may be recorded. Safer Essex takes no
 * decisions while inquorate (Q4, 8.7); what is only noted, recommended to a later meeting or put
 * off may still be minuted.
 */
export function clauseAgainst(
  outcome: Outcome,
  quorum: QuorumAssessment,
  terms: Pick<TermsOfReference, 'inquorate'>,
): string | null {
  if (quorum.state !== 'inquorate' || NO_DECISION.includes(outcome)) return null;
  const { inquorate } = terms;
  const forbids = inquorate.state === 'set' && inquorate.value === 'no-decisions';
  return forbids ? inquorate.clause : null;
}
