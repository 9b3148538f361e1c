import type { ProposalStep, StepAnswer, StepRefusal } from '../../domain/decisions/allowed-steps';
import type { ProposalStanding } from '../../domain/decisions/proposal-state';
import type { Rules } from '../../model/rules/rules';
import { sentenceCase } from '../labels';
import { clauseSource } from '../quorum';
import { sourceNote } from './clause-notes';

/** What each step is called on the button that takes it. */
export const stepNames: Record<ProposalStep, string> = {
  submit: 'Put to a meeting',
  decide: 'Record consensus or a vote',
  'record-feedback': 'Record feedback',
  'put-alternative': 'Put an alternative',
  'rule-urgent': 'Chair rules it urgent',
  'rule-not-urgent': 'Chair rules it not urgent',
  'rule-on-modification': 'Chair rules on a new version',
  'record-outcome': 'Record what came of it',
  'give-casting-vote': 'Record a casting vote',
};

const refusals: Record<StepRefusal, string> = {
  'not-submitted': 'it has not been put to a meeting',
  'not-tied': 'there is no even vote to follow from',
  tied: 'the vote is even, and the procedure for even votes comes first',
  'feedback-missing': 'the feedback of those against comes first',
  'ruling-missing': 'the Chair has to rule first whether it is urgent',
  'already-ruled': 'the Chair has ruled on this already',
  'at-next-meeting': 'it is owed at the next meeting, and no longer before this one',
  barred: 'it may not be submitted again unless the Chair rules that it is substantially modified',
  'not-barred': 'it is not barred, so there is nothing to rule on',
  'not-provided': 'the terms have no procedure for an even vote',
  provided: 'the terms say what follows, so no other outcome is recorded',
  'outcome-missing': 'what came of the urgent matter has to be recorded first',
  'outcome-recorded': 'what came of it is recorded already',
  'nothing-voted': 'consensus has to be sought or a vote taken first',
  decided: 'it is decided',
  'no-casting-vote': 'the terms give no casting vote',
};

/**
 * Why a step is not open now, as the end of a sentence: "the Chair has to rule first whether it is
 * urgent (terms of reference, clause 8.6)".
 */
export function stepRefusalWords(because: StepRefusal, clause = ''): string {
  const reason = refusals[because] ?? 'something else comes first';
  return `${reason}${sourceNote(clause)}`;
}

/** Said of a step that the terms neither provide for nor rule out (V9). */
export const TERMS_SILENT = 'The terms say nothing: your decision is recorded as such.';

/** The rules that a step may rest on besides the procedure for even votes. */
type BasisRules = Pick<Rules, 'decisions' | 'castingVote'>;

const procedural: readonly ProposalStep[] = [
  'record-feedback',
  'put-alternative',
  'rule-urgent',
  'rule-not-urgent',
  'rule-on-modification',
];

function clauseOf(step: ProposalStep, standing: ProposalStanding, rules: BasisRules): string {
  if (step === 'decide') return rules.decisions.state === 'set' ? rules.decisions.clause : '';
  if (step === 'give-casting-vote') {
    return rules.castingVote.state === 'set' ? rules.castingVote.clause : '';
  }
  const isOwed = step === 'submit' && standing.state === 'carried-to-next-meeting';
  return isOwed || procedural.includes(step) ? standing.clause : '';
}

const plainBasis: Partial<Record<ProposalStep, string>> = {
  submit: 'Any matter may be put to a meeting.',
  decide: 'The terms do not say how decisions are reached.',
};

/** On what an open step rests: its clause, or that the terms are silent. */
export function stepBasis(
  { step, answer }: StepAnswer,
  standing: ProposalStanding,
  rules: BasisRules,
): string {
  if (answer === 'allowed-terms-silent') return TERMS_SILENT;
  const clause = clauseOf(step, standing, rules);
  return clause === ''
    ? (plainBasis[step] ?? TERMS_SILENT)
    : `${sentenceCase(clauseSource(clause))}.`;
}
