import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { ruleNames } from '../../model/rules/rules';
import type { TermsOfReference } from '../../model/terms-of-reference';
import { documentReviews, healthCheckReminder, termsReminders, type Reminder } from '../reviews';
import { termsOn } from '../terms';
import { dueOn, openMatter } from './due-entry';

/** How long before a review is due the views it takes into account have to be asked for (T2). */
const REVIEW_DAYS = 60;

/** Reviews of the terms, of the documents that go with them, of the partnership's health, and rules nobody has entered (T1 to T3, T6, T7). */
export function dueOfReviews(
  partnership: Pick<Partnership, 'terms' | 'governanceDocuments' | 'healthChecks'>,
  today: IsoDate,
): DueEntry[] {
  const version = termsOn(partnership, today);
  const documents = documentReviews(partnership, today, REVIEW_DAYS).flatMap(
    ({ document, review }) =>
      review.state === 'no-day'
        ? []
        : [
            dueOn('document-review', review, {
              subject: document.title,
              body: document.approvedBy,
            }),
          ],
  );
  const health = healthCheckReminder(version.rules, partnership, today, REVIEW_DAYS);
  return [
    ...dueOfTerms(version, today),
    ...reminderEntry('health-check', health),
    ...documents,
    ...rulesToEnter(version),
  ];
}

function dueOfTerms(version: TermsOfReference, today: IsoDate): DueEntry[] {
  const { review, revision } = termsReminders(version, version.rules, today, REVIEW_DAYS);
  const revised =
    'due' in revision && revision.state !== 'met'
      ? [dueOn('terms-revision', revision, { clause: revision.clause })]
      : [];
  return [...reminderEntry('terms-review', review), ...revised];
}

/** What comes round, by its day; without one where nobody has recorded when it last was. */
function reminderEntry(kind: 'terms-review' | 'health-check', reminder: Reminder): DueEntry[] {
  if (reminder.state === 'start-not-known') return [openMatter(kind, { clause: reminder.clause })];
  return 'due' in reminder ? [dueOn(kind, reminder, { clause: reminder.clause })] : [];
}

function rulesToEnter({ rules }: TermsOfReference): DueEntry[] {
  const open = ruleNames.filter((name) => rules[name].state === 'not-entered').length;
  return open === 0 ? [] : [openMatter('rules-open', { count: open })];
}
