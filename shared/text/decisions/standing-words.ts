import type { DecisionStanding } from '../../domain/decisions/commitments';
import { feedbackOwed, isFeedbackOwed } from '../../domain/decisions/feedback';
import type { ProposalStanding } from '../../domain/decisions/proposal-state';
import type { ProposalState } from '../../domain/decisions/tie';
import type { PersonId } from '../../model/id';
import { plainDate } from '../dates';
import { joined } from '../documents';
import { shortNote } from './clause-notes';
import { notDecidedSentence } from './vote-words';

type Standing = Pick<
  ProposalStanding,
  'state' | 'submission' | 'round' | 'result' | 'tiedRound' | 'isProvided' | 'clause'
> & {
  isTermsSilent: boolean;
};

const carried: Record<DecisionStanding, string> = {
  undecided: 'Carried',
  confirmed: 'Carried',
  awaiting: 'Carried, awaiting agreement',
  refused: 'Carried, agreement refused',
};

const labels: Record<ProposalState, (standing: Standing, decision: DecisionStanding) => string> = {
  open: ({ submission, round }) => {
    if (submission === null) return 'Not yet put';
    return round === null ? 'Before a meeting' : 'Not decided';
  },
  carried: (_, decision) => carried[decision],
  lost: () => 'Lost',
  tied: () => 'Even vote',
  'carried-to-next-meeting': () => 'Held over',
  resubmitted: ({ round }) => (round === null ? 'Put again' : 'Put again, not decided'),
  barred: () => 'Barred',
  reopened: () => 'New version may be put',
  free: () => 'Ruled urgent',
};

/** Where a proposal stands, in a few words for a badge (V3 to V7, V9). */
export function standingLabel(standing: Standing, decision: DecisionStanding): string {
  return labels[standing.state](standing, decision);
}

type Named = Standing & { name: (id: PersonId) => string };

/** Before the round of a meeting, or after one that settled nothing. */
function triedSentence({ submission, round, result }: Standing): string {
  if (submission === null) return 'To be put to a meeting.';
  if (round === null) return `To be decided at the meeting of ${plainDate(submission.on)}.`;
  if (result === null) return 'Consensus was not reached: try again, or take a vote.';
  return notDecidedSentence(result);
}

function tiedSentence({ isProvided, tiedRound, clause, name }: Named): string {
  if (!isProvided) {
    return 'The terms do not say what follows an even vote: record what came of it.';
  }
  if (tiedRound && isFeedbackOwed(tiedRound)) {
    const { personIds } = feedbackOwed(tiedRound);
    const who = personIds.length === 0 ? 'those who voted against' : joined(personIds.map(name));
    return `Feedback is owed by ${who}${shortNote(clause)}.`;
  }
  return `An alternative may be put at the same meeting; failing that, the Chair rules whether it is urgent${shortNote(clause)}.`;
}

const owed: Record<ProposalState, (standing: Named) => string> = {
  open: triedSentence,
  carried: ({ isTermsSilent }) =>
    isTermsSilent ? 'Recorded as the meeting took it: the terms say nothing.' : '',
  lost: ({ isTermsSilent }) =>
    isTermsSilent ? 'Recorded as the meeting took it: the terms say nothing.' : '',
  tied: tiedSentence,
  'carried-to-next-meeting': ({ clause }) => `To be taken at the next meeting${shortNote(clause)}.`,
  resubmitted: triedSentence,
  barred: ({ clause }) =>
    `Not to be submitted again unless the Chair rules a new version substantially modified${shortNote(clause)}.`,
  reopened: ({ clause }) => `The new version may be put to a meeting${shortNote(clause)}.`,
  free: ({ submission }) =>
    submission?.typedOutcome
      ? 'What came of it is recorded; it may be put again. The terms say nothing.'
      : 'The terms do not say what follows an urgent matter: record what came of it.',
};

/** What is owed next, in a sentence with its clause; empty where nothing is. */
export function owedSentence(standing: Standing, name: (id: PersonId) => string): string {
  return owed[standing.state]({ ...standing, name });
}
