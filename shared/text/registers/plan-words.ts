import type { ItemSource, Purpose } from '../../model/agenda';
import type { PlannedItem } from '../../model/planned-item';
import { purposeLabels } from '../labels';

/** What the forward plan says (N8). */
export const planWords = {
  when: 'When',
  title: 'Item',
  purpose: 'Purpose',
  source: 'Comes from',
  proposedBy: 'Asked for by',
  presenter: 'Presenter',
  state: 'State',
  note: 'Note',
  month: 'Month',
  noDay: 'No month yet',
  later: 'Without a month',
  others: 'Other items',
  onAgendaOf: (day: string) => `On the agenda of ${day}`,
} as const;

/** How far a line of the plan has come. */
export const planStateLabels: Record<PlannedItem['state'], string> = {
  planned: 'Planned',
  'on-agenda': 'On an agenda',
  done: 'Done',
  dropped: 'Dropped',
};

/** Where a line of the plan comes from (N8). */
export const planSourceLabels: Record<ItemSource, string> = {
  'not-stated': 'Not stated',
  'work-plan': 'Work plan',
  'emerging-issue': 'Emerging issue',
  'carried-over': 'Carried over',
  rules: 'Terms of reference',
};

/** What a line asks of the meeting, or that nobody has said. */
export function planPurpose(purpose: Purpose | null): string {
  return purpose === null ? 'Not stated' : purposeLabels[purpose];
}
