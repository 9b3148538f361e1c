import type { ActionGroup, GroupKey, Grouping } from '../../domain/actions/grouping';
import { countOf } from '../counts';
import { plainDate } from '../dates';

/** By what a log is parted, as a choice (A5, A7). */
export const groupingLabels: Record<Grouping, string> = {
  none: 'Nothing',
  partnership: 'Partnership',
  owner: 'Owner',
  organisation: 'Organisation',
  meeting: 'Meeting',
  'work-stream': 'Work stream',
};

/** What a group of actions is called; "No owner: to be settled" says that this is a defect (A5, A10). */
export function groupName(key: GroupKey): string {
  if ('name' in key) return key.name;
  return key.kind === 'meeting' ? `Meeting of ${plainDate(key.date)}` : GROUPS[key.kind];
}

const GROUPS: Record<Exclude<GroupKey, { id: string }>['kind'], string> = {
  all: 'All actions',
  'no-organisation': 'Owners of no organisation known here',
  'no-owner': 'No owner: to be settled',
  'no-meeting': 'Raised outside a meeting',
  'no-work-stream': 'In no work stream',
};

/** How a group stands: "5 open, 2 overdue" (A5, A6). */
export function groupCounts({ open, overdue }: Pick<ActionGroup, 'open' | 'overdue'>): string {
  return `${open} open, ${overdue === 0 ? 'none' : overdue} overdue`;
}

/** Who has to report, and on how much: "3 actions". */
export function actionCount(count: number): string {
  return countOf(count, 'action');
}
