import type { QuorumAssessment } from '../domain/quorum/assess-quorum';
import type { CountingRule } from '../domain/quorum/open-rules';
import { inquorateConsequence } from '../domain/quorum/inquorate';
import type { QuorumRule } from '../model/rules/quorum-rules';
import type { Rules } from '../model/rules/rules';
import { quorumRuleWords } from './rules/quorum-words';
import type { Setting } from '../model/setting';

/** Said wherever the terms of reference are silent: nothing is then ever called quorate (Q6). */
export const NO_QUORUM_STATED = 'The terms of reference state no quorum.';

/** Said where nobody has entered the rule yet, which is not the same as silence (1.15, 7). */
export const QUORUM_NOT_ENTERED =
  'The quorum rule of the terms of reference has not been entered, so quorum is not assessed.';

/** Where a rule comes from: "terms of reference, clause 8.7"; a clause that has its own word keeps it. */
export function clauseSource(clause: string): string {
  const text = clause.trim();
  if (text === '') return 'terms of reference';
  return /^\d/.test(text) ? `terms of reference, clause ${text}` : `terms of reference, ${text}`;
}

/** One or two words for a badge; never "quorate" where no rule is known (Q6). */
export function quorumWord(assessment: QuorumAssessment): string {
  const words: Record<QuorumAssessment['state'], string> = {
    silent: 'No quorum stated',
    'not-entered': 'Quorum rule not entered',
    quorate: 'Quorate',
    inquorate: 'Not quorate',
  };
  return words[assessment.state];
}

/**
 * The quorum with its sum and its clause: "Quorate: 9 of 16 organisations represented, 6 needed
 * (terms of reference, clause 8.7)" (Q1, Q3, Q5 to Q8).
 */
export function quorumSentence(assessment: QuorumAssessment): string {
  if (assessment.state === 'silent') return NO_QUORUM_STATED;
  if (assessment.state === 'not-entered') return QUORUM_NOT_ENTERED;
  const source = clauseSource(assessment.clause);
  const word = quorumWord(assessment);
  if (assessment.of === 0) {
    const nobody = assessment.unit === 'organisations' ? 'organisation' : 'member';
    return `${word}: no ${nobody} counts towards the quorum (${source})`;
  }
  return `${word}: ${countOf(assessment)}, ${assessment.needed} needed (${source})`;
}

function countOf({
  unit,
  of,
  represented,
}: Extract<QuorumAssessment, { state: 'quorate' | 'inquorate' }>): string {
  if (unit === 'people') {
    return `${represented} of ${of} ${of === 1 ? 'member' : 'members'} present or represented`;
  }
  return `${represented} of ${of} ${of === 1 ? 'organisation' : 'organisations'} represented`;
}

/**
 * The rule itself, as an agenda prints it: "At least one third of the member organisations (terms
 * of reference, clause 8.7)"; its own sentence where it is silent or not entered.
 */
export function quorumRuleSentence(setting: Setting<QuorumRule>): string {
  if (setting.state === 'silent') return NO_QUORUM_STATED;
  if (setting.state === 'not-entered') return QUORUM_NOT_ENTERED;
  return `${quorumRuleWords(setting.value)} (${clauseSource(setting.clause)})`;
}

/** What follows for a decision of a meeting without a quorum, with its clause; null where nothing does (Q4, 8.7). */
export function inquorateSentence(
  assessment: QuorumAssessment,
  rules: Pick<Rules, 'inquorate'>,
): string | null {
  const consequence = inquorateConsequence('resolved', assessment, rules);
  if (consequence.kind === 'none') return null;
  if (consequence.kind === 'open') {
    return 'What follows when a meeting is not quorate is not stated: the partnership decides.';
  }
  const source = clauseSource(consequence.clause);
  return consequence.kind === 'forbidden'
    ? `A meeting that is not quorate takes no decisions (${source}).`
    : `The meeting is not quorate; business goes on (${source}).`;
}

const HANGS_ON: Record<CountingRule, string> = {
  vacanciesCount: 'vacant seats count in the membership',
  remoteCounts: 'people who take part remotely count',
  standInCounts: 'stand-ins count',
  recusedCount: 'people with an interest in the item count',
};

/** That the answer would be another if open rules were read the other way; null where none matters. */
export function openRulesSentence(assessment: QuorumAssessment): string | null {
  if (!('hangsOn' in assessment) || assessment.hangsOn.length === 0) return null;
  const questions = assessment.hangsOn.map((rule) => HANGS_ON[rule]).join(', and whether ');
  return `The terms do not say whether ${questions}. The answer hangs on it.`;
}
