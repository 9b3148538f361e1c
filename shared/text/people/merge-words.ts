import type { MergeBar, MergeEffect } from '../../domain/people/merging/merge-findings';
import type { ReferenceKind } from '../../domain/people/references/reference-paths';
import { isoDateSchema } from '../../model/iso-date';
import { plainDate } from '../dates';
import { attendanceMarkLabels } from '../labels';

/** What refers to somebody: one, and several. */
const nouns: Record<ReferenceKind, [string, string]> = {
  seats: ['seat or other part', 'seats or other parts'],
  offices: ['office', 'offices'],
  'guest-rights': ['right to attend', 'rights to attend'],
  suspensions: ['suspension', 'suspensions'],
  memberships: ['membership', 'memberships'],
  'group-lead': ['group they lead', 'groups they lead'],
  'distribution-lists': ['distribution list', 'distribution lists'],
  attendance: ['meeting with their attendance', 'meetings with their attendance'],
  presence: [
    'meeting at which they came late, left early or presided',
    'meetings at which they came late, left early or presided',
  ],
  minutes: [
    'meeting with an interest or a vote of theirs in the minutes',
    'meetings with an interest or a vote of theirs in the minutes',
  ],
  agreements: ['meeting for which they agreed papers', 'meetings for which they agreed papers'],
  actions: ['action', 'actions'],
  'work-streams': ['work stream', 'work streams'],
  proposals: ['proposal', 'proposals'],
  'electronic-decisions': ['decision between meetings', 'decisions between meetings'],
  interests: ['registered interest', 'registered interests'],
  gifts: ['gift or hospitality', 'gifts or hospitality'],
  trackers: ['tracker', 'trackers'],
  risks: ['risk or issue', 'risks or issues'],
  'minute-versions': [
    'meeting with earlier versions of the minutes',
    'meetings with earlier versions of the minutes',
  ],
  'saved-filters': ['saved question about actions', 'saved questions about actions'],
  employer: ['person employed there', 'people employed there'],
};

/** How much refers to an entry: "2 actions". */
export function referenceCount(kind: ReferenceKind, count: number): string {
  return `${count} ${nouns[kind][count === 1 ? 0 : 1]}`;
}

/** A day in words where it is one, and otherwise the name as it is. */
export function subjectWords(subject: string): string {
  const day = isoDateSchema.safeParse(subject);
  return day.success ? plainDate(day.data) : subject;
}

const effects: Record<
  Exclude<MergeEffect['what'], 'attendance-kept'>,
  (subject: string) => string
> = {
  'attendance-joined': (day) =>
    `Both are in the attendance of ${day}, marked alike. They will be there once.`,
  'same-seat': (body) =>
    `Both have a part for ${body} at one time. It becomes one, and a seat may be vacant.`,
  'two-seats': (bodies) => `Will hold seats for ${bodies} at one time. Check whether that is so.`,
  'seat-and-stand-in': (body) =>
    `Will hold a seat for ${body} and stand in for it too. End one of the two on Members.`,
  'same-office': (title) => `Both hold the office ${title} at one time. It becomes one.`,
  'two-offices': (titles) => `Will hold these offices at one time: ${titles}.`,
  'one-membership': () =>
    'Both are members at one time. They become one member, with the people of both, the larger number of seats, and otherwise the facts of the entry that stays. At meetings of the past they count once in the quorum.',
  'two-memberships': () =>
    'One was a member before or after the other. The membership stays in two parts, as it was.',
  'too-many-holders': () =>
    'More people will hold seats than the member has. Add seats or end some on Members.',
  'one-voter': (title) => `Both are on the roll of a vote on ${title}. They will be on it once.`,
  'one-recipient': (title) => `Both are asked in ${title}. They will be asked once.`,
};

/** What becomes one, or stands side by side, once two entries are one. */
export function mergeEffectWords({ what, subject, marks }: MergeEffect): string {
  const said = subjectWords(subject);
  if (what !== 'attendance-kept') return effects[what](said);
  const [kept, dropped] = marks
    ? [attendanceMarkLabels[marks.kept], attendanceMarkLabels[marks.dropped]]
    : ['', ''];
  return `Both are in the attendance of ${said}. “${kept}” is kept, “${dropped}” is not.`;
}

type NotOne = MergeBar['because'] | 'same-entry' | 'anonymised' | 'unread';

const bars: Record<NotOne, (subject: string) => string> = {
  'stood-in': (where) =>
    `One of the two stood in for the other${where}, so they seem to be two people. Correct that record first if they are one.`,
  'locked-attendance': (where) =>
    `The minutes are locked and have the two as different people${where}. Take the confirmation or approval back on the Timeline and correct the attendance first.`,
  'voted-both': (where) =>
    `Both voted${where}, and as one they would have one vote less than was counted. Correct the vote first if they are one.`,
  'replied-both': (where) =>
    `Both answered with a vote${where}, and as one they would have one vote less than was counted. Remove one of the answers first if they are one.`,
  'moved-and-seconded': (where) =>
    `One of the two seconded what the other proposed${where}, so they seem to be two people. Correct the minutes first if they are one.`,
  'agreed-both': (where) =>
    `Both agreed to the same papers${where}, and as one only one agreement would be left. Take one of the two back on the Timeline first if they are one.`,
  'same-entry': () => 'This is one and the same entry. Choose another one to merge it with.',
  unread: (document) =>
    `A document of the data folder cannot be read whole${document}, and it may refer to this entry. Settle the notice at the top of the screen first.`,
  anonymised: () =>
    'What identifies this person was taken out, so nobody can tell who it was. Choose another entry.',
};

/** Why two entries cannot be made one, and what to do. */
export function mergeBarWords(because: NotOne | undefined, subject: string): string {
  const where = subject === '' ? '' : ` (${subjectWords(subject)})`;
  const words = because === undefined ? undefined : bars[because];
  return (
    words?.(where) ??
    'These two entries cannot be made one without changing what the record says. Correct the record first.'
  );
}
