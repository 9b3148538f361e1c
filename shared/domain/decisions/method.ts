import type { WayOfDeciding } from '../../model/proposal';
import type { Rules } from '../../model/rules/rules';

/** How the way a matter was decided does not fit the rule, and which clause says so. */
export type MethodWarning = {
  why: 'reason-missing' | 'vote-not-provided' | 'consensus-not-provided';
  clause: string;
};

/**
 * What is out of order about the way in which a matter was decided; null for nothing, and where the
 * terms do not say how decisions are reached. A vote that is the exception is asked for its reason
 * (V1, Warwickshire 5.6); one after consensus failed is not (V2, Safer Essex 8.6).
 */
export function methodWarning(
  way: Pick<WayOfDeciding, 'kind'> & { reason?: string },
  { decisions }: Pick<Rules, 'decisions'>,
): MethodWarning | null {
  if (decisions.state !== 'set') return null;
  const { value, clause } = decisions;
  if (way.kind === 'consensus') {
    return value === 'vote' ? { why: 'consensus-not-provided', clause } : null;
  }
  if (value === 'consensus') return { why: 'vote-not-provided', clause };
  const isUnexplained = value === 'consensus-exceptionally-vote' && way.reason === '';
  return isUnexplained ? { why: 'reason-missing', clause } : null;
}
