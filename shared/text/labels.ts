import { daysOverdue } from '../domain/action-progress';
import type { Action, ActionStatus } from '../model/action';
import type { Purpose } from '../model/agenda';
import type { IsoDate } from '../model/iso-date';
import type { AttendanceMark, Capacity, MeetingState } from '../model/meeting';
import type { MeetingForm, MeetingKind } from '../model/rules/meeting-rules';
import type { Outcome } from '../model/minutes';
import type { Marking } from '../model/marking';
import type { RepresentativeRole } from '../model/membership';
import type { StandInRule } from '../model/rules/membership-rules';
import type { Setting } from '../model/setting';
import { dayCount } from './dates';

/** What an item asks of the meeting, as agendas print it. */
export const purposeLabels: Record<Purpose, string> = {
  information: 'For information',
  discussion: 'For discussion',
  decision: 'For decision',
  assurance: 'For assurance',
};

/** What the meeting did, in the capitals that minutes customarily give it. */
export const outcomeLabels: Record<Outcome, string> = {
  resolved: 'RESOLVED',
  agreed: 'AGREED',
  noted: 'NOTED',
  recommended: 'RECOMMENDED',
  deferred: 'DEFERRED',
};

/** Where a person was, as screens and papers say it. */
export const attendanceMarkLabels: Record<AttendanceMark, string> = {
  'not-marked': 'Not marked',
  present: 'Present',
  remote: 'Present by remote means',
  apologies: 'Apologies',
  absent: 'Absent',
};

/** How far an action has come (A11). */
export const actionStatusLabels: Record<ActionStatus, string> = {
  open: 'Open',
  'in-progress': 'In progress',
  'on-hold': 'On hold',
  complete: 'Complete',
  'closed-not-done': 'Closed, not done',
  transferred: 'Transferred',
};

/** How people meet (F5). */
export const meetingFormLabels: Record<MeetingForm, string> = {
  'in-person': 'In person',
  virtual: 'By remote means',
  hybrid: 'In person and by remote means',
};

/** What sort of meeting it is, alone (F1, F3). */
export const meetingKindLabels: Record<MeetingKind, string> = {
  ordinary: 'Ordinary meeting',
  extraordinary: 'Extraordinary meeting',
  conference: 'Conference',
  annual: 'Annual meeting',
};

/** What sort of meeting it is, within a title: "Minutes of the annual meeting held on ...". */
export const meetingKindPhrases: Record<MeetingKind, string> = {
  ordinary: 'meeting',
  extraordinary: 'extraordinary meeting',
  conference: 'conference',
  annual: 'annual meeting',
};

/** How far the meeting itself has come. */
export const meetingStateLabels: Record<MeetingState, string> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  closed: 'Closed',
};

/** The protective marking as a choice on screen; what is printed is the marking itself. */
export const markingLabels: Record<Marking, string> = {
  none: 'No marking',
  OFFICIAL: 'OFFICIAL',
  'OFFICIAL-SENSITIVE': 'OFFICIAL-SENSITIVE',
};

/** The partnership's own word for a stand-in (P6 to P9); "stand-in" where its terms give none. */
export function standInWord(setting: Setting<StandInRule>): string {
  return setting.state === 'set' ? setting.value.word : 'stand-in';
}

/** The partnership's word for its stand-ins, as a heading: "Substitutes", "Deputies", "Proxies". */
export function standInsHeading(setting: Setting<StandInRule>): string {
  const word = sentenceCase(standInWord(setting));
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "substitute for Grace Bell", with the partnership's own word. */
export function standingInFor(setting: Setting<StandInRule>, name: string): string {
  return `${standInWord(setting)} for ${name}`;
}

/** In what right a person is there (P12), with the partnership's own word for a stand-in. */
export function capacityLabel(capacity: Capacity, setting: Setting<StandInRule>): string {
  if (capacity === 'member') return 'Member';
  return capacity === 'stand-in' ? sentenceCase(standInWord(setting)) : 'In attendance';
}

/** A person's part in an organisation's membership (P3), with the word for a stand-in. */
export function representativeRoleLabel(
  role: RepresentativeRole,
  setting: Setting<StandInRule>,
): string {
  if (role === 'representative') return 'Representative';
  return role === 'stand-in' ? sentenceCase(standInWord(setting)) : 'Accompanying';
}

/** How an action stands on a day, overdue days included: "In progress, overdue 12 days" (A6). */
export function actionProgressLabel(
  action: Pick<Action, 'status' | 'due'>,
  today: IsoDate,
): string {
  const label = actionStatusLabels[action.status];
  const days = daysOverdue(action, today);
  return days === 0 ? label : `${label}, overdue ${dayCount(days)}`;
}

/** The text with its first letter a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
