import type { FollowUp, OpenFollowUp } from '../../domain/decisions/commitments';
import type { RecommendationAddress } from '../../domain/decisions/recommendations';
import type { OpenRecommendation } from '../../domain/decisions/recommendations';
import type { RuleBasis } from '../../domain/rule-basis';
import type { DecisionKind, Endorsement, TypedOutcome } from '../../model/proposal';
import type { RecommendationOutcome } from '../../model/recommendation';
import { dayCount } from '../dates';
import { shortNote, sourceNote } from './clause-notes';

/** What is decided (V12). */
export const decisionKindLabels: Record<DecisionKind, string> = {
  agreement: 'Community safety agreement',
  strategy: 'Strategy',
  targets: 'Targets',
  commissioning: 'Commissioning',
  plan: 'Yearly plan',
  other: 'Other',
};

/** What a decision still needs (Q2, P10, V12). */
export const followUpLabels: Record<FollowUp['kind'], string> = {
  agreement: 'Agreement of an absent organisation',
  approval: 'Approval to be brought',
  endorsement: 'Endorsement',
};

const basisOf: Record<FollowUp['kind'], string> = {
  agreement: 'an organisation that was not there is bound only once it agrees',
  approval: 'members can decide, or bring approval with them',
  endorsement: 'such decisions are endorsed',
};

/** Whether the terms call for a follow-up, in a sentence. */
export function basisSentence(kind: FollowUp['kind'], basis: RuleBasis): string {
  switch (basis.state) {
    case 'set':
      return `The terms say that ${basisOf[kind]}${sourceNote(basis.clause)}.`;
    case 'excluded':
      return `The terms do not ask for it${sourceNote(basis.clause)}.`;
    case 'silent':
      return 'The terms say nothing: it is asked, and holds nothing up.';
    case 'not-entered':
      return 'The rule has not been entered: it is asked, and holds nothing up.';
  }
}

/** How old a follow-up is, and how much past its date: "12 days, overdue 3 days". */
export function ageWords({
  ageDays,
  daysOverdue,
}: Pick<OpenFollowUp, 'ageDays' | 'daysOverdue'>): string {
  const age = ageSince(ageDays);
  return daysOverdue === 0 ? age : `${age}, overdue ${dayCount(daysOverdue)}`;
}

/** How long something has been waiting; a day to come has no age yet. */
export function ageSince(ageDays: number): string {
  if (ageDays < 0) return 'Not yet';
  return ageDays === 0 ? 'Today' : dayCount(ageDays);
}

/** How long something has been waiting, after its state: "for 12 days"; empty of a day to come. */
export function waitingWords(ageDays: number): string {
  if (ageDays < 0) return '';
  return ageDays === 0 ? 'since today' : `for ${dayCount(ageDays)}`;
}

/** What another body said of a decision (V12). */
export const endorsementLabels: Record<NonNullable<Endorsement['outcome']>['result'], string> = {
  endorsed: 'Endorsed',
  'endorsed-with-changes': 'Endorsed with changes',
  refused: 'Refused',
};

/** What came of a matter where the terms do not say what should (V9). */
export const typedOutcomeLabels: Record<TypedOutcome['result'], string> = {
  carried: 'Carried',
  lost: 'Lost',
  other: 'Something else',
};

/** How far a recommendation has come (V13). */
export const recommendationStateLabels: Record<OpenRecommendation['state'], string> = {
  'not-sent': 'Not sent yet',
  'not-answered': 'Not answered yet',
  'no-outcome': 'Answered, outcome open',
};

/** What the other body made of a recommendation (V13). */
export const recommendationOutcomeLabels: Record<RecommendationOutcome, string> = {
  accepted: 'Accepted',
  'partly-accepted': 'Accepted in part',
  declined: 'Declined',
};

/** Whether the terms name the body that is to be addressed (V13). */
export function addressSentence(address: RecommendationAddress): string {
  switch (address.state) {
    case 'named':
      return `Named in the terms of reference${shortNote(address.clause)}.`;
    case 'not-named':
      return `Not named in the terms of reference${shortNote(address.clause)}: make sure that it is meant.`;
    case 'silent':
      return 'The terms of reference do not say to whom recommendations are made.';
    case 'not-entered':
      return 'The rule “Recommendations to” has not been entered.';
  }
}
