import type { IsoDate } from '../model/iso-date';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import type { GovernanceDocument } from '../model/structure';
import type { TermsOfReference } from '../model/terms-of-reference';
import { addMonths } from './calendar';
import { dueState, type DueState } from './due-state';
import type { Unstated } from './unstated';

/** When something that comes round is due next. */
export type Reminder =
  | (DueState & { clause: string })
  /** The terms say how often, but not since when: nothing was adopted, reviewed or done yet. */
  | { state: 'start-not-known'; months: number; clause: string }
  | Unstated;

/** When the terms say that they are due to be revised. */
export type Revision =
  | (DueState & { clause: string })
  /** This version was adopted on that day or after it: the day is one of an earlier version. */
  | { state: 'met'; due: IsoDate; clause: string }
  | Unstated;

/** The two reminders of a version of the terms, and whose views a review takes into account. */
export type TermsReminders = {
  review: Reminder;
  revision: Revision;
  /** The bodies consulted at a review (T2, Warwickshire 10). */
  consults: Rules['reviewConsults'];
};

/** The rules by which terms of reference are looked at again. */
export type ReviewRules = Pick<Rules, 'reviewMonths' | 'revisionDate' | 'reviewConsults'>;

/**
 * When the terms are to be reviewed, and when revised, each by itself (T1, BCP header and 6.1: relevance
 * every year, and a revision date; T2, Warwickshire 10: every year; T3, Safer Essex 8.8: every two
 * years at least). A review counts from the last one, else from the day of adoption.
 */
export function termsReminders(
  version: Pick<TermsOfReference, 'adopted' | 'reviewed'>,
  rules: ReviewRules,
  today: IsoDate,
  withinDays: number,
): TermsReminders {
  return {
    review: reminder(rules.reviewMonths, lastOf(version), today, withinDays),
    revision: revision(version, rules, today, withinDays),
    consults: rules.reviewConsults,
  };
}

/** The later of adoption and review; null where neither is known. */
function lastOf({ adopted, reviewed }: Pick<TermsOfReference, 'adopted' | 'reviewed'>) {
  return (
    [adopted, reviewed]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

function reminder(
  rule: Rules['reviewMonths'],
  since: IsoDate | null,
  today: IsoDate,
  withinDays: number,
): Reminder {
  if (rule.state !== 'set') return rule;
  const { value: months, clause } = rule;
  if (since === null) return { state: 'start-not-known', months, clause };
  return { ...dueState(addMonths(since, months), today, withinDays), clause };
}

function revision(
  { adopted }: Pick<TermsOfReference, 'adopted'>,
  { revisionDate: rule }: ReviewRules,
  today: IsoDate,
  withinDays: number,
): Revision {
  if (rule.state !== 'set') return rule;
  const { value: due, clause } = rule;
  if (adopted !== null && due <= adopted) return { state: 'met', due, clause };
  return { ...dueState(due, today, withinDays), clause };
}

/** When the next health check is due, counted from the last one (T6, WACSO: ongoing health checks). */
export function healthCheckReminder(
  { healthCheckMonths }: Pick<Rules, 'healthCheckMonths'>,
  { healthChecks }: Pick<Partnership, 'healthChecks'>,
  today: IsoDate,
  withinDays: number,
): Reminder {
  const days = healthChecks.map(({ on }) => on).toSorted();
  return reminder(healthCheckMonths, days.at(-1) ?? null, today, withinDays);
}

/** A governance document with how near its review is. */
export type DocumentReview = {
  document: GovernanceDocument;
  review: DueState | { state: 'no-day' };
};

/**
 * The codes, charters and protocols that members follow, and when each is to be reviewed (T7,
 * Warwickshire 3.2); the first due first, those without a day last.
 */
export function documentReviews(
  { governanceDocuments }: Pick<Partnership, 'governanceDocuments'>,
  today: IsoDate,
  withinDays: number,
): DocumentReview[] {
  return governanceDocuments
    .toSorted((a, b) => (a.reviewDue ?? '9999-99-99').localeCompare(b.reviewDue ?? '9999-99-99'))
    .map((document) => ({
      document,
      review:
        document.reviewDue === null
          ? { state: 'no-day' }
          : dueState(document.reviewDue, today, withinDays),
    }));
}
