import type { IsoDate } from '../../model/iso-date';
import type { Proposal, Round, Submission } from '../../model/proposal';
import type { Rules } from '../../model/rules/rules';
import { countVote, type CountingRules, type VoteResult } from './majority';
import { transitionsWith, type ProposalEvent, type ProposalState } from './tie';

/** The rules by which a proposal is decided, in force on a day (T8). */
export type ProposalRulesOn = (on: IsoDate) => CountingRules & Pick<Rules, 'tieProcedure'>;

/** Something in the record that was not in order when it happened, and so changed nothing. */
export type Irregularity = {
  event: ProposalEvent;
  submissionId: Submission['id'];
  state: ProposalState;
};

/** Where a proposal stands, and what led there. */
export type ProposalStanding = {
  state: ProposalState;
  /** The last submission that was in order; null for none. */
  submission: Submission | null;
  /** The last round in it; null where none was held. */
  round: Round | null;
  /** The count of that round; null for consensus. */
  result: VoteResult | null;
  /** The last round in it that ended even, whose dissenters owe feedback (V3); null for none. */
  tiedRound: Round | null;
  /** Whether the terms provide a procedure for an even vote, by the rules of that submission (V3). */
  isProvided: boolean;
  /** Its clause; empty where they do not. */
  clause: string;
  /** Whether the terms do not say what follows here, so that it has to be asked (V9). */
  isTermsSilent: boolean;
  irregularities: Irregularity[];
};

const START: ProposalStanding = {
  state: 'open',
  submission: null,
  round: null,
  result: null,
  tiedRound: null,
  isProvided: false,
  clause: '',
  isTermsSilent: false,
  irregularities: [],
};

type Step = {
  event: ProposalEvent;
  submission: Submission;
  round?: Round;
  result?: VoteResult | null;
};

/**
 * Where a proposal stands by its record, which is read from the start each time (V3 to V7, V9, Safer
 * Essex 8.6). Each submission is judged by the rules of its own day (T8). What is not in order, as a
 * submission while it is barred, changes nothing and is listed.
 */
export function proposalState(
  { submissions }: Pick<Proposal, 'submissions'>,
  rulesOn: ProposalRulesOn,
): ProposalStanding {
  return submissions.reduce((standing, submission) => {
    const rules = rulesOn(submission.on);
    return stepsOf(submission, rules).reduce(
      (soFar, step) => apply(soFar, step, rules.tieProcedure),
      standing,
    );
  }, START);
}

function apply(
  standing: ProposalStanding,
  step: Step,
  procedure: Rules['tieProcedure'],
): ProposalStanding {
  const { event, submission } = step;
  const isProvided = procedure.state === 'set' && procedure.value;
  const state = transitionsWith(isProvided)[standing.state][event];
  if (state === undefined || !isInOrder(standing, step)) {
    const irregularity = { event, submissionId: submission.id, state: standing.state };
    return { ...standing, irregularities: [...standing.irregularities, irregularity] };
  }
  return {
    ...roundsAfter(standing, step),
    state,
    submission,
    isProvided,
    clause: isProvided ? procedure.clause : '',
    isTermsSilent:
      event.startsWith('typed-') || state === 'free' || (state === 'tied' && !isProvided),
    irregularities: standing.irregularities,
  };
}

/** The rounds of a submission so far: none as it begins. */
function roundsAfter(
  standing: ProposalStanding,
  { event, round, result }: Step,
): Pick<ProposalStanding, 'round' | 'result' | 'tiedRound'> {
  const before = event === 'submitted' ? START : standing;
  if (round === undefined || result === undefined) {
    return { round: before.round, result: before.result, tiedRound: before.tiedRound };
  }
  return { round, result, tiedRound: event === 'round-tied' ? round : before.tiedRound };
}

/** What the table of states cannot tell by itself. */
function isInOrder(standing: ProposalStanding, { event, submission }: Step): boolean {
  if (event === 'submitted') return maySubmit(standing, submission);
  // Nothing happens in a submission that was itself not in order.
  if (standing.submission?.id !== submission.id) return false;
  // An outcome is typed in after a round that settled nothing, not instead of one.
  return !event.startsWith('typed-') || standing.round !== null;
}

function maySubmit({ state, submission }: ProposalStanding, next: Submission): boolean {
  if (state === 'free') return submission?.typedOutcome !== null;
  return state !== 'carried-to-next-meeting' || submission?.meetingId !== next.meetingId;
}

function stepsOf(submission: Submission, rules: CountingRules): Step[] {
  const { rounds, urgency, typedOutcome, modifications } = submission;
  const steps: Omit<Step, 'submission'>[] = [
    { event: 'submitted' },
    ...rounds.map((round) => roundStep(round, rules)),
  ];
  if (urgency) steps.push({ event: urgency.isUrgent ? 'ruled-urgent' : 'ruled-not-urgent' });
  if (typedOutcome) steps.push({ event: `typed-${typedOutcome.result}` });
  for (const { isSubstantial } of modifications) {
    steps.push({ event: isSubstantial ? 'ruled-modified' : 'ruled-not-modified' });
  }
  return steps.map((step) => ({ ...step, submission }));
}

function roundStep(round: Round, rules: CountingRules): Omit<Step, 'submission'> {
  const { way, movedBy, recused } = round;
  if (way.kind === 'consensus') {
    return { event: way.isReached ? 'round-carried' : 'round-undecided', round, result: null };
  }
  const { count, castingVote } = way;
  const result = countVote({ count, castingVote, movedBy, recused }, rules);
  const { state } = result;
  return { event: state === 'not-decided' ? 'round-undecided' : `round-${state}`, round, result };
}
