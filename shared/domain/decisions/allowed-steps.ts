import type { Proposal } from '../../model/proposal';
import { isFeedbackOwed } from './feedback';
import { proposalState, type ProposalRulesOn, type ProposalStanding } from './proposal-state';
import type { ProposalState } from './tie';

/** What somebody may want to do with a proposal. */
export type ProposalStep =
  /** Put it to a meeting. */
  | 'submit'
  /** Try to decide by consensus or a vote. */
  | 'decide'
  | 'record-feedback'
  /** Put an alternative to the same meeting (V4). */
  | 'put-alternative'
  | 'rule-urgent'
  | 'rule-not-urgent'
  | 'rule-on-modification'
  /** Type in an outcome that the terms do not provide for (V9). */
  | 'record-outcome'
  | 'give-casting-vote';

/** Why a step may not be taken now. */
export type StepRefusal =
  | 'not-submitted'
  | 'not-tied'
  /** It is even; what follows is the procedure, or an outcome typed in. */
  | 'tied'
  /** The feedback of those against is still missing (V3). */
  | 'feedback-missing'
  /** The Chair has not ruled whether it is urgent (V5). */
  | 'ruling-missing'
  | 'already-ruled'
  /** It is owed to the next meeting, and no longer before this one (V5). */
  | 'at-next-meeting'
  /** Not to be submitted again unless it is substantially modified (V7, Safer Essex 8.6). */
  | 'barred'
  | 'not-barred'
  /** The terms have no procedure for an even vote. */
  | 'not-provided'
  /** The terms say what follows, so nothing is typed in freely. */
  | 'provided'
  /** No outcome has been typed in yet. */
  | 'outcome-missing'
  | 'outcome-recorded'
  /** A vote or an attempt at consensus comes first. */
  | 'nothing-voted'
  | 'decided'
  /** The terms give no casting vote (V8). */
  | 'no-casting-vote';

/** Whether a step may be taken, under the terms or because they are silent, and if not, why. */
export type StepAnswer =
  | { step: ProposalStep; answer: 'allowed' | 'allowed-terms-silent' }
  | { step: ProposalStep; answer: 'refused'; because: StepRefusal; clause: string };

/** The states, told apart by what is still owed in them. */
type Situation =
  | 'unsubmitted'
  | 'submitted'
  | 'undecided'
  | 'tied-feedback-missing'
  | 'tied'
  | 'tied-not-provided'
  | 'carried-over'
  | 'barred'
  | 'reopened'
  | 'free'
  | 'free-recorded'
  | 'decided';

type Verdict = 'yes' | 'silent' | StepRefusal;

const tabledSteps = [
  'submit',
  'decide',
  'record-feedback',
  'put-alternative',
  'rule-urgent',
  'rule-not-urgent',
  'rule-on-modification',
  'record-outcome',
] as const satisfies readonly ProposalStep[];

type TabledStep = (typeof tabledSteps)[number];

/** What does not depend on the rest: rulings and feedback belong to an even vote. */
const NOT_TIED = {
  'record-feedback': 'not-tied',
  'put-alternative': 'not-tied',
  'rule-urgent': 'not-tied',
  'rule-not-urgent': 'not-tied',
  'rule-on-modification': 'not-barred',
} as const;

function all(verdict: Verdict): Record<TabledStep, Verdict> {
  return Object.fromEntries(tabledSteps.map((step) => [step, verdict])) as Record<
    TabledStep,
    Verdict
  >;
}

const TIED = {
  ...all('tied'),
  submit: 'ruling-missing',
  'record-feedback': 'yes',
  'put-alternative': 'yes',
  'rule-urgent': 'yes',
  'rule-not-urgent': 'yes',
  'rule-on-modification': 'not-barred',
  'record-outcome': 'provided',
} as const;

const VERDICTS: Record<Situation, Record<TabledStep, Verdict>> = {
  unsubmitted: { ...all('not-submitted'), ...NOT_TIED, submit: 'yes' },
  submitted: {
    ...NOT_TIED,
    submit: 'yes',
    decide: 'yes',
    'record-outcome': 'nothing-voted',
  },
  undecided: { ...NOT_TIED, submit: 'yes', decide: 'yes', 'record-outcome': 'silent' },
  'tied-feedback-missing': {
    ...TIED,
    submit: 'feedback-missing',
    'put-alternative': 'feedback-missing',
    'rule-not-urgent': 'feedback-missing',
  },
  tied: TIED,
  'tied-not-provided': {
    ...all('not-provided'),
    submit: 'outcome-missing',
    decide: 'tied',
    'record-feedback': 'silent',
    'put-alternative': 'silent',
    'record-outcome': 'silent',
  },
  'carried-over': {
    ...all('at-next-meeting'),
    submit: 'yes',
    'record-feedback': 'yes',
    'rule-urgent': 'already-ruled',
    'rule-not-urgent': 'already-ruled',
    'rule-on-modification': 'not-barred',
    'record-outcome': 'provided',
  },
  barred: {
    ...all('barred'),
    'record-feedback': 'yes',
    'rule-on-modification': 'yes',
    'record-outcome': 'provided',
  },
  reopened: { ...all('not-submitted'), ...NOT_TIED, submit: 'yes' },
  free: {
    ...all('outcome-missing'),
    'record-feedback': 'silent',
    'rule-urgent': 'already-ruled',
    'rule-not-urgent': 'already-ruled',
    'rule-on-modification': 'not-barred',
    'record-outcome': 'silent',
  },
  'free-recorded': { ...all('outcome-recorded'), submit: 'silent' },
  decided: all('decided'),
};

const SITUATIONS: Record<ProposalState, (standing: ProposalStanding) => Situation> = {
  open: triedSituation,
  resubmitted: triedSituation,
  tied: tiedSituation,
  'carried-to-next-meeting': () => 'carried-over',
  free: ({ submission }) => (submission?.typedOutcome ? 'free-recorded' : 'free'),
  barred: () => 'barred',
  reopened: () => 'reopened',
  carried: () => 'decided',
  lost: () => 'decided',
};

function triedSituation({ submission, round }: ProposalStanding): Situation {
  if (submission === null) return 'unsubmitted';
  return round === null ? 'submitted' : 'undecided';
}

function tiedSituation({ isProvided, tiedRound }: ProposalStanding): Situation {
  if (!isProvided) return 'tied-not-provided';
  return tiedRound && isFeedbackOwed(tiedRound) ? 'tied-feedback-missing' : 'tied';
}

/**
 * What may be done with a proposal next, and of everything else why not (V3 to V9, Safer Essex 8.6).
 * A step that the terms say nothing about is allowed and marked so: it is recorded as the meeting
 * took it, and the silence is shown (V9).
 */
export function allowedSteps(
  proposal: Pick<Proposal, 'submissions'>,
  rulesOn: ProposalRulesOn,
): StepAnswer[] {
  const standing = proposalState(proposal, rulesOn);
  const verdicts = VERDICTS[SITUATIONS[standing.state](standing)];
  return [
    ...tabledSteps.map((step) => answerOf(step, verdicts[step], standing.clause)),
    castingVoteStep(standing, rulesOn),
  ];
}

function answerOf(step: ProposalStep, verdict: Verdict, clause: string): StepAnswer {
  if (verdict === 'yes') return { step, answer: 'allowed' };
  if (verdict === 'silent') return { step, answer: 'allowed-terms-silent' };
  return { step, answer: 'refused', because: verdict, clause };
}

/** A casting vote settles the last round, where it is even and the terms give one (V8). */
function castingVoteStep(
  { state, submission, result }: ProposalStanding,
  rulesOn: ProposalRulesOn,
): StepAnswer {
  const step = 'give-casting-vote';
  if (state !== 'tied' || submission === null || result?.state !== 'tied') {
    return { step, answer: 'refused', because: 'not-tied', clause: '' };
  }
  const rule = rulesOn(submission.on).castingVote;
  if (rule.state === 'set' && rule.value) return { step, answer: 'allowed' };
  const clause = rule.state === 'set' ? rule.clause : '';
  return { step, answer: 'refused', because: 'no-casting-vote', clause };
}
