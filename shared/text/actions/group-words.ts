import type { ActionGroup, GroupKey, Grouping } from '../../domain/actions/grouping';
import type { OrganisationId, WorkStreamId } from '../../model/id';
import { countOf } from '../counts';

/** By what a log is parted, as a choice (A5, A7). */
export const groupingLabels: Record<Grouping, string> = {
  none: 'Nothing',
  organisation: 'Organisation',
  'work-stream': 'Work stream',
};

type Names = {
  organisationName: (id: OrganisationId) => string;
  streamName: (id: WorkStreamId) => string;
};

/** What a group of actions is called; "No owner: to be settled" says that this is a defect (A5, A10). */
export function groupName(key: GroupKey, { organisationName, streamName }: Names): string {
  switch (key.kind) {
    case 'all':
      return 'All actions';
    case 'organisation':
      return organisationName(key.id);
    case 'no-organisation':
      return 'Owners of no organisation known here';
    case 'no-owner':
      return 'No owner: to be settled';
    case 'work-stream':
      return streamName(key.id);
    case 'no-work-stream':
      return 'In no work stream';
  }
}

/** How a group stands: "5 open, 2 overdue" (A5, A6). */
export function groupCounts({ open, overdue }: Pick<ActionGroup, 'open' | 'overdue'>): string {
  return `${open} open, ${overdue === 0 ? 'none' : overdue} overdue`;
}

/** Who has to report, and on how much: "3 actions". */
export function actionCount(count: number): string {
  return countOf(count, 'action');
}
