import type { QuorumRule } from '../model/rules';
import { stated } from '../model/setting';
import { quorumRuleSentence } from './quorum';

/** The quorum rule without its source, for a table that has a column for clauses. */
export function quorumRuleWords(rule: QuorumRule): string {
  return quorumRuleSentence(stated(rule, '')).replace(/ \([^)]*\)$/, '');
}
