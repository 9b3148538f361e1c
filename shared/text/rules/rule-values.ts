import type { FrequencyRule, Notice } from '../../model/rules/meeting-rules';
import type { OfficeSource, StandInRule } from '../../model/rules/membership-rules';
import type { RuleName, RuleValue } from '../../model/rules/rules';
import { plainDate } from '../dates';
import { ruleChoices, yesNoWords, type YesNoRule } from './choices';
import { quorumRuleWords } from './quorum-words';

type InWords = { [N in RuleName]: (value: RuleValue<N>) => string };

/** "5 clear working days before the meeting, where possible" (N1, N2, N5). */
function noticeWords({ days, counted, isTarget }: Notice, place: 'before' | 'after'): string {
  const unit =
    days === 1 ? ruleChoices.counted[counted].replace(/s$/, '') : ruleChoices.counted[counted];
  return `${days} ${unit} ${place} the meeting${isTarget ? ', where possible' : ''}`;
}

const before = (notice: Notice): string => noticeWords(notice, 'before');
const after = (notice: Notice): string => noticeWords(notice, 'after');

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const SINGULAR = {
  ordinary: 'ordinary meeting',
  extraordinary: 'extraordinary meeting',
  conference: 'conference',
  annual: 'annual meeting',
} as const;

function frequencyWords(rule: FrequencyRule): string {
  if (rule.kind === 'in-words') return ruleChoices.frequencyKinds['in-words'];
  if (rule.kind === 'interval') {
    return rule.days % 7 === 0 && rule.days > 7
      ? `Every ${rule.days / 7} weeks`
      : rule.days === 7
        ? 'Every week'
        : `Every ${rule.days} days`;
  }
  const counts = rule.counts.map(
    ({ kind, number }) => `${number} ${number === 1 ? SINGULAR[kind] : ruleChoices.kinds[kind]}`,
  );
  const least = rule.isMinimum ? 'At least ' : '';
  return `${least}${list(counts)} a year${rule.beforeParent ? ', one before each meeting of the body above' : ''}`;
}

function standInWords({ word, sameOrganisation, onlyExceptionally }: StandInRule): string {
  const whose = sameOrganisation ? ' of the same organisation' : '';
  return `By a ${word}${whose}${onlyExceptionally ? ', in exceptional circumstances only' : ''}`;
}

function sourceWords({ way, organisation, fromMembers }: OfficeSource): string {
  if (way === 'ex-officio') return `Held by ${organisation || 'an organisation'}, ex officio`;
  return `${ruleChoices.ways[way]}${fromMembers ? ' from among the members' : ''}`;
}

function months(count: number): string {
  if (count % 12 !== 0) return count === 1 ? '1 month' : `${count} months`;
  return count === 12 ? 'One year' : `${count / 12} years`;
}

function everyMonths(count: number): string {
  const words: Record<number, string> = { 1: 'month', 3: 'quarter', 12: 'year' };
  return `Every ${words[count] ?? months(count)}`;
}

const yesOrNo = Object.fromEntries(
  Object.entries(yesNoWords).map(([rule, [yes, no]]) => [
    rule,
    (value: boolean) => (value ? yes : no),
  ]),
) as Record<YesNoRule, (value: boolean) => string>;

const chosen =
  <K extends string>(words: Record<K, string>) =>
  (value: K): string =>
    words[value];

const same = (value: string): string => value;

/** What each rule says, in words: without its name and without its clause. */
export const ruleValueInWords: InWords = {
  ...yesOrNo,
  frequency: frequencyWords,
  forms: (forms) => forms.map((form) => ruleChoices.forms[form]).join('; '),
  datesAgreedBy: chosen(ruleChoices.agreedBy),
  extraordinaryNotice: before,
  agendaNotice: before,
  papersNotice: before,
  agendaAgreedBy: chosen(ruleChoices.agreedBy),
  latePapers: chosen(ruleChoices.latePapers),
  actionLogNotice: before,
  minutesStyle: chosen(ruleChoices.minutesStyle),
  minutesDue: after,
  minutesApprovedBy: chosen(ruleChoices.agreedBy),
  confidentialAgreedBy: chosen(ruleChoices.agreedBy),
  quorum: quorumRuleWords,
  inquorate: chosen(ruleChoices.inquorate),
  membership: chosen(ruleChoices.membership),
  standIn: standInWords,
  guestsAgreedBy: chosen(ruleChoices.guestsAgreedBy),
  admissionApprovedBy: same,
  withdrawalMonths: months,
  chairSource: sourceWords,
  viceChairSource: sourceWords,
  officeTermMonths: months,
  maximumTerms: String,
  presiding: chosen(ruleChoices.presiding),
  jointChairsApprove: chosen(ruleChoices.jointChairsApprove),
  decisions: chosen(ruleChoices.decisions),
  majorityBase: chosen(ruleChoices.majorityBase),
  abstentions: chosen(ruleChoices.abstentions),
  votingUnit: chosen(ruleChoices.votingUnit),
  endorsedBy: same,
  recommendationsTo: (names) => names.join('; '),
  interests: ({ when, tiers }) =>
    `${ruleChoices.interestWhen[when]}; ${ruleChoices.interestTiers[tiers].toLowerCase()}`,
  interestWaiver: chosen(ruleChoices.interestWaiver),
  concernsPolicy: same,
  reportMonths: everyMonths,
  reviewMonths: everyMonths,
  revisionDate: plainDate,
  reviewConsults: (names) => names.join('; '),
  healthCheckMonths: everyMonths,
};
