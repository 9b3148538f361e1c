import type { DueKind, DueRow } from '../model/due';
import { countOf } from './counts';
import { plainDate } from './dates';
import { clauseSource } from './quorum';
import { ruleChoices } from './rules/choices';

/** The steps around a meeting, as something to be done. */
const STEPS: Record<string, string> = {
  'date-agreed': 'Agree the date',
  'agenda-agreed': 'Get the agenda agreed',
  notice: 'Send the notice',
  agenda: 'Send the agenda',
  papers: 'Send the papers',
  'action-log': 'Send the action log',
  meeting: 'Hold the meeting',
  'minutes-approved': 'Get the draft minutes approved',
  'confidential-agreed': 'Get what is left out as confidential agreed',
  minutes: 'Send the minutes',
  'minutes-confirmed': 'Get the minutes confirmed',
};

const kindOfMeeting = (subject: string, count: number): string => {
  const many = ruleChoices.kinds[subject as keyof typeof ruleChoices.kinds] ?? 'meetings';
  return count === 1 ? many.replace(/s$/, '') : many;
};

const day = (row: DueRow): string => (row.meetingDate ? plainDate(row.meetingDate) : '');

const sentences: Record<DueKind, (row: DueRow) => string> = {
  step: (row) => `${STEPS[row.subject] ?? row.subject}: meeting of ${day(row)}`,
  'actions-overdue': ({ count }) => `Chase ${countOf(count, 'overdue action')}`,
  'actions-soon': ({ count }) => `${countOf(count, 'action')} due within a week`,
  'actions-without-owner': ({ count }) => `${countOf(count, 'action')} without an owner`,
  'work-stream-report': ({ subject, person, organisation }) =>
    `${subject}: work stream report from ${person || organisation || 'its senior responsible owner'}`,
  'work-stream-without-lead': ({ subject }) =>
    `${subject}: the work stream has no senior responsible owner`,
  'office-ends': ({ subject, person }) => `${subject}: the term of ${person} ends`,
  'office-vacant': ({ subject }) => `${subject}: nobody holds the office`,
  'terms-review': () => 'Review the terms of reference',
  'terms-revision': () => 'Revise the terms of reference',
  'document-review': ({ subject, body }) =>
    `Review “${subject}”${body === '' ? '' : ` (approved by ${body})`}`,
  'health-check': () => 'Look at how well the partnership works (health check)',
  'report-out': ({ subject, body }) => `${subject}: report to ${body}`,
  'report-in': ({ subject, body }) => `${subject}: report expected from ${body}`,
  duty: ({ subject }) => subject,
  'seats-vacant': ({ count }) => `Fill ${countOf(count, 'vacant seat')}`,
  'no-representative': ({ organisation }) => `${organisation} has named no representative`,
  withdrawal: ({ organisation }) => `${organisation} is leaving: go through its commitments`,
  'group-ends': () => 'This group comes to its end',
  'group-without-end': () => 'This group has no last day, and must have one',
  'too-few-meetings': ({ subject, count }) =>
    `${count} more ${kindOfMeeting(subject, count)} to be dated this year`,
  'no-meeting-before-parent': (row) => `No meeting before that of the body above on ${day(row)}`,
  'long-gap': (row) =>
    row.meetingDate === null
      ? `${row.count} days without a meeting`
      : `${row.count} days without a meeting after ${day(row)}`,
  'proposal-owed': ({ subject }) => `Put “${subject}” on the next agenda`,
  'electronic-decision': ({ subject, due }) =>
    due === null ? `Report the decision on “${subject}”` : `Replies on “${subject}” close`,
  'follow-up': ({ subject, body, organisation }) =>
    `${body || organisation || 'Somebody'} has still to agree: ${subject}`,
  'decision-review': (row) =>
    row.meetingDate === null
      ? `Look again at ${countOf(row.count, 'decision')}`
      : `Look again at ${countOf(row.count, 'decision')} of the meeting of ${day(row)}`,
  'risk-review': ({ subject, body, count }) =>
    subject === ''
      ? `Review ${count === 1 ? '1 confidential entry' : `${count} confidential entries`} of risks and issues`
      : `Review the ${body}: ${subject}`,
  'planned-item': ({ subject }) => `Put “${subject}” on an agenda, or plan it for later`,
  'tracker-blank': ({ subject, count }) =>
    `“${subject}”: ${countOf(count, 'position')} still to be given`,
  'tracker-without-keeper': ({ subject }) => `“${subject}”: nobody keeps this tracker up to date`,
  'rules-open': ({ count }) => `${countOf(count, 'rule')} not yet entered`,
};

/** What is to be done, in one line, without partnership, day and clause. */
export function dueWords(row: DueRow): string {
  return sentences[row.kind](row);
}

/** Where it comes from: "terms of reference, clause 8.4"; empty where no rule asks for it. */
export function dueSource({ clause }: Pick<DueRow, 'clause'>): string {
  return clause === null ? '' : clauseSource(clause);
}

/** A day as it stands to today: "Overdue 3 days", "Today", "In 5 days"; empty without a day. */
export function dueWhen(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return 'Today';
  return daysLeft < 0 ? `Overdue ${countOf(-daysLeft, 'day')}` : `In ${countOf(daysLeft, 'day')}`;
}
