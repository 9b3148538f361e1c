import type { PersonId } from '../../model/id';
import type { VotingUnit } from '../../model/rules/decision-rules';
import type { VoteCount, Voter, VotingPlace } from '../../model/vote';
import type { VoteReading } from './vote-readings';

/** How many votes of each kind count, and of how many; null where that number is not known. */
export type Tally = {
  for: number;
  against: number;
  abstain: number;
  present: number | null;
  entitled: number | null;
};

/** Why a vote does not count (V8, I4, P3, Q8). */
export type VoteRefusal =
  /** The voter has an interest in the matter (I4). */
  | 'recused'
  /** The voter has no vote: a guest, an accompanying officer (P3, P12). */
  | 'not-entitled'
  | 'absent'
  /** Stand-ins do not count here (Q8). */
  | 'stand-in'
  /** Seats have the votes, or organisations, and the voter's is not known. */
  | 'no-seat'
  | 'no-organisation'
  /** The person, seat or organisation has voted already (V8). */
  | 'second-vote';

/** A vote that does not count: whose, for which seat, and why. */
export type RefusedVote = { personId: PersonId; seatOf: PersonId | null; why: VoteRefusal };

type Sorted = { counted: Voter[]; refused: RefusedVote[] };

/** What has one vote, as seen from a voting place: a person, a seat by its holder, an organisation. */
function unitOf(place: VotingPlace, unit: VotingUnit): string | null {
  if (unit === 'person') return place.personId;
  return unit === 'seat' ? place.seatOf : place.organisationId;
}

function refusalOf(
  voter: Voter,
  recused: readonly PersonId[],
  reading: VoteReading,
): VoteRefusal | null {
  if (voter.right === 'none') return 'not-entitled';
  if (recused.includes(voter.personId)) return 'recused';
  if (!voter.isThere) return 'absent';
  if (voter.right === 'stand-in' && !reading.standInCounts) return 'stand-in';
  if (unitOf(voter, reading.votingUnit) !== null) return null;
  return reading.votingUnit === 'seat' ? 'no-seat' : 'no-organisation';
}

/**
 * The votes by name that count under a reading, and those that do not with the reason. Each voting
 * unit votes once: of two votes of one unit the second is refused (V8).
 */
export function sortVotes(
  voters: readonly Voter[],
  recused: readonly PersonId[],
  reading: VoteReading,
): Sorted {
  const sorted: Sorted = { counted: [], refused: [] };
  const voted = new Set<string | null>();
  for (const voter of voters) {
    if (voter.choice === null) continue;
    const unit = unitOf(voter, reading.votingUnit);
    const why = refusalOf(voter, recused, reading) ?? (voted.has(unit) ? 'second-vote' : null);
    if (why === null) {
      voted.add(unit);
      sorted.counted.push(voter);
    } else {
      sorted.refused.push({ personId: voter.personId, seatOf: voter.seatOf, why });
    }
  }
  return sorted;
}

function countUnits(voters: readonly Voter[], unit: VotingUnit): number {
  const units = voters.map((voter) => unitOf(voter, unit)).filter((one) => one !== null);
  return new Set(units).size;
}

/**
 * A vote counted under one reading. Numbers that somebody counted stand as they are; on a roll, those
 * entitled are all units on it, and those present the ones for which somebody with a vote is there.
 */
export function tallyVote(
  count: VoteCount,
  recused: readonly PersonId[],
  reading: VoteReading,
): Tally {
  if (count.kind === 'counts') {
    return {
      for: count.for,
      against: count.against,
      abstain: count.abstain,
      present: count.present,
      entitled: count.entitled,
    };
  }
  const { counted } = sortVotes(count.voters, recused, reading);
  const withVote = count.voters.filter(
    ({ right, personId }) =>
      right !== 'none' && (reading.recusedCount || !recused.includes(personId)),
  );
  const present = withVote.filter(
    ({ isThere, right }) => isThere && (right === 'own-seat' || reading.standInCounts),
  );
  const votes = (choice: Voter['choice']): number =>
    counted.filter((voter) => voter.choice === choice).length;
  return {
    for: votes('for'),
    against: votes('against'),
    abstain: votes('abstain'),
    present: countUnits(present, reading.votingUnit),
    entitled: countUnits(withVote, reading.votingUnit),
  };
}
