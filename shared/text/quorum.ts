import type { QuorumAssessment } from '../domain/quorum';
import type { QuorumRule, TermsOfReference } from '../model/rules';
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

const FRACTIONS: Record<string, string> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
  '1/5': 'one fifth',
};

/**
 * The rule itself, as an agenda prints it: "At least one third of the member organisations (terms
 * of reference, clause 8.7)"; its own sentence where it is silent or not entered.
 */
export function quorumRuleSentence(setting: Setting<QuorumRule>): string {
  if (setting.state === 'silent') return NO_QUORUM_STATED;
  if (setting.state === 'not-entered') return QUORUM_NOT_ENTERED;
  const { unit, numerator, denominator } = setting.value;
  const whom = unit === 'organisations' ? 'member organisations' : 'members';
  const source = clauseSource(setting.clause);
  if (numerator === denominator) return `All the ${whom} (${source})`;
  const fraction = `${numerator}/${denominator}`;
  return `At least ${FRACTIONS[fraction] ?? fraction} of the ${whom} (${source})`;
}

/** What a meeting without a quorum may not do, where the terms say so; null otherwise (Q4, 8.7). */
export function inquorateSentence(
  assessment: QuorumAssessment,
  terms: Pick<TermsOfReference, 'inquorate'>,
): string | null {
  const { inquorate } = terms;
  if (assessment.state !== 'inquorate' || inquorate.state !== 'set') return null;
  if (inquorate.value !== 'no-decisions') return null;
  return `A meeting that is not quorate takes no decisions (${clauseSource(inquorate.clause)}).`;
}
