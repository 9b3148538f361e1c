import type { DueState } from '../../domain/due-state';
import type { EligibilityFinding } from '../../domain/offices/eligibility';
import type { TermInARow } from '../../domain/offices/appointment';
import type { ServicingBody } from '../../domain/offices/servicing-body';
import type { TermEnd } from '../../domain/offices/term-end';
import type { ChairsApproval } from '../../domain/offices';
import type { Vacancy } from '../../domain/offices/vacant-offices';
import type { OrganisationId, PersonId } from '../../model/id';
import type { Office, OfficeRole } from '../../model/membership';
import type { OfficeSource } from '../../model/rules/membership-rules';
import type { Setting } from '../../model/setting';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { shortNote, sourceNote } from '../decisions/clause-notes';
import { ruleChoices } from '../rules/choices';

/** What an office is to the rules, as a choice. */
export const officeRoleLabels: Record<OfficeRole, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  other: 'Another office',
};

/** Why an office ended before its term, as a choice. */
export const endedByLabels: Record<NonNullable<Office['endedBy']>, string> = {
  resignation: 'By resignation',
  'no-confidence': 'By a motion of no confidence',
};

/** The names that findings need. */
export type Names = {
  personName: (id: PersonId) => string;
  organisationName: (id: OrganisationId) => string;
};

/** What is against somebody in an office, in a sentence with its clause (C1, C2, C3, C6, C7). */
export function findingWords(finding: EligibilityFinding, names: Names): string {
  switch (finding.about) {
    case 'no-member':
      return `Holds no seat, and the office goes to a member${sourceNote(finding.clause)}.`;
    case 'other-body':
      return `Acts for another body than ${finding.expected}, which holds the office${sourceNote(finding.clause)}.`;
    case 'body-not-known':
      return finding.expected === ''
        ? `The terms give the office to a body and do not name it here${sourceNote(finding.clause)}.`
        : `Whether the holder belongs to ${finding.expected}, which holds the office, is not known${sourceNote(finding.clause)}.`;
    case 'same-body':
      return sameBodyWords(finding, names);
  }
}

type SameBody = Extract<EligibilityFinding, { about: 'same-body' }>;

function sameBodyWords(finding: SameBody, { personName, organisationName }: Names): string {
  const [other, body] = [personName(finding.with), organisationName(finding.body)];
  if (finding.state === 'breach') {
    return `Comes from ${body} like ${other}, and Chair and Vice-Chair must come from different bodies${sourceNote(finding.clause)}.`;
  }
  if (finding.because === 'same-employer') {
    return `Acts for another body than ${other}, but ${body} employs both. Whether that is one body is for the partnership to say.`;
  }
  return finding.because === 'silent'
    ? `Comes from ${body} like ${other}. The terms do not say whether that may be: ask the partnership.`
    : `Comes from ${body} like ${other}. Whether that may be has not been entered in the terms.`;
}

/**
 * When a term of office ends: "Ends 31 March 2027 (5.2)". Empty where the terms are silent, where the
 * office has no term of its own, and where the last day is in the record and so shown anyway.
 */
export function termEndWords(term: TermEnd): string {
  switch (term.state) {
    case 'ends':
      return term.from === 'record'
        ? ''
        : `Ends ${plainDate(term.lastDay)}${shortNote(term.clause)}`;
    case 'no-term':
      return term.because === 'other-office' ? '' : `No term: ${NO_TERM[term.because]}`;
    case 'not-known':
      return term.missing === 'from'
        ? 'Its end is not known without a first day.'
        : 'Its end is not known without how the holder came to it.';
    case 'not-entered':
      return 'How long a term lasts has not been entered.';
    case 'silent':
      return '';
  }
}

const NO_TERM = { 'ex-officio': 'held ex officio', appointed: 'by appointment' } as const;

/** How near the end of a term is: "Ends in 20 days", "Over for 3 days, holder still in office". */
export function termDueWords({ daysLeft }: Pick<DueState, 'daysLeft'>, isFilled: boolean): string {
  const next = isFilled ? '; who follows is recorded' : '';
  if (daysLeft < 0) return `Over for ${countOf(-daysLeft, 'day')}, holder still in office`;
  return daysLeft === 0 ? `Ends today${next}` : `Ends in ${countOf(daysLeft, 'day')}${next}`;
}

/** Which term in a row it is and what the terms say of that; empty at a first term and where it may be. */
export function termInARowWords({ place, answer }: TermInARow): string {
  const which = `Term ${place} in a row`;
  if (answer.state === 'allowed') return '';
  if (answer.state === 'refused') {
    return answer.rule === 'maximumTerms'
      ? `${which}, more than the terms allow${sourceNote(answer.clause)}.`
      : `${which}, and there is no re-election${sourceNote(answer.clause)}.`;
  }
  return answer.because === 'silent'
    ? `${which}. The terms do not say whether there is re-election.`
    : `${which}. Whether there is re-election has not been entered in the terms.`;
}

/** The name of a vacant office, as its last holder bore it. */
export function vacantTitle({ role, title }: Pick<Vacancy, 'role' | 'title'>): string {
  return title ?? officeRoleLabels[role];
}

/** Since when an office is vacant, and why, as far as that is known. */
export function vacancyWords({ since, lastHolder }: Vacancy): string {
  if (since === null) return 'Vacant';
  const why = lastHolder?.endedBy ? `, ${WHY_VACANT[lastHolder.endedBy]}` : '';
  return `Vacant since ${plainDate(since)}${why}`;
}

const WHY_VACANT: Record<NonNullable<Office['endedBy']>, string> = {
  resignation: 'after a resignation',
  'no-confidence': 'after a motion of no confidence',
};

/** How an office ended before its term: "Ended by resignation"; empty where it did not. */
export function endedWords({ endedBy }: Pick<Office, 'endedBy'>): string {
  return endedBy === null ? '' : `Ended ${endedByLabels[endedBy].toLowerCase()}`;
}

/** How the terms fill an office: "The terms say: elected (5.2)"; null where they are silent. */
export function sourceHint(setting: Setting<OfficeSource>): string | null {
  if (setting.state === 'silent') return null;
  if (setting.state === 'not-entered') return 'The terms have not been entered on this.';
  const way = ruleChoices.ways[setting.value.way].toLowerCase();
  const from = setting.value.fromMembers ? ', from among the members' : '';
  return `The terms say: ${way}${from}${shortNote(setting.clause)}`;
}

/** Whose body services the meetings; null where nothing ties that to the Chair (M6, P20). */
export function servicingWords(answer: ServicingBody, names: Names): string | null {
  if (answer.state !== 'chairs-body') return null;
  const bodies = answer.bodies.map((id) => names.organisationName(id));
  const who = bodies.length === 0 ? 'nobody while there is no Chair' : bodies.join(' and ');
  return `Meetings are serviced by the Chair’s own body: ${who}${sourceNote(answer.clause)}.`;
}

/** Whose approval counts as the Chair's where there are several; null where there is one or none (C8). */
export function jointChairsWords(needed: ChairsApproval): string | null {
  switch (needed.state) {
    case 'vacant':
    case 'one':
      return null;
    case 'any':
      return `There are joint Chairs: the approval of any one of them is enough${sourceNote(needed.clause)}.`;
    case 'all':
      return `There are joint Chairs: all of them must approve${sourceNote(needed.clause)}.`;
    case 'silent':
      return 'There are joint Chairs, and the terms do not say whether the approval of one is enough: ask the partnership.';
    case 'not-entered':
      return 'There are joint Chairs. Whether the approval of one is enough has not been entered in the terms.';
  }
}

/** What the terms say of a motion of no confidence (C5, Warwickshire 5.3). */
export function noConfidenceHint(setting: Setting<boolean>): string {
  if (setting.state === 'silent') return 'The terms say nothing of a motion of no confidence.';
  if (setting.state === 'not-entered') {
    return 'Whether a motion of no confidence can remove the Chair has not been entered in the terms.';
  }
  return setting.value
    ? `A majority may remove the Chair within the term${shortNote(setting.clause)}; the term ends on the day of the motion.`
    : `No motion of no confidence can remove the Chair${shortNote(setting.clause)}.`;
}
