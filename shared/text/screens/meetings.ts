import { daysBetween } from '../../domain/calendar';
import type { FrequencyAssessment, KindCount, LongGap } from '../../domain/frequency-shortfall';
import type { MoveReason, ProposedDate } from '../../domain/meeting-dates';
import type { IsoDate } from '../../model/iso-date';
import type { MeetingKind } from '../../model/rules/meeting-rules';
import { dayCount, longDate, plainDate } from '../dates';
import { nonWorkingLabel } from '../holidays';
import { sentenceCase } from '../labels';
import { clauseInShort } from './timeline';

/** What kinds of meeting are called in a count of one, and of more. */
const counted: Record<MeetingKind, readonly [one: string, more: string]> = {
  ordinary: ['ordinary meeting', 'ordinary meetings'],
  extraordinary: ['extraordinary meeting', 'extraordinary meetings'],
  conference: ['conference', 'conferences'],
  annual: ['annual meeting', 'annual meetings'],
};

/** "3 of 3 ordinary meetings", "conference not yet dated", "6 ordinary meetings, 5 needed" (F1). */
function kindInWords({ kind, dated, needed }: KindCount): string {
  const [one, more] = counted[kind];
  if (dated === 0) return `${needed === 1 ? one : `${needed} ${more}`} not yet dated`;
  if (dated > needed) return `${dated} ${more}, ${needed} needed`;
  return `${dated} of ${needed} ${needed === 1 ? one : more}`;
}

/** "112 days from 3 March 2026 to 23 June 2026": a stretch that is too long (F3). */
function gapInWords({ after, before, days }: LongGap): string {
  if (before === null) {
    return after === null ? 'no meeting is dated' : `none is dated after ${plainDate(after)}`;
  }
  if (after === null) return `none before ${plainDate(before)}`;
  return `${dayCount(days)} from ${plainDate(after)} to ${plainDate(before)}`;
}

/** Whether it matters from today on: before the first meeting known here, only what is still to come does. */
function isMendable({ after, before, allowed }: LongGap, today: IsoDate): boolean {
  if (before === null) return true;
  return after === null ? daysBetween(today, before) > allowed : before >= today;
}

/**
 * How a year's dates stand against the rule on frequency, in one line: "2026: 3 of 3 ordinary
 * meetings, conference not yet dated (Operation)" (F1 to F3). Null where no rule gives a number,
 * for then nothing can be missing (F4). `says` is the rule in words, as "Every 8 weeks"; of the
 * stretches that are too long, those that no meeting from `today` on could mend are left out.
 */
export function frequencyLine(
  assessment: FrequencyAssessment,
  { year, says, today }: { year: number; says: string; today: IsoDate },
): string | null {
  if (assessment.state !== 'assessed') return null;
  const { counts, parentsWithoutMeeting, longGaps, clause } = assessment;
  const gaps = longGaps.filter((gap) => isMendable(gap, today));
  const longer = gaps.length === 0 ? ', kept' : `, but ${gaps.map(gapInWords).join('; ')}`;
  const interval = says.charAt(0).toLowerCase() + says.slice(1) + longer;
  const parts = [
    ...(counts.length === 0 ? [interval] : counts.map(kindInWords)),
    ...parentsWithoutMeeting.map(
      (date) => `none before the parent body meets on ${plainDate(date)}`,
    ),
  ];
  return `${year}: ${parts.join(', ')} (${clauseInShort(clause)})`;
}

/** Why a date was moved, or before which meeting of the parent it is held (F2, F3). */
export function proposalReason({ moved, beforeParent }: ProposedDate): string {
  const reasons = [
    beforeParent === null ? null : `parent body meets ${plainDate(beforeParent)}`,
    moved === null
      ? null
      : `moved from ${longDate(moved.from).slice(0, 3)} ${plainDate(moved.from)}: ${moveReason(moved.because)}`,
  ];
  return sentenceCase(reasons.filter((one) => one !== null).join('; '));
}

function moveReason(because: MoveReason): string {
  switch (because.kind) {
    case 'taken':
      return `${because.name} meets`;
    case 'proposed':
      return 'proposed already';
    case 'weekend':
      return 'a weekend';
    case 'bank-holiday':
    case 'closure':
      return nonWorkingLabel(because);
  }
}

/** Words of the screen that proposes a year's dates. */
export const datesText = {
  title: 'Propose dates',
  lead: 'Dates for the coming meetings by the rule on how often it meets. They are added as proposed, until they are agreed.',
  rule: 'What the terms of reference say',
  says: (name: string, value: string, source: string) => `${name}: ${value} (${source}).`,
  ask: 'Say for this proposal how often:',
  how: 'How often',
  ways: { interval: 'At an interval', 'per-year': 'So many a year' },
  days: 'Days from one to the next',
  daysNeeded: 'Enter a number of days from 1 to 366.',
  number: 'Meetings a year',
  numberNeeded: 'Enter a number from 1 to 52.',
  period: 'Period',
  from: 'From',
  fromDay: 'the first day',
  until: 'Until',
  untilDay: 'the last day',
  tooLong: 'This is more than three years. Propose a shorter period.',
  weekday: 'Day of the week',
  anyDay: 'Any working day',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  parentDates: 'Dates on which the parent body meets',
  parentHint: 'One on each line, as 10/6/2026',
  daysBefore: 'Days before it, at least',
  daysBeforeNeeded: 'Enter a number of days from 1 to 60.',
  meetings: 'The meetings',
  proposed: 'Proposed dates',
  columns: { chosen: 'Add', date: 'Date', kind: 'Kind', reason: 'Note' },
  choose: (date: string) => `Add ${date}`,
  chosen: (chosen: number, of: number) => `${chosen} of ${of} chosen`,
  dated: (count: number) =>
    count === 0
      ? ''
      : `${count} ${count === 1 ? 'meeting is' : 'meetings are'} dated in this period already.`,
  noParentDates: 'No date of the parent body is entered, so none is placed before one.',
  none: 'No dates can be proposed yet. Complete the entries beside this.',
  noneFound: 'The rule leads to no free date in this period.',
  chooseOne: 'Choose at least one date.',
  add: 'Add these meetings',
  added: (count: number) =>
    `${count} ${count === 1 ? 'meeting' : 'meetings'} added with proposed dates.`,
  back: 'Back to the meetings',
} as const;

/** Words of the list of meetings, of a meeting's particulars and of its frame. */
export const meetingsText = {
  circulationLog: {
    open: 'Circulation log',
    title: 'Circulation log',
    lead: 'What was sent in a time, to whom, when it was due by which clause, and which files: evidence of notice. The log of one meeting is on its timeline.',
    from: 'First day',
    until: 'Last day',
    enterTime: 'Enter both days.',
  },
  title: 'Meetings',
  newMeeting: 'New meeting',
  upcoming: 'Upcoming',
  past: 'Past',
  none: 'No meetings yet',
  noneText:
    'Put the next meeting in the book. Its agenda starts with the standing items, and its attendance list with the members.',
  noUpcoming: 'No meeting is planned.',
  columns: {
    date: 'Date',
    time: 'Time',
    place: 'Place',
    kind: 'Kind',
    items: 'Items',
    state: 'State',
    change: 'Delete',
  },
  /** Taking a meeting out of the book. */
  deletion: {
    of: (date: string) => `Delete the meeting of ${date}`,
    title: (date: string) => `Delete the meeting of ${date}?`,
    goes: 'This goes with it:',
    nothingGoes: 'It has no agenda, and nothing is recorded of it.',
    stays: 'This stays:',
    undo: 'Undo, right after, brings all of it back. Later only a backup can.',
    confirm: 'Delete the meeting',
    done: (date: string) => `Meeting of ${date} deleted.`,
  },
  proposed: 'Proposed',
  proposeDates: 'Propose dates',
  open: (date: string) => `Open the meeting of ${date}`,
  form: {
    date: 'Date',
    startTime: 'Start',
    endTime: 'End',
    place: 'Place',
    joining: 'Joining details',
    joiningHint: 'Link or telephone number, as it is to be printed on the agenda',
    form: 'Form',
    kind: 'Kind',
    needsDate: 'the date of the meeting',
    needsStart: 'when the meeting starts',
    create: 'Create meeting',
    save: 'Save details',
    endBeforeStart: 'The end is not after the start.',
    dateAgreed: 'The date is agreed',
    agreedBy: (who: string, source: string) => `Dates are agreed by: ${who} (${source})`,
    reason: 'Reason',
    needsReason: 'why the meeting is held',
    calledBy: 'Called by',
    needsCaller: 'who called it',
  },
  /** From a meeting that is over to the one after it. */
  next: {
    prepare: 'Prepare next meeting',
    make: 'Create and prepare',
    planned: (date: string) => `The next meeting is on ${date}.`,
    none: 'This meeting is over, and no later one is planned.',
    prepared: (count: number, date: string) =>
      count === 0
        ? `The agenda of ${date} is prepared. It needed no new item.`
        : `${count} ${count === 1 ? 'item' : 'items'} put on the agenda of ${date}.`,
  },
  notShown: 'Meeting',
  details: 'Meeting details',
  detailsSaved: 'Meeting details saved.',
  created: (date: string) => `Meeting of ${date} created.`,
  views: 'Views of the meeting',
  agenda: 'Agenda',
  minutes: 'Minutes',
  timeline: 'Timeline',
  record: 'Record',
  locked: 'Locked',
  lockedNote: 'The minutes of this meeting are locked: changes made here are not saved.',
  toRecord: 'See the record, or record a correction',
  screenName: (screen: string, date: string) => `${screen}, ${date}`,
} as const;
