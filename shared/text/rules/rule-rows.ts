import { ruleGroups, type RuleGroup, type RuleName, type Rules } from '../../model/rules/rules';
import type { Setting } from '../../model/setting';
import { ruleGroupNames, ruleNamesInWords } from './rule-names';
import { ruleValueInWords } from './rule-values';

/** A rule of the terms of reference in words. */
export type RuleRow = {
  rule: RuleName;
  name: string;
  /** What the rule says; null where it is silent or not entered. */
  value: string | null;
  clause: string;
  note: string;
  state: Setting<unknown>['state'];
};

/** The rules of one group in words. */
export type RuleSection = { group: RuleGroup; name: string; rows: RuleRow[] };

/** The rules of a partnership in words by group, in the order in which terms of reference are read. */
export function ruleSections(rules: Rules): RuleSection[] {
  return Object.entries(ruleGroups).map(([name, shapes]) => {
    const group = name as RuleGroup;
    const names = Object.keys(shapes) as RuleName[];
    return { group, name: ruleGroupNames[group], rows: names.map((rule) => ruleRow(rule, rules)) };
  });
}

/** One rule in words. */
export function ruleRow(rule: RuleName, rules: Rules): RuleRow {
  const setting: Setting<unknown> = rules[rule];
  const name = ruleNamesInWords[rule];
  const { state } = setting;
  if (setting.state !== 'set') return { rule, name, value: null, clause: '', note: '', state };
  const inWords = ruleValueInWords[rule] as (value: unknown) => string;
  const { clause, note } = setting;
  return { rule, name, value: inWords(setting.value), clause, note, state };
}
