import type { AttendanceMark } from '../../model/meeting';
import { countOf } from '../counts';
import { minuteCount } from '../dates';
import type { Outcome } from '../../model/minutes';

/** The outcomes as a choice, in the words a minute-taker says them. */
export const outcomeChoices: Record<Outcome, string> = {
  resolved: 'Resolved',
  agreed: 'Agreed',
  noted: 'Noted',
  recommended: 'Recommended',
  deferred: 'Deferred',
};

/** Where somebody is, in words that fit a narrow list; their first letters differ for the keyboard. */
export const attendanceChoices: Record<AttendanceMark, string> = {
  'not-marked': 'Not marked',
  present: 'Present',
  remote: 'Remote',
  apologies: 'Apologies',
  absent: 'Absent',
};

/** Words of the minute-taking screen. */
export const minutesText = {
  items: 'Agenda items',
  noItems: 'The agenda has no items yet. Add them under Agenda, then take the minutes here.',
  minuteOf: (number: number, title: string) => `Minute of item ${number}, ${title}`,
  minutesOfMeeting: 'Minutes of the meeting',
  atItem: (number: number, of: number, title: string) => `Item ${number} of ${of}, ${title}`,
  placeholder: 'What was said and done. Type / for what can be put in, @ for a name.',
  export: 'Export minutes to Word',
  thePaper: 'the minutes',
  previous: 'Previous item',
  next: 'Next item',
  written: 'written',
  /** How long an item has taken so far, of the minutes set aside; null where none are. */
  taken: (minutes: number, of: number | null) => {
    if (of === null) return `${minuteCount(minutes)} so far`;
    return minutes >= of
      ? `over by ${minuteCount(minutes - of)}`
      : `${minutes} of ${minuteCount(of)}`;
  },
  /** What an item has come to; empty where nothing was decided or undertaken. */
  outcomes: (decisions: number, actions: number) =>
    [
      decisions === 0 ? '' : countOf(decisions, 'decision'),
      actions === 0 ? '' : countOf(actions, 'action'),
    ]
      .filter((words) => words !== '')
      .join(', '),
  saved: (time: string) => `Saved ${time}`,
  nothingToSave: 'Saved',
  saving: 'Saving…',
  notSaved: (why: string) => `Not saved. ${why}`,
  othersKept:
    'Somebody else wrote under this item meanwhile. It is kept after your text: leave the minutes and come back to see it.',
  /** Why is said by the banner over the screen. */
  notSavedYet: 'Not saved yet',
  tryAgain: 'Try again',
  lead: 'Lead',
  paper: 'Paper',
  stillOpen: 'Your words are still here: record them first, or press Escape to leave them.',
  confidential: {
    word: 'Confidential',
    hint: 'Left out of the circulated minutes (Alt+C)',
    here: 'This text is confidential.',
    recorded: 'Confidential, as the text at the cursor is.',
    closedItem: 'Closed item: what is recorded here is left out of the circulated minutes.',
  },
  remove: 'Remove',
  edit: 'Edit',
  decision: {
    add: 'Decision',
    heading: 'Record a decision',
    outcome: 'Outcome',
    text: 'Decision, in the words agreed',
    needed: 'the words of the decision',
    record: 'Record decision',
  },
  action: {
    add: 'Action',
    heading: 'Record an action',
    change: (reference: string) => `Change action ${reference}`,
    editOne: (reference: string) => `Edit action ${reference}`,
    what: 'Action',
    needed: 'what is to be done',
    owners: 'Owners',
    bodies: 'Organisations',
    due: 'Due',
    record: 'Record action',
    save: 'Save action',
    noOwner: 'owner not yet named',
    noDue: 'no date',
    isConfidential: 'This action is confidential.',
    withdrawn: 'This action is no longer in the action log.',
    removed: (reference: string) => `Action ${reference} taken out of the action log`,
  },
  vote: {
    label: 'VOTE',
    change: 'Change the vote',
    changed: 'The vote is a line again: change it, then Enter',
  },
  declaration: {
    add: 'Interest',
    heading: 'Record a declaration of interest',
    who: 'Who declares it',
    whoNeeded: 'who declares the interest',
    about: 'In which item',
    nature: 'Nature of the interest',
    natureNeeded: 'what the interest is',
    takesPart: 'Takes part in the decision',
    tier: 'Personal or prejudicial',
    chooseTier: 'Say which',
    waiver: 'Why the partnership agreed that they take part',
    follows: 'What follows',
    registered: (interests: string) => `Registered: ${interests}`,
    record: 'Record interest',
    sentence: (who: string, number: number | null, title: string) =>
      number === null
        ? `${who} declared an interest`
        : `${who} declared an interest in item ${number}, ${title}`,
    takesNoPart: 'Takes no part in the decision.',
    doesTakePart: 'Takes part in the decision.',
  },
  newItem: {
    heading: (number: number) => `New item after item ${number}`,
    title: 'Title',
    /** What is said under the field where the agenda has gone out (N4). */
    isLate: 'The agenda has gone out: why the item is accepted is asked beside the text.',
    add: 'Add item',
  },
  times: {
    open: 'Open meeting',
    close: 'Close meeting',
    reopen: 'Reopen',
    opened: 'Opened',
    closed: 'Closed',
    correct: 'Correct the times',
    corrected: 'Times corrected.',
    save: 'Save times',
  },
  attendance: {
    pane: 'Attendance and quorum',
    heading: 'Attendance',
    markOf: (name: string) => `Attendance of ${name}`,
    here: (count: number) => `${count} here`,
    allPresent: 'Mark the rest present',
    allMarked: (count: number) =>
      count === 1 ? '1 person marked present' : `${count} people marked present`,
    add: 'Add someone',
    person: 'Name',
    personNeeded: 'a name',
    organisation: 'Organisation',
    jobTitle: 'Job title',
    capacity: 'There as',
    mark: 'Where',
    standsInFor: 'In place of',
    standsInForNeeded: 'whose place they take',
    reason: 'Why they come instead',
    reasonGiven: (reason: string) => `Came because: ${reason}`,
    addPerson: 'Add to attendance',
    addedToList: 'Added to the attendance',
    remove: (name: string) => `Take ${name} off the list`,
    removed: (name: string) => `${name} taken off the list`,
    empty: 'Nobody is on the list yet. Members are listed once they have representatives.',
  },
} as const;
