import { structureGraph } from '#shared/domain/structure';
import { successionOf } from '#shared/domain/structure/life';
import { circlesIn } from '#shared/domain/structure/reporting-chain';
import type { PartnershipId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { Group, Link, Status } from '#shared/model/structure';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';
import { readPartnership } from '../records';
import { timeLimits } from './time-limits';

type Reading = Pick<Dependencies, 'store' | 'clock'>;

/**
 * Refuses a successor where nothing came to an end, one that is not kept here, and one that was
 * itself taken over by this partnership (G15).
 */
export async function refuseOtherSuccessor(
  deps: Reading,
  id: PartnershipId,
  status: Status,
): Promise<void> {
  const { state, successorId } = status;
  if (successorId === null) return;
  if (state !== 'merged' && state !== 'closed') {
    throw new Refused('invalid-input', { field: 'successor' });
  }
  const { name } = await readPartnership(deps, successorId);
  const all = await deps.store.readAll('partnership');
  const next = all.map((one) => (one.id === id ? { ...one, status } : one));
  if (successionOf(next, id).ends === 'in-a-circle') {
    throw new Refused('succession-in-a-circle', { name });
  }
}

/** Refuses a group whose last day is missing though it must have one (G7, G8), or too early. */
export async function refuseUnendedGroup(
  { store, clock }: Reading,
  id: PartnershipId,
  { kind, starts, ends }: Group,
): Promise<void> {
  if (ends !== null) {
    if (starts !== null && ends < starts) throw new Refused('end-before-start');
    return;
  }
  const clause = timeLimits(await store.readAll('partnership'), clock.today())(id);
  if (kind === 'task-and-finish' || clause !== null) {
    throw new Refused('group-without-end', clause === null ? {} : { clause });
  }
}

/** What the body at the other end is called: a partnership kept here has its own name. */
export async function nameOfOther(
  deps: Reading,
  ownId: PartnershipId,
  { partnershipId, name }: Pick<Link, 'partnershipId' | 'name'>,
): Promise<string> {
  if (partnershipId === ownId) throw new Refused('invalid-input', { field: 'body' });
  return partnershipId === null ? name : (await readPartnership(deps, partnershipId)).name;
}

/** Refuses a second tie of one kind to the same body. */
export function refuseTwice({ links }: Pick<Partnership, 'links'>, link: Link): void {
  const isSame = (one: Link): boolean =>
    link.partnershipId === null
      ? one.partnershipId === null && one.name.toLowerCase() === link.name.toLowerCase()
      : one.partnershipId === link.partnershipId;
  if (links.some((one) => one.id !== link.id && one.kind === link.kind && isSame(one))) {
    throw new Refused('already-there', { name: link.name });
  }
}

/**
 * Refuses a tie by which partnerships would answer to one another in a circle (G1). One that is
 * there already does not stand in the way of other changes.
 */
export async function refuseCircle(deps: Reading, next: Partnership): Promise<void> {
  const now = await deps.store.readAll('partnership');
  const graph = structureGraph(now.map((one) => (one.id === next.id ? next : one)));
  const known = new Set(circlesIn(structureGraph(now)).map(keyOf));
  const made = circlesIn(graph).find((circle) => !known.has(keyOf(circle)));
  if (made === undefined) return;
  const names = graph.nodes.filter(({ id }) => made.includes(id)).map(({ name }) => name);
  throw new Refused('answers-in-a-circle', { names: names.join(', ') });
}

const keyOf = (circle: readonly string[]): string => JSON.stringify(circle.toSorted());
