import type { BookFault } from '../../ipc/areas/minute-book';
import type { BookReason } from '../../model/minute-book';
import { countOf } from '../counts';
import { plainDate } from '../dates';

/** Why something was entered in the minute book. */
export const bookReasons: Record<BookReason, string> = {
  approved: 'Approved',
  confirmed: 'Confirmed by a meeting',
  'entered-later': 'Entered later',
  corrected: 'Corrections recorded or changed',
  'entries-merged': 'Two entries of the directory became one',
  explained: 'Change explained',
  'taken-back': 'Taken back',
  deleted: 'Meeting deleted while its minutes were open',
};

/** What is not as the minute book says. */
export function bookFaultWords(fault: BookFault): string {
  switch (fault.fault) {
    case 'entry-changed':
      return `Entry ${fault.number} itself was changed after it was made.`;
    case 'order-broken':
      return `Entry ${fault.number} does not follow from those before it: one of them was changed, taken out or put in.`;
    case 'record-changed':
      return `What is recorded of the meeting of ${plainDate(fault.meetingOn)} is not what was entered as no. ${fault.number}.`;
    case 'corrections-changed':
      return `The corrections of the minutes of ${plainDate(fault.meetingOn)} are not those entered as no. ${fault.number}.`;
    case 'version-changed':
      return `A version kept of the minutes of ${plainDate(fault.meetingOn)} is not what was entered as no. ${fault.number}.`;
    case 'version-gone':
      return `A version of the minutes of ${plainDate(fault.meetingOn)} that was entered as no. ${fault.number} is not there any more.`;
    case 'meeting-gone':
      return `The meeting of ${plainDate(fault.meetingOn)}, entered as no. ${fault.number}, is not there any more.`;
  }
}

/** Words of the minute book. */
export const minuteBookText = {
  title: 'Minute book',
  lead: 'A check sum of each set of approved minutes, made on those before, so that a later change to any of them is seen.',
  state: 'Compared with the records',
  sound: (entries: number, meetings: number) =>
    `Everything is as it was entered: ${entries === 1 ? '1 entry' : `${entries} entries`}, ${countOf(meetings, 'meeting')}.`,
  unread: (count: number) =>
    `${countOf(count, 'meeting')} could not be opened and could not be compared. See Backups and recovery.`,
  faulty: (count: number) =>
    `${count === 1 ? '1 thing is' : `${count} things are`} not as entered. They are listed below.`,
  faults: 'Not as entered',
  head: 'Check sum of the book',
  headHint:
    'It is that of the last entry, and so stands for all of them. Minutes printed once they are locked show the number and check sum of their own entry at the foot of each page: compare these with the list below.',
  explain: 'Say why',
  explainOf: (date: string) => `Say why the minutes of ${date} differ`,
  explainTitle: 'Why the minutes differ',
  explainLead:
    'Look at the meeting first. Your words are entered, and from then on the minutes are compared with how they are now. The entry before stays.',
  note: 'Reason',
  noteNeeded: 'why they differ',
  explained: 'Entered in the minute book.',
  missing: 'Not in the book yet',
  missingLead:
    'These minutes were locked before there was a minute book, or elsewhere. Nothing is known of them before they are entered.',
  minutesOf: (date: string) => `Minutes of ${date}`,
  enter: 'Enter',
  enterOf: (date: string) => `Enter the minutes of ${date}`,
  entered: (date: string) => `The minutes of ${date} are in the minute book.`,
  entries: 'Entries',
  latest: (shown: number, total: number) => `The latest ${shown} of ${total} entries are shown.`,
  columns: {
    number: 'No.',
    when: 'Entered',
    minutes: 'Minutes of',
    why: 'Why',
    by: 'By',
    sum: 'Check sum',
  },
  notRecorded: 'not recorded',
  none: 'Nothing has been entered yet',
  noneText:
    'Minutes are entered by themselves when they are approved or confirmed. From then on nothing in them can be changed without being seen.',
};
