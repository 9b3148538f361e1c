import type { IsoDate } from '../model/iso-date';
import type { SuggestedItem } from '../model/suggested-item';
import { plainDate } from './dates';

const titles: Partial<Record<SuggestedItem['reason'], (subject: string) => string>> = {
  'office-ends': (title) => `Election of the ${title}`,
  'office-vacant': (title) => `Election of the ${title}`,
  'terms-review': () => 'Review of the terms of reference',
  'terms-revision': () => 'Revision of the terms of reference',
  'document-review': (title) => `Review of the ${title}`,
  'health-check': () => 'Health check: how well the partnership works',
  withdrawal: () => 'Withdrawal of a member',
  'group-ends': () => 'End of this group',
  'electronic-decision': (question) => `Decision taken between meetings: ${question}`,
  'group-update': (name) => `Update from ${name}`,
  risks: () => 'Risks and issues',
};

/** The titles of the items by which a meeting takes up the one before (M1, A2). */
export const nextAgendaTitles = {
  minutes: (date: IsoDate) => `Minutes of the meeting of ${plainDate(date)}`,
  mattersArising: 'Matters arising',
} as const;

/** The title an item is suggested under; what it is about where it has no words of its own. */
export function suggestedTitle({ reason, subject }: SuggestedItem): string {
  return (titles[reason]?.(subject) ?? subject).slice(0, 200);
}
