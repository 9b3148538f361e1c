import type { RuleName, RuleValue } from '#shared/model/rules/rules';
import { ruleChoices, yesNoWords, type YesNoRule } from '#shared/text/rules/choices';
import { termsText } from '#shared/text/screens/terms';
import { choiceEditor, formsEditor, yesNoEditor } from './choice-editors';
import { frequencyEditor } from './frequency-editor';
import { noticeEditor } from './notice-editor';
import { interestEditor, officeSourceEditor, standInEditor } from './people-editors';
import { quorumEditor } from './quorum-editor';
import type { RuleEditor } from './rule-editor';
import { dateEditor, lineEditor, monthsEditor, namesEditor, numberEditor } from './text-editors';

type Editors = { [N in RuleName]: RuleEditor<RuleValue<N>> };

const words = termsText.editor;
const before = noticeEditor('before');
const agreedBy = choiceEditor(ruleChoices.agreedBy);
const bodyName = lineEditor(words.name, words.nameNeeded);

const yesNoRules = Object.keys(yesNoWords) as YesNoRule[];
const yesNoEditors = Object.fromEntries(
  yesNoRules.map((rule) => [rule, yesNoEditor(rule)]),
) as Record<YesNoRule, RuleEditor<boolean>>;

/** How each rule is typed in; a rule without an editor does not compile. */
export const ruleEditors: Editors = {
  ...yesNoEditors,
  frequency: frequencyEditor,
  forms: formsEditor,
  datesAgreedBy: agreedBy,
  extraordinaryNotice: before,
  agendaNotice: before,
  papersNotice: before,
  agendaAgreedBy: agreedBy,
  latePapers: choiceEditor(ruleChoices.latePapers),
  actionLogNotice: before,
  minutesStyle: choiceEditor(ruleChoices.minutesStyle),
  minutesDue: noticeEditor('after'),
  minutesApprovedBy: agreedBy,
  confidentialAgreedBy: agreedBy,
  quorum: quorumEditor,
  inquorate: choiceEditor(ruleChoices.inquorate),
  membership: choiceEditor(ruleChoices.membership),
  standIn: standInEditor,
  guestsAgreedBy: choiceEditor(ruleChoices.guestsAgreedBy),
  admissionApprovedBy: bodyName,
  withdrawalMonths: monthsEditor,
  chairSource: officeSourceEditor,
  viceChairSource: officeSourceEditor,
  officeTermMonths: monthsEditor,
  maximumTerms: numberEditor({ label: words.termsAtMost, needed: words.termsNeeded, most: 20 }),
  presiding: choiceEditor(ruleChoices.presiding),
  jointChairsApprove: choiceEditor(ruleChoices.jointChairsApprove),
  decisions: choiceEditor(ruleChoices.decisions),
  majorityBase: choiceEditor(ruleChoices.majorityBase),
  abstentions: choiceEditor(ruleChoices.abstentions),
  votingUnit: choiceEditor(ruleChoices.votingUnit),
  endorsedBy: bodyName,
  recommendationsTo: namesEditor,
  interests: interestEditor,
  interestWaiver: choiceEditor(ruleChoices.interestWaiver),
  concernsPolicy: lineEditor(words.words, words.wordsNeeded),
  reportMonths: monthsEditor,
  reviewMonths: monthsEditor,
  revisionDate: dateEditor,
  reviewConsults: namesEditor,
  healthCheckMonths: monthsEditor,
};
