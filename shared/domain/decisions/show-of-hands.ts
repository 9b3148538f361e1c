import type { AgendaItemId, PersonId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { VoteBlock } from '../../model/minutes';
import type { Partnership } from '../../model/partnership';
import type { Voter } from '../../model/vote';
import { recusedAt } from '../interests';
import { presentAt } from '../quorum/presence';
import { rulesOn } from '../terms';
import { resultOf, type VoteResult } from './majority';
import { rollAt } from './roll';
import { tallyVote, type Tally } from './tally';
import { voteReadings, type VoteReading } from './vote-readings';

/** What was counted, and who brought it before the meeting. */
export type ShowOfHands = Pick<VoteBlock, 'movedBy' | 'secondedBy' | 'for' | 'against' | 'abstain'>;

type Board = Pick<Partnership, 'members' | 'representatives' | 'terms'>;
type Held = Pick<Meeting, 'agenda' | 'attendance' | 'movements' | 'minutes' | 'date'>;

/**
 * How a show of hands in the minutes ended, by the rules of the day (V1, V2, V8). How many have a
 * vote, and how many of them are there when the item is taken, is read off the attendance; where
 * nobody is marked as there, that number is not known.
 */
export function countHands(
  hands: ShowOfHands,
  partnership: Board,
  meeting: Held,
  itemId: AgendaItemId,
): VoteResult {
  const rules = rulesOn(partnership, meeting.date);
  const recused = recusedAt(meeting, itemId);
  const roll = rollAt(partnership, presentAt(meeting, itemId), meeting.date);
  const tallyOf = (reading: VoteReading): Tally => ({
    ...sizeOf(roll, recused, reading),
    for: hands.for,
    against: hands.against,
    abstain: hands.abstain,
  });
  const isTooMany = voteReadings(rules).every((reading) => exceeds(hands, roll, recused, reading));
  const { movedBy, secondedBy } = hands;
  const result = resultOf({ movedBy, castingVote: null, recused }, rules, tallyOf);
  const warnings = [...result.warnings];
  if (secondedBy !== null && recused.includes(secondedBy)) {
    warnings.push({ why: 'recused-seconded', personId: secondedBy });
  }
  if (isTooMany) warnings.push({ why: 'more-votes-than-present' });
  return { ...result, warnings };
}

/** How many have a vote, and how many of them are there; null where nobody is marked as there. */
function sizeOf(
  roll: readonly Voter[],
  recused: readonly PersonId[],
  reading: VoteReading,
): Pick<Tally, 'present' | 'entitled'> {
  const { present, entitled } = tallyVote({ kind: 'by-name', voters: [...roll] }, recused, reading);
  return { present: roll.some(({ isThere }) => isThere) ? present : null, entitled };
}

/** Whether more hands were counted than people may have raised, those with an interest not among them (I4). */
function exceeds(
  hands: ShowOfHands,
  roll: readonly Voter[],
  recused: readonly PersonId[],
  reading: VoteReading,
): boolean {
  const { present } = sizeOf(roll, recused, { ...reading, recusedCount: false });
  return present !== null && hands.for + hands.against + hands.abstain > present;
}
