import type { ElectronicDecision } from '../../../model/electronic-decision';
import type { Proposal, Round } from '../../../model/proposal';
import type { Registers } from '../../../model/registers';
import type { Voter, VotingPlace } from '../../../model/vote';
import { withReferencesMoved, type Swap } from '../references/references-in';
import {
  effect,
  type MergeBar,
  type MergeContext,
  type Merged,
  type MergeEffect,
} from './merge-findings';

/**
 * The registers of a partnership in which two entries of one person or body are one (P18). Somebody who is
 * on one roll twice is on it once, as they voted; where both voted, the sum would change, and that is barred.
 */
export function mergedRegisters(before: Registers, { swap }: MergeContext): Merged<Registers> {
  const moved = withReferencesMoved('registers', before, swap);
  if (moved === before) return { next: before, effects: [], bars: [] };
  const proposals = before.proposals.map((one, place) =>
    mergedProposal(one, moved.proposals[place] as Proposal, swap),
  );
  const electronic = before.electronicDecisions.map((one, place) =>
    mergedElectronic(one, moved.electronicDecisions[place] as ElectronicDecision, swap),
  );
  const all = [...proposals, ...electronic];
  return {
    next: {
      ...moved,
      proposals: proposals.map(({ next }) => next),
      electronicDecisions: electronic.map(({ next }) => next),
    },
    effects: all.flatMap(({ effects }) => effects),
    bars: all.flatMap(({ bars }) => bars),
  };
}

const roundsOf = ({ submissions }: Proposal): Round[] =>
  submissions.flatMap(({ rounds }) => rounds);

const votersOf = ({ way }: Round): Voter[] =>
  way.kind === 'vote' && way.count.kind === 'by-name' ? way.count.voters : [];

function mergedProposal(before: Proposal, moved: Proposal, swap: Swap): Merged<Proposal> {
  const rolls = roundsOf(before).map(votersOf);
  const isTwice = rolls.some((roll) => pairOn(roll, swap) !== null);
  const subject = before.title;
  return {
    next: isTwice ? withOneOnEachRoll(moved, swap.to) : moved,
    effects: isTwice ? [effect('one-voter', subject)] : [],
    bars: [
      ...(rolls.some((roll) => hasStoodIn(roll, swap)) ? [bar('stood-in', subject)] : []),
      ...(rolls.some((roll) => bothVoted(roll, swap)) ? [bar('voted-both', subject)] : []),
    ],
  };
}

function mergedElectronic(
  before: ElectronicDecision,
  moved: ElectronicDecision,
  swap: Swap,
): Merged<ElectronicDecision> {
  const { recipients, title } = before;
  const isTwice = pairOn(recipients, swap) !== null;
  const voted = new Set<string>(
    before.replies.filter(({ choice }) => choice !== 'comment').map(({ personId }) => personId),
  );
  const effects: MergeEffect[] = isTwice ? [effect('one-recipient', title)] : [];
  return {
    next: isTwice ? { ...moved, recipients: once(moved.recipients, swap.to, byRight) } : moved,
    effects,
    bars: [
      ...(hasStoodIn(recipients, swap) ? [bar('stood-in', title)] : []),
      ...(voted.has(swap.from) && voted.has(swap.to) ? [bar('replied-both', title)] : []),
    ],
  };
}

function bar(because: MergeBar['because'], subject: string): MergeBar {
  return { because, subject };
}

/** Both of them on one roll; null where not both are. */
function pairOn<T extends VotingPlace>(roll: readonly T[], { from, to }: Swap): [T, T] | null {
  const stays = roll.find(({ personId }) => personId === to);
  const goes = roll.find(({ personId }) => personId === from);
  return stays && goes ? [stays, goes] : null;
}

function bothVoted(roll: readonly Voter[], swap: Swap): boolean {
  return pairOn(roll, swap)?.every(({ choice }) => choice !== null) ?? false;
}

/** Whether one of them voted in the other’s place, which nobody does for themselves. */
function hasStoodIn(roll: readonly VotingPlace[], swap: Swap): boolean {
  const both = new Set<string | null>([swap.from, swap.to]);
  return roll.some(
    ({ personId, seatOf }) => both.has(personId) && both.has(seatOf) && personId !== seatOf,
  );
}

/** How surely an entry of a roll is the one that counts; the highest stays. */
type Weight<T> = (one: T) => number;

const byRight: Weight<VotingPlace> = ({ right }) => ['none', 'stand-in', 'own-seat'].indexOf(right);
const byVote: Weight<Voter> = (one) =>
  (one.choice === null ? 0 : 8) + (one.isThere ? 4 : 0) + byRight(one);

/** A list in which somebody stands once, as the weightiest of their entries. */
function once<T extends VotingPlace>(roll: readonly T[], id: string, weight: Weight<T>): T[] {
  const own = roll.filter(({ personId }) => personId === id);
  const [kept] = own.toSorted((a, b) => weight(b) - weight(a));
  return roll.filter((one) => one.personId !== id || one === kept);
}

function withOneOnEachRoll(proposal: Proposal, id: string): Proposal {
  return {
    ...proposal,
    submissions: proposal.submissions.map((submission) => ({
      ...submission,
      rounds: submission.rounds.map((round) => withOneOnRoll(round, id)),
    })),
  };
}

function withOneOnRoll(round: Round, id: string): Round {
  const { way } = round;
  if (way.kind !== 'vote' || way.count.kind !== 'by-name') return round;
  const voters = once(way.count.voters, id, byVote);
  return { ...round, way: { ...way, count: { ...way.count, voters } } };
}
