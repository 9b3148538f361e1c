import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { ruleNames } from '../../model/rules/rules';
import type { TermsOfReference } from '../../model/terms-of-reference';
import { documentReviews, termsReminders } from '../reviews';
import { termsOn } from '../terms';
import { dueOn, openMatter } from './due-entry';

/** How long before a review is due the views it takes into account have to be asked for (T2). */
const REVIEW_DAYS = 60;

/** Reviews of the terms, of the documents that go with them, and rules nobody has entered (T1 to T3, T7). */
export function dueOfReviews(
  partnership: Pick<Partnership, 'terms' | 'governanceDocuments'>,
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
  return [...dueOfTerms(version, today), ...documents, ...rulesToEnter(version)];
}

function dueOfTerms(version: TermsOfReference, today: IsoDate): DueEntry[] {
  const { review, revision } = termsReminders(version, version.rules, today, REVIEW_DAYS);
  const reviewed =
    review.state === 'start-not-known'
      ? [openMatter('terms-review', { clause: review.clause })]
      : 'due' in review
        ? [dueOn('terms-review', review, { clause: review.clause })]
        : [];
  const revised =
    'due' in revision && revision.state !== 'met'
      ? [dueOn('terms-revision', revision, { clause: revision.clause })]
      : [];
  return [...reviewed, ...revised];
}

function rulesToEnter({ rules }: TermsOfReference): DueEntry[] {
  const open = ruleNames.filter((name) => rules[name].state === 'not-entered').length;
  return open === 0 ? [] : [openMatter('rules-open', { count: open })];
}
