import { membershipsHeld, officesOf, seatHoldersOf } from '../../membership';
import { isInForce } from '../../in-force';
import type { Member, Office, Representative } from '../../../model/membership';
import type { PersonId } from '../../../model/id';
import type { Partnership } from '../../../model/partnership';
import { withReferencesMoved } from '../references/references-in';
import { spanOf, withJoined, type Joining } from './joined-spans';
import { effect, type MergeContext, type Merged, type MergeEffect } from './merge-findings';

type Concerned = Pick<
  Partnership,
  'members' | 'representatives' | 'offices' | 'guests' | 'distributionLists' | 'group'
>;

const eitherWords = (kept: string, other: string): string => (kept === '' ? other : kept);

const sameOffice = (to: string): Joining<Office> => ({
  isSame: (kept, one) =>
    one.personId === to &&
    kept.personId === to &&
    kept.role === one.role &&
    kept.title === one.title,
  join: (kept, one) => ({
    ...kept,
    ...spanOf(kept, one),
    way: kept.way ?? one.way,
    inExecutive: kept.inExecutive || one.inExecutive,
    endedBy: spanOf(kept, one).until === kept.until ? kept.endedBy : one.endedBy,
  }),
});

const samePart = (isConcerned: (part: Representative) => boolean): Joining<Representative> => ({
  isSame: (kept, one) =>
    isConcerned(one) &&
    kept.personId === one.personId &&
    kept.memberId === one.memberId &&
    kept.role === one.role &&
    (kept.leadsOn === one.leadsOn || kept.leadsOn === '' || one.leadsOn === ''),
  join: (kept, one) => ({
    ...kept,
    ...spanOf(kept, one),
    leadsOn: eitherWords(kept.leadsOn, one.leadsOn),
  }),
});

const sameBody = (to: string): Joining<Member> => ({
  isSame: (kept, one) => kept.organisationId === to && one.organisationId === to,
  join: (kept, one) => ({
    ...kept,
    ...spanOf(kept, one),
    seats: Math.max(kept.seats, one.seats),
    note: eitherWords(kept.note, one.note),
    representedBy: eitherWords(kept.representedBy, one.representedBy),
    suspensions: [...kept.suspensions, ...one.suspensions],
  }),
});

/**
 * A partnership in which two entries of one person or one body are one (P18): a seat, office or membership
 * that both have at one time is one, with the facts of the entry that stays; what one had after the other
 * stays apart. Says what that changes in who holds what.
 */
export function mergedPartnership<T extends Concerned>(
  before: T,
  { swap, today }: MergeContext,
): Merged<T> {
  const moved = withReferencesMoved('partnership', before, swap);
  if (moved === before) return { next: before, effects: [], bars: [] };
  const bodies = withJoined(staysFirst(before, moved, swap.to), sameBody(swap.to));
  const goneTo = new Map(bodies.joined.map(({ kept, gone }) => [gone.id, kept.id]));
  const parts = moved.representatives.map((one) => ({
    ...one,
    memberId: goneTo.get(one.memberId) ?? one.memberId,
  }));
  const keptMembers = new Set(goneTo.values());
  const seats = withJoined(
    parts,
    samePart(({ personId, memberId }) => personId === swap.to || keptMembers.has(memberId)),
  );
  const offices = withJoined(moved.offices, sameOffice(swap.to));
  const goneMembers = new Set(goneTo.keys());
  const next = {
    ...moved,
    // In the order in which they stood, not that in which they were compared.
    members: moved.members.flatMap((one) =>
      goneMembers.has(one.id) ? [] : (bodies.list.find(({ id }) => id === one.id) as Member),
    ),
    representatives: seats.list,
    offices: offices.list,
  };
  return {
    next,
    effects: [
      ...bodies.joined.map(() => effect('one-membership', '')),
      ...bodyEffects(next, swap.to, today),
      ...seats.joined.map(({ kept }) => effect('same-seat', bodyOf(next, kept))),
      ...offices.joined.map(({ kept }) => effect('same-office', kept.title)),
      ...personEffects(before, next, { swap, today }),
    ],
    bars: [],
  };
}

/** The members with those of the body that stays first, and full members before those only invited. */
function staysFirst(before: Concerned, moved: Concerned, to: string): Member[] {
  const stays = new Set(
    before.members.filter((one) => one.organisationId === to).map(({ id }) => id),
  );
  const rank = (one: Member): number =>
    (one.standing === 'member' ? 0 : 2) + (stays.has(one.id) ? 0 : 1);
  return moved.members.toSorted((a, b) => rank(a) - rank(b));
}

/** The organisation of a part, by its id; the reader is told its name. */
function bodyOf({ members }: Concerned, { memberId }: Representative): string {
  return members.find(({ id }) => id === memberId)?.organisationId ?? '';
}

function bodyEffects(next: Concerned, to: string, today: MergeContext['today']): MergeEffect[] {
  const own = next.members.filter(({ organisationId }) => organisationId === to);
  const crowded = own.filter(({ id, seats }) => seatHoldersOf(next, id, today).length > seats);
  return [
    ...(own.length > 1 ? [effect('two-memberships', '')] : []),
    ...crowded.map(() => effect('too-many-holders', '')),
  ];
}

/** What one person comes to hold at once that two held before. */
function personEffects(
  before: Concerned,
  next: Concerned,
  { swap, today }: Pick<MergeContext, 'swap' | 'today'>,
): MergeEffect[] {
  const [to, from] = [swap.to as PersonId, swap.from as PersonId];
  const isBoth = (held: (partnership: Concerned, person: PersonId) => unknown[]): boolean =>
    held(before, to).length > 0 && held(before, from).length > 0;
  const seats = membershipsHeld(next, to, today);
  const offices = officesOf(next, to, today);
  const standsIn = next.representatives.filter(
    (one) => one.personId === to && one.role === 'stand-in' && isInForce(one, today),
  );
  const ownStandIn = standsIn.filter(({ memberId }) => seats.some(({ id }) => id === memberId));
  const heldByBoth = isBoth((one, person) => membershipsHeld(one, person, today));
  return [
    ...(seats.length > 1 && heldByBoth
      ? [effect('two-seats', seats.map(({ organisationId }) => organisationId).join())]
      : []),
    ...ownStandIn.map((one) => effect('seat-and-stand-in', bodyOf(next, one))),
    ...(offices.length > 1 && isBoth((one, person) => officesOf(one, person, today))
      ? [effect('two-offices', offices.map(({ title }) => title).join(', '))]
      : []),
  ];
}
