import type { Action } from '../../model/action';
import type { OrganisationId, PersonId } from '../../model/id';

/** Somebody who is to do an action: a person, or a body of which nobody is named. */
export type Owner = { kind: 'person'; id: PersonId } | { kind: 'body'; id: OrganisationId };

/**
 * Who is to do an action, the lead first: the one that was said to lead as long as it is among the
 * owners, otherwise the first named, people before bodies (A1, A5, G13).
 */
export function ownersInOrder({
  ownerIds,
  bodyIds,
  leadId,
}: Pick<Action, 'ownerIds' | 'bodyIds' | 'leadId'>): Owner[] {
  const named: Owner[] = [
    ...ownerIds.map((id) => ({ kind: 'person' as const, id })),
    ...bodyIds.map((id) => ({ kind: 'body' as const, id })),
  ];
  return named.toSorted((a, b) => Number(b.id === leadId) - Number(a.id === leadId));
}
