import type { BodyMark } from '../domain/attendance-record';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import { plainDate } from './dates';
import { meetingKindPhrases } from './labels';

/** What the attendance list of a meeting says (M4). */
export const attendanceListWords = {
  name: 'attendance list',
  table: 'Who was expected and who came',
  summary:
    'Each person with whether they were expected, present, present by remote means, standing in, away with apologies or absent.',
  nobody: 'Nobody was expected at this meeting, and nobody is listed.',
  person: 'Name and organisation',
  expected: 'Expected',
  present: 'Present',
  remote: 'Present remote',
  standIn: 'Stand-in',
  apologies: 'Apologies',
  absent: 'Absent',
  yes: 'Yes',
  no: 'No',
  notMarked: 'Not marked',
  end: 'End of the attendance list.',
} as const;

/** What the attendance record of a time says (M4). */
export const attendanceRecordWords = {
  name: 'attendance record',
  totals: 'How often each organisation came',
  totalsSummary:
    'Each member organisation with how many meetings count for it, how often it came, in person or by a stand-in, and its rate.',
  noMeetings: 'No meeting was held in this time.',
  noMembers: 'No organisation was a member at these meetings.',
  organisation: 'Organisation',
  counted: 'Meetings counted',
  represented: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  rate: 'Rate',
  noRate: 'None counted',
  byMeetingSummary: 'Each member organisation with how it came to each meeting.',
  notMarked: 'Attendance was not marked, so that these meetings count for nobody:',
  notHeld: 'Not held or not closed, so that these meetings do not count:',
  rule: 'An organisation came to a meeting if one of its seats was filled, by its holder or by somebody in their place.',
  end: 'End of the attendance record.',
} as const;

/** "Attendance list of the annual meeting on 10 June 2026". */
export function attendanceListTitle({ kind, date }: Pick<Meeting, 'kind' | 'date'>): string {
  return `Attendance list of the ${meetingKindPhrases[kind]} on ${plainDate(date)}`;
}

/** "Attendance record from 1 January 2026 to 31 December 2026". */
export function attendanceRecordTitle(from: IsoDate, until: IsoDate): string {
  return `Attendance record from ${plainDate(from)} to ${plainDate(until)}`;
}

/** How many were expected and how many came: "16 people were expected. 10 people came, 2 of them standing in for somebody." */
export function cameSentence(expected: number, came: number, standIns: number): string {
  const ofThem =
    standIns === 0 ? '' : `, ${standIns === came ? 'all' : standIns} of them standing in`;
  return `${people(expected)} expected. ${people(came)} recorded as there${ofThem}.`;
}

function people(count: number): string {
  return count === 1 ? '1 person was' : `${count} people were`;
}

/** How many are on the list without a mark, so that the list is not complete. */
export function notMarkedSentence(count: number): string {
  return `Attendance was not marked for ${count === 1 ? '1 person' : `${count} people`}.`;
}

/** Somebody in another’s place, in a cell: "For Grace Bell". */
export function standsInCell(holder: string): string {
  return `For ${holder}`;
}

/** The part of a record that is in one table: "Meetings from 1 January 2026 to 1 June 2026". */
export function meetingsHeading(days: readonly IsoDate[]): string {
  const [first, ...others] = days.map(plainDate);
  const last = others.at(-1);
  return last === undefined ? `Meeting of ${first}` : `Meetings from ${first} to ${last}`;
}

/** How often an organisation came: "75%"; where no meeting counts for it, that. */
export function percentWords(percent: number | null): string {
  return percent === null ? attendanceRecordWords.noRate : `${percent}%`;
}

/** How an organisation came to a meeting, in words; a stand-in has the partnership’s own. */
export function bodyMarkLabel(mark: BodyMark, standIn: string): string {
  return mark === 'stand-in' ? standIn : bodyMarks[mark];
}

const bodyMarks: Record<Exclude<BodyMark, 'stand-in'>, string> = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  'not-marked': 'Not marked',
  'no-seat-held': 'Seat vacant',
  'not-a-member': 'Not a member',
};
