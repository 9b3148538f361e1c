import type { GivenNotice, NoticeStanding } from '../domain/meeting-notice';
import { periodWords } from './counting';
import { dayCount, longDate, plainDate } from './dates';
import { sourceNote } from './decisions/clause-notes';
import { asSentence } from './documents';

/** Fixed words of the notice of an extraordinary meeting (F3, N13). */
export const noticeWords = {
  name: 'notice of meeting',
  title: (day: string) => `Notice of an extraordinary meeting on ${day}`,
  addressee: 'To all members and representatives',
  opening: (partnership: string, calledBy: string) =>
    `An extraordinary meeting of ${partnership} has been called by ${calledBy}. You are invited to attend it.`,
  openingUnknown: (partnership: string) =>
    `An extraordinary meeting of ${partnership} has been called. You are invited to attend it.`,
  calledBy: 'Called by',
  proposed: (day: string) => `${day} (proposed, not yet agreed)`,
  calledByMissing: 'To be completed by the secretariat: who called the meeting',
  businessHeading: 'Business',
  reasonMissing: 'To be completed by the secretariat: why the meeting is called',
  itemsLead: 'The meeting is called for these items:',
  otherBusiness:
    'Whether anything else may be taken is not among the rules that the secretariat has entered. The terms of reference themselves decide.',
  periodHeading: 'Notice',
} as const;

/** Whether the notice keeps its period, and by which clause; a silent rule is called silent (N13). */
export function noticeStandingSentences(standing: NoticeStanding, given: GivenNotice): string {
  const day = given.isRecorded
    ? `Notice was given on ${plainDate(given.on)}.`
    : `This notice is dated ${plainDate(given.on)}.`;
  switch (standing.state) {
    case 'silent':
      return `${day} The terms of reference state no period of notice for extraordinary meetings.`;
    case 'not-entered':
      return `${day} What the terms of reference say about notice of extraordinary meetings has not been entered.`;
    case 'no-day':
      return `${day} ${periodSentence(standing)} By which day that is cannot be worked out from the calendar.`;
    case 'in-time':
    case 'late':
      return [
        `${periodSentence(standing)} The last day for it is ${longDate(standing.latest)}.`,
        day,
        standing.state === 'in-time' ? 'It is in time.' : lateSentence(standing.daysLate, given),
      ].join(' ');
  }
}

function periodSentence({
  notice,
  clause,
}: Exclude<NoticeStanding, { state: 'silent' | 'not-entered' }>): string {
  const where = notice.isTarget ? ', where possible' : '';
  return `Notice of ${periodWords(notice)} is to be given${where}${sourceNote(clause)}.`;
}

function lateSentence(days: number, { lateReason }: GivenNotice): string {
  const late = `That is ${dayCount(days)} late`;
  return lateReason === ''
    ? `${late}; no reason is recorded.`
    : `${late}: ${asSentence(lateReason)}`;
}
