import type { MissingApproval } from '../../domain/approval-missing';
import type { ApprovedMatter } from '../../domain/approved-matters';
import type { StepState } from '../../domain/timeline';
import type { StepName } from '../../domain/timeline-steps';
import type { DaysCounted } from '../../domain/working-days/working-days';
import type { IsoDate } from '../../model/iso-date';
import type { Circulated, Dispatch } from '../../model/meeting-cycle';
import type { ApprovalRule } from '../../model/rules/minutes-rules';
import { countOf } from '../counts';
import { longDate, plainDate } from '../dates';
import { nonWorkingLabel } from '../holidays';
import { clauseSource } from '../quorum';

/** A day with its weekday and without its year, within a stretch of days: "Fri 3 April". */
export function dayInStretch(date: IsoDate): string {
  return `${longDate(date).slice(0, 3)} ${plainDate(date).replace(/ \d+$/, '')}`;
}

/** A clause as a button shows it: "clause 8.4"; one with a word of its own keeps it: "Roles". */
export function clauseInShort(clause: string): string {
  if (clause === '') return 'terms of reference';
  return /^\d/.test(clause) ? `clause ${clause}` : clause;
}

/** Some days of a count and what became of them: "Fri 3 April", "Good Friday, passed over". */
export type CountLine = { days: string; what: string };

/**
 * How a last day came about, in the order of the calendar: each stretch of days that were counted
 * or passed over and why, between the meeting and the last day (N13; N1, N2, N5, M1).
 */
export function countInLines(count: DaysCounted, meeting: IsoDate): CountLine[] {
  const isCounted = count.counted.includes(count.date);
  const days = [
    ...count.counted.filter((day) => day !== count.date).map((date) => ({ date, what: '' })),
    ...count.passedOver.map(({ date, reason }) => ({
      date,
      what: `${reason.kind === 'weekend' ? 'weekend' : nonWorkingLabel(reason)}, passed over`,
    })),
    { date: count.date, what: `the last day, which ${isCounted ? 'counts' : 'does not count'}` },
    { date: meeting, what: 'the meeting, whose day does not count' },
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  const stretches: { what: string; dates: IsoDate[] }[] = [];
  for (const { date, what } of days) {
    const last = stretches.at(-1);
    if (last?.what === what) last.dates.push(date);
    else stretches.push({ what, dates: [date] });
  }
  return stretches.map(({ what, dates }) => ({
    days: [dates[0], dates.length > 1 ? dates.at(-1) : undefined]
      .filter((date) => date !== undefined)
      .map(dayInStretch)
      .join(' to '),
    what: what === '' ? `${countOf(dates.length, 'day')} counted` : what,
  }));
}

/** Whose word is asked for, within a sentence. */
const whose: Record<ApprovalRule, string> = {
  chair: 'the Chair',
  'chair-and-vice-chair': 'the Chair and the Vice-Chair',
};

/** What is sent around a meeting, as a choice (N2, N7). */
export const sentThings: Record<Circulated, string> = {
  notice: 'Notice of the meeting',
  agenda: 'Agenda',
  papers: 'Papers',
  'action-log': 'Action log',
  minutes: 'Minutes',
};

const LACKS: Record<ApprovedMatter, [lacks: string, word: string]> = {
  agenda: ['The agenda was not agreed', 'the agreement'],
  minutes: ['The minutes were not approved', 'the approval'],
  confidential: ['What is left out as confidential was not agreed', 'the agreement'],
};

/** That something goes or went out before the word the terms ask for (N3, M1, M3). */
function unapproved({ matter, from, clause }: MissingApproval): string {
  const [lacks, word] = LACKS[matter];
  return `${lacks} by that day: it takes ${word} of ${whose[from]} first (${clauseSource(clause)}).`;
}

/** Words of the timeline of a meeting: its steps, how they stand, and what is recorded of them. */
export const timelineText = {
  lead: 'By when, under which clause, and what was done. Minute Book sends nothing: record here what you sent.',
  list: 'Steps of the meeting',
  recordOther: 'Record another sending',
  steps: {
    'date-agreed': 'Agree the date',
    'agenda-agreed': 'Agree the agenda',
    notice: 'Send notice of the meeting',
    agenda: 'Send the agenda',
    papers: 'Send the papers',
    'action-log': 'Send the action log',
    meeting: 'Hold the meeting',
    'minutes-approved': 'Approve the draft minutes',
    'confidential-agreed': 'Agree what is left out as confidential',
    minutes: 'Send the minutes',
    'minutes-confirmed': 'Confirm the minutes',
  } satisfies Record<StepName, string>,
  states: {
    done: 'Done',
    'done-late': 'Done late',
    late: 'Late',
    due: 'Due',
    'not-due-yet': 'Not due yet',
    'no-deadline': 'No deadline',
  } satisfies Record<StepState, string>,
  due: (date: string, isTarget: boolean) => `Due ${date}${isTarget ? ', where possible' : ''}`,
  on: (date: string) => `On ${date}`,
  done: (date: string) => `done ${date}`,
  by: (name: string, value: string) => `${name}: ${value}`,
  /** Of a word given by somebody whose word the rule does not ask for. */
  notAsked: (names: string) => `The rule asks for the word of ${names}.`,
  /** Of joint Chairs, whose word it takes (C8). */
  jointChairs: {
    any: 'Any one of the joint Chairs is enough',
    all: 'All joint Chairs are needed',
    silent:
      'Whether one of the joint Chairs is enough is not in the terms: all are waited for until the partnership decides',
    'not-entered':
      'Whether one of the joint Chairs is enough has not been entered: all are waited for until it is',
  },

  explained: {
    says: (name: string, value: string, source: string) => `${name}: ${value} (${source}).`,
    target: 'It is a target: missing it is said, and nothing more.',
    sameDay: 'It is needed before that goes out, so by the same last day.',
    noDay: 'There are not that many working days within ten years of the meeting.',
    count: 'How the days were counted',
    calculated:
      'Bank holidays of this stretch are not published yet. They are worked out by the usual rules, so look again once they are.',
  },

  dateAgreed: 'The date is agreed',
  dateIsAgreed: 'Date agreed.',
  dateIsProposed: 'Date proposed, not agreed.',
  recordSending: 'Record sending',
  draft: 'Draft e-mail…',
  recordAgreement: 'Record agreement',
  recordApproval: 'Record approval',
  recordConfirmation: 'Record confirmation',
  openMinutes: 'Open the minutes',
  exportNotice: 'Export notice to Word',
  draftInvitation: 'Draft invitation…',
  saveInvitation: 'Save as appointment',
  /** What a button is called for those who do not see its row. */
  ofStep: (label: string, step: string) => `${label}: ${step}`,

  sent: ({ on, to, how }: Pick<Dispatch, 'on' | 'to' | 'how'>) =>
    `Sent ${plainDate(on)}${to === '' ? '' : ` to ${to}`}${how === '' ? '' : ` (${how})`}`,
  lateBecause: (reason: string) => `Late: ${reason}`,
  agreed: (by: string, on: string) => `${by}, ${on}`,
  confirmedAt: (date: string, withCorrections: boolean) =>
    `Confirmed at the meeting of ${date}, ${withCorrections ? 'with' : 'without'} corrections`,
  confirmedOn: (date: string, withCorrections: boolean) =>
    `Confirmed ${date}, ${withCorrections ? 'with' : 'without'} corrections`,
  edit: (entry: string) => `Change “${entry}”`,
  remove: (entry: string) => `Take off “${entry}”`,
  unapproved,
  notHeld: 'The meeting has not been opened yet, so there is nothing to minute.',

  panel: {
    sending: (what: Circulated | null) =>
      what === null ? 'Record another sending' : `Sending of the ${sentThings[what].toLowerCase()}`,
    agenda: 'Agreement to the agenda',
    minutes: 'Approval of the draft minutes',
    confidential: 'Agreement to what is left out as confidential',
    confirmation: 'Confirmation of the minutes',
  },
  form: {
    what: 'What was sent',
    on: 'Date',
    sentOn: 'the day on which it was sent',
    agreedOn: 'the day',
    to: 'To',
    toWhom: 'to whom it was sent',
    toChoices: ['All members', 'All members and stand-ins', 'The Chair'],
    how: 'How',
    howChoices: ['E-mail', 'Post', 'By hand', 'Shared folder'],
    lateReason: 'Why it was late',
    lateReasonOf: 'why it was late',
    lateHint: (due: string) => `The last day was ${due}.`,
    save: 'Save',
    by: 'Who',
    byWhom: 'who agreed',
    confirmedBy: 'Confirmed by the meeting of',
    notKept: 'A meeting that is not kept here',
    withCorrections: 'With corrections',
    canRecord: 'It can be recorded all the same.',
  },
  sentFiles: {
    title: 'Files that went out',
    none: 'None is kept with this record yet.',
    add: 'Add a file that went out',
    about: (name: string, size: string) => `${name} (${size})`,
    kept: (count: number) => `With ${countOf(count, 'file')}, kept as they went out`,
  },
  draftForm: {
    title: (what: Circulated) => `E-mail with the ${sentThings[what].toLowerCase()}`,
    unreached: (count: number, all: number) =>
      count === all
        ? 'Nobody on this list has an e-mail address, so the draft does not reach them. Enter addresses under Members.'
        : `${count} of ${all} on this list have no e-mail address: the draft does not reach them.`,
    noLists: 'There is no distribution list yet. Make one under Papers first.',
    list: 'Distribution list',
    addressing: 'Recipients',
    addressings: { to: 'To: they see each other', bcc: 'Bcc: nobody sees the others' },
    cc: 'Cc: copied in, seen by everybody',
    noCc: 'No list',
    ccFiles: 'Both lists get the same: what one of them is not given is left out.',
    both: (to: string, cc: string) => `${to}; copied to ${cc}`,
    withInvitation: 'Attach an appointment for calendars',
    withInvitationHint: 'Opens in Outlook as an appointment, with place, joining and agenda.',
    copyBody: 'Copy text',
    bodyCopied: 'Text copied.',
    subject: 'Subject',
    subjectOf: 'the subject',
    body: 'Text',
    bodyOf: 'the text',
    files: {
      notice:
        'An extraordinary meeting has its notice in Word attached; of any other the e-mail is the notice.',
      agenda: 'The agenda is attached in Word.',
      papers: 'The agenda in Word and the papers of its items are attached.',
      'action-log': 'The action log is attached in Word.',
      minutes: 'The minutes are attached in Word.',
    } satisfies Record<Circulated, string>,
    sends:
      'Minute Book sends nothing: open the draft in your mail program, send it, then record it here.',
    save: 'Save e-mail draft',
    saved: (fileName: string) =>
      `Draft saved as ${fileName}. Once you have sent it, record that here.`,
    drafted: (people: number, files: number) =>
      `Addressed to ${countOf(people, 'recipient')}, with ${countOf(files, 'file')}. They are kept with this record.`,
  },
  sendingSaved: 'Sending recorded.',
  sendingRemoved: 'Sending taken off.',
  approvals: {
    agenda: { saved: 'Agreement recorded.', removed: 'Agreement taken off.' },
    minutes: { saved: 'Approval recorded.', removed: 'Approval taken off.' },
    confidential: { saved: 'Agreement recorded.', removed: 'Agreement taken off.' },
  },
  confirmationSaved: 'Confirmation recorded.',
  confirmationRemoved: 'Confirmation taken off.',

  late: {
    title: 'Late items and papers',
    rule: (value: string, source: string) => `${value} (${source}).`,
    item: 'Late item',
    paper: 'Paper late',
    decision: 'For decision',
    reason: (reason: string) => (reason === '' ? 'No reason is recorded.' : reason),
    permitted: (by: string) => `Let in by ${by}.`,
    notPermitted: 'Nobody is recorded as having let it in.',
    time: 'Members expect reasonable time before a key decision; this paper missed the last day for papers.',
  },
} as const;
