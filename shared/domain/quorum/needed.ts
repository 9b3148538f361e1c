import type { QuorumRule } from '../../model/rules/quorum-rules';

/**
 * The least whole number that is at least the rule's part of `of`: exactly half of 12 is 6, and
 * half of 11 is 6 (Q1, BCP 4.4; Q3, Safer Essex 8.7). At least, never "more than". A rule that
 * states a number needs that number, however many there are.
 */
export function neededFor({ measure }: QuorumRule, of: number): number {
  if (measure.kind === 'number') return measure.number;
  return Math.ceil((of * measure.numerator) / measure.denominator);
}
