import type { Rules } from '../../model/rules/rules';
import { valueOf } from '../../model/setting';

/** The rules that say who is counted, each of which the terms may leave open. */
export type CountingRule = 'vacanciesCount' | 'remoteCounts' | 'standInCounts' | 'recusedCount';

/** How each is read: yes or no. */
export type Reading = Record<CountingRule, boolean>;

/**
 * How an open rule is read until somebody settles it. Vacant seats count, because a quorum is part
 * of the membership (Q1); so do those who take part remotely (Q7) and stand-ins (Q8), whom no
 * source leaves out; who has an interest does not (Q9).
 */
const USUAL: Reading = {
  vacanciesCount: true,
  remoteCounts: true,
  standInCounts: true,
  recusedCount: false,
};

const countingRules = Object.keys(USUAL) as CountingRule[];

/** The rules as stated, and the usual reading of those that are silent or not entered. */
export function readingOf(rules: Pick<Rules, CountingRule>): Reading {
  const entries = countingRules.map((rule) => [rule, valueOf(rules[rule]) ?? USUAL[rule]]);
  return Object.fromEntries(entries) as Reading;
}

/**
 * The open rules on which a question hangs: those whose other reading answers it differently. What
 * makes no difference need not be asked (register 1.15).
 */
export function openRulesThatMatter(
  rules: Pick<Rules, CountingRule>,
  answer: (reading: Reading) => string,
): CountingRule[] {
  const reading = readingOf(rules);
  const usual = answer(reading);
  return countingRules.filter(
    (rule) =>
      rules[rule].state !== 'set' && answer({ ...reading, [rule]: !reading[rule] }) !== usual,
  );
}
