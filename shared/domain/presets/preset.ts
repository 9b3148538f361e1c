import type { PresetId } from '../../model/partnership';
import { ruleNames, type Rules } from '../../model/rules/rules';
import { SILENT } from '../../model/setting';
import type { Duty, GovernanceDocument, Link, Report } from '../../model/structure';
import type { TermsOfReference } from '../../model/terms-of-reference';
import type { Member, OfficeRole } from '../../model/membership';

/** A body a preset starts with. Only names and figures come from the source, no sentence of it. */
export type PresetMember = { name: string } & Pick<
  Member,
  'seats' | 'countsTowardsQuorum' | 'limit' | 'representedBy' | 'note'
>;

/** An office the source provides for. */
export type PresetOffice = { title: string; role: OfficeRole; inExecutive: boolean };

/** What a preset sets: the terms of reference and all that follows from them. */
export type PresetContent = {
  terms: Omit<TermsOfReference, 'id'>;
  members: readonly PresetMember[];
  links: readonly Omit<Link, 'id'>[];
  reports: readonly Omit<Report, 'id'>[];
  duties: readonly Omit<Duty, 'id'>[];
  governanceDocuments: readonly Omit<GovernanceDocument, 'id'>[];
};

/** One of the answers to a question, and what it makes of the preset. */
export type PresetAnswer = {
  id: string;
  words: string;
  apply: (content: PresetContent) => PresetContent;
};

/** What the source leaves open or says in two ways: asked, never guessed (register 1.15). */
export type PresetQuestion = { id: string; question: string; answers: readonly PresetAnswer[] };

/** A partnership to start from: the rules its terms of reference state, and its member bodies. */
export type Preset = {
  id: PresetId;
  name: string;
  area: string;
  /** How the source counts its membership, in a few words of our own. */
  membership: string;
  content: PresetContent;
  offices: readonly PresetOffice[];
  questions: readonly PresetQuestion[];
  /** What the secretariat must find out for itself, and is no choice between readings. */
  reminders: readonly string[];
};

/** All rules: those given, and silence for every other, since the source was read for each. */
export function presetRules(given: Partial<Rules>): Rules {
  const silent = Object.fromEntries(ruleNames.map((name) => [name, SILENT])) as Rules;
  return { ...silent, ...given };
}

/** One seat for each named body, all counting towards the quorum. */
export function oneSeatEach(names: readonly string[]): PresetMember[] {
  return names.map((name) => aBody(name));
}

/** A body with one seat that counts, and what is different about it. */
export function aBody(name: string, different: Partial<PresetMember> = {}): PresetMember {
  const usual = { seats: 1, countsTowardsQuorum: true, limit: null, representedBy: '', note: '' };
  return { name, ...usual, ...different };
}

/** A tie to a body that is not kept here. */
export function aLink(kind: Link['kind'], name: string, clause: string, note = ''): PresetLink {
  return { kind, partnershipId: null, name, note, clause, meetingDates: [] };
}

type PresetLink = Omit<Link, 'id'>;

/** A report nobody has sent yet, whose first day is still to be entered. */
export function aReport(
  direction: Report['direction'],
  [title, body]: readonly [string, string],
  everyMonths: number | null,
  clause: string,
): Omit<Report, 'id'> {
  return { direction, title, body, everyMonths, nextDue: null, clause, done: [] };
}

/** Something due every year, in no stated month. */
export function aDuty(title: string, clause: string): Omit<Duty, 'id'> {
  return { title, month: null, clause, doneYears: [] };
}

/** The preset's content with one of its rules answered. */
export function withRule(content: PresetContent, rules: Partial<Rules>): PresetContent {
  const { terms } = content;
  return { ...content, terms: { ...terms, rules: { ...terms.rules, ...rules } } };
}

/**
 * What a preset sets once its questions are answered, as far as they are: question id to answer
 * id. A question without an answer, or with one that is not among its own, leaves the rule open.
 */
export function answeredContent(
  { content, questions }: Preset,
  answers: Readonly<Record<string, string>>,
): PresetContent {
  return questions.reduce((current, question) => {
    const answer = question.answers.find(({ id }) => id === answers[question.id]);
    return answer ? answer.apply(current) : current;
  }, content);
}

/** Terms of which only the day of adoption and the version are known. */
export function termsOf(
  rules: Rules,
  known: Partial<Omit<TermsOfReference, 'id' | 'rules'>>,
): Omit<TermsOfReference, 'id'> {
  const row = { version: '', amendments: '', byWhom: '', circulation: '' };
  return { ...row, adopted: null, reviewed: null, ...known, rules };
}
