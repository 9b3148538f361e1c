import type { TermsOfReference } from '../model/rules';
import type { Setting } from '../model/setting';
import { quorumRuleWords } from './rule-words';
import { termsText } from './screens/terms';

/** A rule of the terms of reference in words. */
export type RuleRow = {
  rule: Exclude<keyof TermsOfReference, 'adopted'>;
  name: string;
  /** What the rule says; null where it is silent or not entered. */
  value: string | null;
  clause: string;
  state: Setting<unknown>['state'];
};

/** The rules of a partnership in words, in the order in which terms of reference are read. */
export function ruleRows(terms: TermsOfReference): RuleRow[] {
  return [
    row('quorum', terms.quorum, quorumRuleWords),
    row('inquorate', terms.inquorate, termsText.inquorate),
    row('frequency', terms.frequency, (words) => words),
    row('agendaNotice', terms.agendaNotice, termsText.before),
    row('actionLogNotice', terms.actionLogNotice, termsText.before),
    row('minutesDue', terms.minutesDue, termsText.after),
    row('decisions', terms.decisions, (words) => words),
    row('standIn', terms.standIn, termsText.standIn),
    row('officeTermMonths', terms.officeTermMonths, termsText.officeTerm),
    row('reviewMonths', terms.reviewMonths, termsText.review),
  ];
}

function row<T>(
  rule: RuleRow['rule'],
  setting: Setting<T>,
  inWords: (value: T) => string,
): RuleRow {
  const name = termsText.names[rule];
  const { state } = setting;
  if (setting.state !== 'set') return { rule, name, value: null, clause: '', state };
  return { rule, name, value: inWords(setting.value), clause: setting.clause, state };
}
