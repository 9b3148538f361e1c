import type { FollowUp } from '#shared/domain/decisions/commitments';
import type { Answer, Endorsement, Proposal } from '#shared/model/proposal';
import type { Input } from '#shared/ipc/contract';

/** Something a decision needs, by its place among those of its kind. */
export type Need = { kind: 'commitment' | 'authority'; place: number } | { kind: 'endorsement' };

/** Everything a decision needs, as the main process is told it. */
export type Needs = Pick<Input<'registers:saveNeeds'>, 'commitments' | 'authority' | 'endorsement'>;

/** What the record of a proposal says it needs. */
export function needsOf({ commitments, authority, endorsement }: Proposal): Needs {
  return { commitments, authority, endorsement };
}

/** The needs with one in the place it has, or added where it has none yet. */
export function withNeed<K extends 'commitments' | 'authority'>(
  needs: Needs,
  kind: K,
  place: number | null,
  need: Needs[K][number],
): Needs {
  const list: readonly Needs[K][number][] = needs[kind];
  const next =
    place === null ? [...list, need] : list.map((one, other) => (other === place ? need : one));
  return { ...needs, [kind]: next };
}

/** The needs without one. */
export function withoutNeed(needs: Needs, need: Need): Needs {
  if (need.kind === 'endorsement') return { ...needs, endorsement: null };
  const kind = need.kind === 'commitment' ? 'commitments' : 'authority';
  const list: readonly unknown[] = needs[kind];
  return { ...needs, [kind]: list.filter((_, place) => place !== need.place) };
}

/** The needs with the answer to one of them; null takes it back. */
export function withAnswer(needs: Needs, need: Need, answer: Answer | null): Needs {
  if (need.kind === 'endorsement') return needs;
  const { place } = need;
  if (need.kind === 'commitment') {
    const commitments = needs.commitments.map((one, other) =>
      other === place ? { ...one, answer } : one,
    );
    return { ...needs, commitments };
  }
  const authority = needs.authority.map((one, other) =>
    other === place && one.kind === 'subject-to-approval' ? { ...one, answer } : one,
  );
  return { ...needs, authority };
}

/** The needs with what the endorsing body said. */
export function withEndorsement(needs: Needs, outcome: Endorsement['outcome']): Needs {
  return needs.endorsement === null
    ? needs
    : { ...needs, endorsement: { ...needs.endorsement, outcome } };
}

/** The need that an open follow-up comes from; null where the record has changed meanwhile. */
export function needOfFollowUp(
  proposal: Proposal,
  { kind, organisationId, body }: FollowUp,
): Need | null {
  if (kind === 'endorsement') return { kind: 'endorsement' };
  const place =
    kind === 'agreement'
      ? proposal.commitments.findIndex((one) => one.organisationId === organisationId)
      : proposal.authority.findIndex(
          (one) =>
            one.kind === 'subject-to-approval' &&
            one.organisationId === organisationId &&
            one.body === body &&
            one.answer === null,
        );
  if (place === -1) return null;
  return { kind: kind === 'agreement' ? 'commitment' : 'authority', place };
}
