import { rollAt } from '#shared/domain/decisions/roll';
import { recusedAt } from '#shared/domain/interests';
import { presentAt } from '#shared/domain/quorum/presence';
import type { ToldWay } from '#shared/ipc/areas/registers';
import type { Parsed } from '#shared/ipc/contract';
import type { PersonId } from '#shared/model/id';
import type { Round, Submission, WayOfDeciding } from '#shared/model/proposal';
import { roundIdSchema } from '#shared/model/register-ids';
import type { Voter } from '#shared/model/vote';
import { Refused } from '../../refused';
import { refuseInquorate, type At } from '../record/inquorate';

/** Who could vote on the item, and who was there for it without a vote. */
function rollOf({ partnership, meeting, itemId }: At): Voter[] {
  return rollAt(partnership, presentAt(meeting, itemId), meeting.date);
}

type ToldVote = Extract<
  Extract<ToldWay, { kind: 'vote' }>['count'],
  { kind: 'by-name' }
>['votes'][number];

/** The roll with what each said; whoever is not on it refuses the whole. */
function withVotes(roll: readonly Voter[], votes: readonly ToldVote[]): Voter[] {
  const isTheirs = (vote: ToldVote, voter: Voter): boolean =>
    vote.personId === voter.personId && vote.seatOf === voter.seatOf;
  if (votes.some((vote) => !roll.some((voter) => isTheirs(vote, voter)))) {
    throw new Refused('not-found', { what: 'voter' });
  }
  return roll.map((voter) => ({
    ...voter,
    choice: votes.find((vote) => isTheirs(vote, voter))?.choice ?? null,
  }));
}

/** Who voted, where it is told by name. */
export function votersOf(told: ToldWay): PersonId[] {
  if (told.kind === 'consensus' || told.count.kind === 'counts') return [];
  return told.count.votes.map(({ personId }) => personId);
}

function wayOf(told: ToldWay, at: At): WayOfDeciding {
  if (told.kind === 'consensus') return told;
  const { reason, count } = told;
  const counted =
    count.kind === 'counts'
      ? count
      : ({ kind: 'by-name', voters: withVotes(rollOf(at), count.votes) } as const);
  return { kind: 'vote', reason, count: counted, castingVote: null };
}

/** The round as the meeting’s own records complete it: who had an interest, who voted from which place. */
export function roundAt(
  { text, movedBy, way }: Pick<Parsed<'registers:recordRound'>, 'text' | 'movedBy' | 'way'>,
  at: At,
  newId: () => string,
): Round {
  if (way.kind === 'vote' || way.isReached) refuseInquorate(at, 'resolved');
  return {
    id: roundIdSchema.parse(newId()),
    text,
    movedBy,
    recused: recusedAt(at.meeting, at.itemId),
    way: wayOf(way, at),
    feedback: [],
  };
}

/** The day of the meeting and who was represented, as its records have it now (T8, V11). */
export function circumstancesAt(at: At): Pick<Submission, 'on' | 'represented'> {
  const there = rollOf(at).filter(({ isThere, right }) => isThere && right !== 'none');
  const bodies = there.map((voter) => voter.organisationId).filter((id) => id !== null);
  return { on: at.meeting.date, represented: [...new Set(bodies)] };
}
