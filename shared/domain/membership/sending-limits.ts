import type { Person } from '../../model/directory';
import type { MemberId, OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Member } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import { membersOn, seatHoldersOf } from '../membership';

/** How many people of one body a membership sends; null for people of no known body. */
export type SentBy = { organisationId: OrganisationId | null; people: number };

/** How a membership keeps to the most people it may send. */
export type SendingLimit = {
  memberId: MemberId;
  limit: NonNullable<Member['limit']>;
  /** Everybody it sends: seat holders only, neither stand-ins nor who accompanies them (P3). */
  people: number;
  byBody: SentBy[];
} & (
  | { state: 'within' | 'above' }
  /** Nobody can tell yet: the terms do not say what is limited, or somebody's body is not known. */
  | { state: 'ask'; because: 'not-stated' | 'body-not-known' }
);

/**
 * The memberships with a limit and how they keep it on a day (P4, Safer Essex 11: at most 2). Where
 * the terms do not say whether the limit is for all together or for each body, more than the number
 * is a question to the secretariat, no warning.
 */
export function sendingLimits(
  partnership: Pick<Partnership, 'members' | 'representatives'>,
  people: readonly Pick<Person, 'id' | 'organisationId'>[],
  on: IsoDate,
): SendingLimit[] {
  const bodyOf = new Map(people.map((person) => [person.id, person.organisationId]));
  return membersOn(partnership, on).flatMap((member): SendingLimit[] => {
    const { limit } = member;
    if (limit === null) return [];
    const bodies = seatHoldersOf(partnership, member.id, on).map((id) => bodyOf.get(id) ?? null);
    const byBody = countEach(bodies);
    const counted = { memberId: member.id, limit, people: bodies.length, byBody };
    return [{ ...counted, ...judgement(limit, bodies.length, byBody) }];
  });
}

function countEach(bodies: readonly (OrganisationId | null)[]): SentBy[] {
  return [...new Set(bodies)].map((organisationId) => ({
    organisationId,
    people: bodies.filter((one) => one === organisationId).length,
  }));
}

type Judgement =
  { state: 'within' | 'above' } | { state: 'ask'; because: 'not-stated' | 'body-not-known' };

function judgement(
  { number, applies }: NonNullable<Member['limit']>,
  people: number,
  byBody: readonly SentBy[],
): Judgement {
  if (people <= number) return { state: 'within' };
  if (applies === 'in-all') return { state: 'above' };
  if (applies === 'not-stated') return { state: 'ask', because: 'not-stated' };
  const known = byBody.filter((one) => one.organisationId !== null);
  const most = Math.max(0, ...known.map((one) => one.people));
  if (most > number) return { state: 'above' };
  const unknown = people - known.reduce((sum, one) => sum + one.people, 0);
  // Those of no known body may all be of the one that sends most.
  return most + unknown > number
    ? { state: 'ask', because: 'body-not-known' }
    : { state: 'within' };
}
