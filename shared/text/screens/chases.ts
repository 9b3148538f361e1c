import type { ChaseScope } from '../../domain/actions/chase-list';
import type { IsoDate } from '../../model/iso-date';
import { countOf } from '../counts';
import { plainDate } from '../dates';

const scopes: Record<ChaseScope, string> = {
  overdue: 'Actions that are overdue',
  open: 'All open actions',
};

/** Words of the panel in which the owners of actions are asked how they go. */
export const chasesText = {
  open: 'Chase',
  title: 'Ask owners how their actions go',
  lead: 'One e-mail draft for each owner, about their own actions only. Minute Book sends nothing: open the drafts, send them, then say so here.',
  leadOverAll:
    'One e-mail draft for each owner, about their own actions only, under the heading of each partnership. Minute Book sends nothing: open the drafts, send them, then say so here.',
  about: 'About',
  scopes,
  whom: 'Whom to ask',
  person: (name: string, count: number) => `${name}, ${countOf(count, 'action')}`,
  find: 'Find an owner',
  /** "Safer Anyshire: A-2026-001 and A-2026-002", "Safer Anyshire: A-2026-001 and 12 more". */
  inPartnership: (partnership: string, references: string) => `${partnership}: ${references}`,
  more: (count: number) => `${count} more`,
  moreOwners: (count: number) => `${countOf(count, 'other owner')}. Find them by name.`,
  moreDrafts: (count: number) => `${countOf(count, 'more draft')} in the same folder.`,
  noAddress: (names: string) =>
    `No e-mail address that works is known of ${names}, so there is no draft for them. Enter it under Members.`,
  bodies: (names: string) =>
    `Owned by ${names} without a person being named: ask them in another way, or name somebody.`,
  unowned: (references: string) => `Owned by nobody: ${references}.`,
  nobody: 'Nobody is named as the owner of such an action.',
  nobodyReached: 'So there is no draft to save.',
  none: 'Choose whom to ask.',
  save: 'Save e-mail drafts',
  saved: (count: number) =>
    `${countOf(count, 'draft')} saved. Once ${count === 1 ? 'it is' : 'they are'} sent, say so here.`,
  savedOf: 'Saved',
  show: 'Show in folder',
  showOf: (file: string) => `Show in folder: ${file}`,
  on: 'Sent on',
  sentOn: 'the day on which they were sent',
  sent: 'I have sent them',
  recorded: (count: number) => `Chased: ${countOf(count, 'owner')}.`,
  history: 'Chased',
  unanswered: 'Chased, not answered',
  unansweredCount: (count: number) =>
    `${countOf(count, 'action')} chased, with nothing reported since.`,
  allAnswered: 'No action that was chased waits for an answer.',
  openAction: (reference: string, partnership: string) => `Open ${reference} of ${partnership}`,
  asked: (to: string, on: IsoDate) => `${to} asked on ${plainDate(on)}`,
  confidential: 'Confidential',
  moreUnanswered: (count: number) => `${countOf(count, 'more action')} chased later.`,
} as const;
