import type { PersonId } from '../../model/id';
import type { Rules } from '../../model/rules/rules';
import type { CastingVote, VoteCount } from '../../model/vote';
import { sortVotes, tallyVote, type RefusedVote, type Tally } from './tally';
import { rulesThatMatter, voteReadings, type VoteReading, type VoteRule } from './vote-readings';

/** What was put to the vote: the votes, who moved it, and who has an interest in it. */
export type PutToVote = {
  count: VoteCount;
  castingVote: CastingVote | null;
  movedBy: PersonId | null;
  recused: readonly PersonId[];
};

/** The rules by which a vote is counted. */
export type CountingRules = Pick<Rules, VoteRule | 'castingVote'>;

/** What has to be known before a vote can be counted. */
export type MissingNumber = 'votes' | 'present' | 'entitled';

/** What is out of order about a vote; none of it stops its being recorded (I4). */
export type VoteWarning =
  | { why: 'vote-refused'; vote: RefusedVote }
  | { why: 'recused-moved' | 'recused-seconded' | 'recused-cast'; personId: PersonId }
  /** A show of hands counted more hands than there were people. */
  | { why: 'more-votes-than-present' | 'more-present-than-entitled' };

/** What became of a casting vote: used, not needed, or refused because the terms give none (V8). */
export type CastingVoteAnswer =
  | { state: 'none-given' }
  | { state: 'used' | 'not-needed'; clause: string }
  | { state: 'refused'; because: 'silent' | 'not-entered' | 'recused' }
  | { state: 'refused'; because: 'excluded'; clause: string };

/** How a vote ended, or what has to be settled before anybody can say. */
export type VoteResult = {
  state: 'carried' | 'lost' | 'tied' | 'not-decided';
  /** The open rules that decide it; empty unless it is not decided. */
  settle: VoteRule[];
  /** Numbers that nobody has given and on which it hangs; empty unless it is not decided. */
  missing: MissingNumber[];
  /** The votes that count; null where that itself depends on an open rule. */
  tally: Tally | null;
  castingVote: CastingVoteAnswer;
  warnings: VoteWarning[];
};

type Outcome = 'carried' | 'lost' | 'tied' | MissingNumber;

/**
 * How a vote ended (V1, Warwickshire 5.6; V2, Safer Essex 8.6). A simple majority is more than half,
 * and an even vote is one with as many for as against. Where the terms leave open what it is a
 * majority of, what an abstention is, or what has one vote (V8), it is counted in every way that is
 * open: if all agree, that is the result; if not, it is not decided, and the rules are named that
 * have to be settled. A casting vote counts only where the terms give one (V8).
 */
export function countVote(put: PutToVote, rules: CountingRules): VoteResult {
  const readings = voteReadings(rules);
  const result = resultOf(put, rules, (reading) => tallyVote(put.count, put.recused, reading));
  const warnings = [...refusedVotes(put, readings), ...result.warnings, ...miscounts(put.count)];
  return { ...result, warnings };
}

/** The same where the votes of each reading are known in another way than by a count that is kept. */
export function resultOf(
  put: Omit<PutToVote, 'count'>,
  rules: CountingRules,
  tallyOf: (reading: VoteReading) => Tally,
): VoteResult {
  const readings = voteReadings(rules);
  const byVotes = (reading: VoteReading): Outcome => outcomeOf(tallyOf(reading), reading);
  const isTied = readings.some((reading) => byVotes(reading) === 'tied');
  const castingVote = castingVoteAnswer(put, rules.castingVote, isTied);
  const casting = castingVote.state === 'used' ? put.castingVote : null;
  const outcome = (reading: VoteReading): Outcome => withCastingVote(byVotes(reading), casting);
  const outcomes = [...new Set(readings.map(outcome))];
  const missing = outcomes.filter((one) => isMissing(one));
  const state = outcomes.length === 1 ? outcomes.find((one) => !isMissing(one)) : undefined;
  return {
    state: state ?? 'not-decided',
    settle: rulesThatMatter(readings, outcome),
    missing,
    tally: theSameInAll(readings.map(tallyOf)),
    castingVote,
    warnings: recusedPeople(put),
  };
}

function isMissing(outcome: Outcome): outcome is MissingNumber {
  return outcome === 'votes' || outcome === 'present' || outcome === 'entitled';
}

function outcomeOf(tally: Tally, { abstentions, majorityBase }: VoteReading): Outcome {
  if (tally.for === 0 && tally.against === 0) return 'votes';
  const against = tally.against + (abstentions === 'counted-against' ? tally.abstain : 0);
  if (tally.for === against) return 'tied';
  if (tally.for < against) return 'lost';
  if (majorityBase === 'votes-cast') return 'carried';
  const base = tally[majorityBase];
  if (base === null) return majorityBase;
  return tally.for * 2 > base ? 'carried' : 'lost';
}

function withCastingVote(outcome: Outcome, casting: CastingVote | null): Outcome {
  if (casting === null || outcome !== 'tied') return outcome;
  return casting.choice === 'for' ? 'carried' : 'lost';
}

function castingVoteAnswer(
  { castingVote, recused }: Pick<PutToVote, 'castingVote' | 'recused'>,
  rule: CountingRules['castingVote'],
  isTied: boolean,
): CastingVoteAnswer {
  if (castingVote === null) return { state: 'none-given' };
  if (rule.state !== 'set') return { state: 'refused', because: rule.state };
  const { clause } = rule;
  if (!rule.value) return { state: 'refused', because: 'excluded', clause };
  if (recused.includes(castingVote.personId)) return { state: 'refused', because: 'recused' };
  return { state: isTied ? 'used' : 'not-needed', clause };
}

function theSameInAll(tallies: readonly Tally[]): Tally | null {
  const different = new Map(tallies.map((tally) => [JSON.stringify(tally), tally]));
  const [only] = different.values();
  return different.size === 1 && only ? only : null;
}

/** The votes that count in none of the ways that are open. */
function refusedVotes(
  { count, recused }: PutToVote,
  readings: readonly VoteReading[],
): VoteWarning[] {
  if (count.kind === 'counts') return [];
  const [first = [], ...others] = readings.map(
    (reading) => sortVotes(count.voters, recused, reading).refused,
  );
  const isSame = (a: RefusedVote, b: RefusedVote): boolean =>
    a.personId === b.personId && a.seatOf === b.seatOf;
  return first
    .filter((vote) => others.every((refused) => refused.some((other) => isSame(vote, other))))
    .map((vote) => ({ why: 'vote-refused', vote }));
}

function recusedPeople({ movedBy, castingVote, recused }: Omit<PutToVote, 'count'>): VoteWarning[] {
  const warnings: VoteWarning[] = [];
  if (movedBy !== null && recused.includes(movedBy)) {
    warnings.push({ why: 'recused-moved', personId: movedBy });
  }
  if (castingVote !== null && recused.includes(castingVote.personId)) {
    warnings.push({ why: 'recused-cast', personId: castingVote.personId });
  }
  return warnings;
}

function miscounts(count: VoteCount): VoteWarning[] {
  if (count.kind === 'by-name' || count.present === null) return [];
  const { present, entitled } = count;
  const warnings: VoteWarning[] = [];
  if (count.for + count.against + count.abstain > present) {
    warnings.push({ why: 'more-votes-than-present' });
  }
  if (entitled !== null && present > entitled) warnings.push({ why: 'more-present-than-entitled' });
  return warnings;
}
