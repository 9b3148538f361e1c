import { countHands } from '../domain/decisions/show-of-hands';
import { countVote, type VoteResult } from '../domain/decisions/majority';
import { proposalState } from '../domain/decisions/proposal-state';
import { recusedAt } from '../domain/interests';
import type { Tally } from '../domain/decisions/tally';
import { rulesOn } from '../domain/terms';
import type { Partnership } from '../model/partnership';
import type { Proposal, Round } from '../model/proposal';
import type { VoteCount } from '../model/vote';
import { decisionLogWords, tookNoPart, votedAgainst } from '../text/decision-log-words';
import { handsSentence, moversSentence } from '../text/decisions/hands-words';
import { tallySentence, voteResultLabels } from '../text/decisions/vote-words';
import type { LoggedDecision } from './decision-rows';
import type { NameBook } from './name-book';

/** What it is told from how a decision was taken. */
export type HowContext = {
  partnership: Partnership;
  proposals: readonly Proposal[];
  names: NameBook;
};

/**
 * How a decision was taken: each vote with its count, or the consensus its proposal records, who was
 * against where the vote was by name, and who took no part (V1, V2, V11, I2).
 */
export function howDecided(logged: LoggedDecision, context: HowContext): string {
  const { names } = context;
  const recused = recusedAt(logged.meeting, logged.item.id).map((id) => names.personName(id));
  const lines = [
    ...handsLines(logged, context),
    ...proposalLines(logged, context),
    ...(recused.length === 0 ? [] : [tookNoPart(recused)]),
  ];
  return lines.join('\n') || decisionLogWords.howNotRecorded;
}

function handsLines({ votes, meeting, item }: LoggedDecision, context: HowContext): string[] {
  const { names, partnership } = context;
  return votes.map((vote) => {
    const name = (id: typeof vote.movedBy) => (id === null ? null : names.personName(id));
    const { state } = countHands(vote, partnership, meeting, item.id);
    const movers = moversSentence(name(vote.movedBy), name(vote.secondedBy));
    return [movers, handsSentence(vote, state)].filter((words) => words !== '').join(' ');
  });
}

function proposalLines({ decision }: LoggedDecision, context: HowContext): string[] {
  const { proposals, partnership } = context;
  return proposals
    .filter((proposal) => proposal.decision?.id === decision.id)
    .flatMap((proposal) => {
      const { round, submission } = proposalState(proposal, (on) => rulesOn(partnership, on));
      if (round === null || submission === null) return [];
      return roundLines(round, rulesOn(partnership, submission.on), context.names);
    });
}

function roundLines(
  { way, movedBy, recused }: Round,
  rules: ReturnType<typeof rulesOn>,
  names: NameBook,
): string[] {
  if (way.kind === 'consensus') {
    return [way.isReached ? decisionLogWords.consensus : decisionLogWords.noConsensus];
  }
  const { count, castingVote } = way;
  const { state, tally } = countVote({ count, castingVote, movedBy, recused }, rules);
  return [voteLine(tally, state), ...dissent(count, names)];
}

/** The count and how it ended; the count alone where the terms leave the end open (V8). */
function voteLine(tally: Tally | null, state: VoteResult['state']): string {
  const result = voteResultLabels[state];
  if (tally === null) return `${result}.`;
  const end = state === 'not-decided' ? '' : `: ${result.toLowerCase()}`;
  return `${tallySentence(tally)}${end}.`;
}

/** Who voted against, by name, where names were taken. */
function dissent(count: VoteCount, names: NameBook): string[] {
  if (count.kind === 'counts') return [];
  const against = count.voters.filter(({ choice }) => choice === 'against');
  if (against.length === 0) return [];
  return [votedAgainst(against.map(({ personId }) => names.personName(personId)))];
}
