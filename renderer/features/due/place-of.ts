import type { DueKind, DueRow } from '#shared/model/due';

/** The screen of a partnership on which each kind of thing is dealt with. */
const SCREENS: Record<Exclude<DueKind, 'step'>, string> = {
  'actions-overdue': 'actions',
  'actions-soon': 'actions',
  'actions-without-owner': 'actions',
  'work-stream-report': 'actions/work-streams',
  'work-stream-without-lead': 'actions/work-streams',
  'office-ends': 'members',
  'office-vacant': 'members',
  'terms-review': 'terms',
  'terms-revision': 'terms',
  'document-review': 'structure',
  'health-check': 'structure',
  'report-out': 'structure',
  'report-in': 'structure',
  duty: 'structure',
  'seats-vacant': 'members',
  'no-representative': 'members',
  withdrawal: 'members',
  'group-ends': 'structure',
  'group-without-end': 'structure',
  'too-few-meetings': 'dates',
  'no-meeting-before-parent': 'dates',
  'long-gap': 'dates',
  'proposal-owed': 'decisions',
  'electronic-decision': 'decisions',
  'follow-up': 'decisions',
  'decision-review': 'registers/decisions',
  'risk-review': 'registers/risks',
  'planned-item': 'registers/forward-plan',
  'tracker-blank': 'trackers',
  'tracker-without-keeper': 'trackers',
  'rules-open': 'terms',
};

/** Where something due is dealt with. */
export function placeOf(row: DueRow): string {
  if (row.kind === 'step') return `/m/${row.meetingId}/timeline`;
  return `/p/${row.partnershipId}/${SCREENS[row.kind]}`;
}
