import type { ChaseScope } from '../../domain/actions/chase-list';
import { countOf } from '../counts';

const scopes: Record<ChaseScope, string> = {
  overdue: 'Actions that are overdue',
  open: 'All open actions',
};

/** Words of the panel in which the owners of actions are asked how they go. */
export const chasesText = {
  open: 'Chase',
  title: 'Ask owners how their actions go',
  lead: 'One e-mail draft for each owner, about their own actions only. Minute Book sends nothing: open the drafts, send them, then say so here.',
  about: 'About',
  scopes,
  whom: 'Whom to ask',
  person: (name: string, count: number) => `${name}, ${countOf(count, 'action')}`,
  noAddress: (names: string) =>
    `No e-mail address is known of ${names}, so there is no draft for them. Enter it under Members.`,
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
} as const;
