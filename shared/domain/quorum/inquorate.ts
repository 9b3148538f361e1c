import type { Outcome } from '../../model/minutes';
import type { Rules } from '../../model/rules/rules';
import type { QuorumAssessment } from './assess-quorum';

/** Outcomes that leave a matter open, and so are no decision in the sense of Q4. */
const NO_DECISION: readonly Outcome[] = ['noted', 'recommended', 'deferred'];

/** Whether an outcome settles a matter, and so is a decision in the sense of Q4. */
export const isDecision = (outcome: Outcome): boolean => !NO_DECISION.includes(outcome);

/** What becomes of an outcome that is recorded now. */
export type InquorateConsequence =
  /** Nothing stands against it: there is a quorum, no rule, or no consequence. */
  | { kind: 'none' }
  /** The clause forbids it (Q4), or lets it stand with a warning (1.15, 6). */
  | { kind: 'forbidden' | 'warning'; clause: string }
  /** There is no quorum, and the terms do not say what follows: the partnership has to decide. */
  | { kind: 'open' };

/**
 * What follows if a meeting records this outcome with this quorum. Safer Essex takes no decisions
 * while inquorate (Q4, 8.7); BCP goes on with a warning (4.4); what is only noted, recommended to
 * a later meeting or put off may always be minuted.
 */
export function inquorateConsequence(
  outcome: Outcome,
  quorum: QuorumAssessment,
  { inquorate }: Pick<Rules, 'inquorate'>,
): InquorateConsequence {
  if (quorum.state !== 'inquorate' || !isDecision(outcome)) return { kind: 'none' };
  if (inquorate.state !== 'set') return { kind: 'open' };
  const { value, clause } = inquorate;
  if (value === 'nothing') return { kind: 'none' };
  return { kind: value === 'no-decisions' ? 'forbidden' : 'warning', clause };
}

/** The clause that forbids this outcome now, or null where it may be recorded (Q4). */
export function clauseAgainst(
  outcome: Outcome,
  quorum: QuorumAssessment,
  rules: Pick<Rules, 'inquorate'>,
): string | null {
  const consequence = inquorateConsequence(outcome, quorum, rules);
  return consequence.kind === 'forbidden' ? consequence.clause : null;
}
