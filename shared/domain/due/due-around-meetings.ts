import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { valueOf } from '../../model/setting';
import { addDays, partsOf } from '../calendar';
import { frequencyShortfall } from '../frequency-shortfall';
import { rulesOn } from '../terms';
import { timelineOf, type TimelineStep } from '../timeline';
import { dueOn, openMatter } from './due-entry';

/** What is known of a meeting without opening it. */
export type KnownMeeting = Pick<
  Meeting,
  'id' | 'date' | 'kind' | 'state' | 'dateAgreed' | 'cycle' | 'adjournments'
> & {
  /** Whether its minutes hold confidential matter, so that its being left out is to be agreed (M3). */
  holdsConfidential: boolean;
};

type Board = Pick<Partnership, 'terms' | 'calendar' | 'links' | 'offices'>;

/**
 * How far back meetings are looked at. What was never recorded around an older one is history, and
 * would hide what can still be done.
 */
export const LOOKS_BACK_DAYS = 184;

/** The steps around meetings that are still to be done by a day, each by its rule (N2, N3, N7, M1, M3). */
export function dueAroundMeetings(
  partnership: Board,
  meetings: readonly KnownMeeting[],
  today: IsoDate,
): DueEntry[] {
  const since = addDays(today, -LOOKS_BACK_DAYS);
  return meetings
    .filter(({ date }) => date >= since)
    .flatMap((meeting) =>
      timelineOf({
        rules: rulesOn(partnership, meeting.date),
        meeting,
        partnership,
        holdsConfidential: meeting.holdsConfidential,
        today,
      }).flatMap((step) => stepEntry(step, meeting)),
    );
}

/** How a step that is not done yet stands; one that is done, or has no last day, is not due. */
const STATES = { late: 'overdue', due: 'soon', 'not-due-yet': 'later' } as const;

function stepEntry({ step, state, due, clause }: TimelineStep, meeting: KnownMeeting): DueEntry[] {
  if (due === null || !(state in STATES)) return [];
  const facts = { clause, subject: step, meetingId: meeting.id, meetingDate: meeting.date };
  return [dueOn('step', { state: STATES[state as keyof typeof STATES], due }, facts)];
}

/** What the dates of this year lack by the rule on frequency (F1 to F3). */
export function datesMissing(
  partnership: Board,
  meetings: readonly KnownMeeting[],
  today: IsoDate,
): DueEntry[] {
  const { frequency } = rulesOn(partnership, today);
  const parentDates = partnership.links
    .filter(({ kind }) => kind === 'parent')
    .flatMap(({ meetingDates }) => meetingDates);
  const { year } = partsOf(today);
  const lacks = frequencyShortfall(frequency, meetings, parentDates, year);
  if (lacks.state !== 'assessed' || valueOf(frequency) === null) return [];
  const { clause } = lacks;
  const few = lacks.counts
    .filter(({ dated, needed }) => dated < needed)
    .map(({ kind, dated, needed }) =>
      openMatter('too-few-meetings', { clause, subject: kind, count: needed - dated }),
    );
  const before = lacks.parentsWithoutMeeting
    .filter((date) => date >= today)
    .map((date) => openMatter('no-meeting-before-parent', { clause, meetingDate: date }));
  const gaps = lacks.longGaps
    .filter((gap) => (gap.before ?? today) >= today)
    .map(({ after, days }) => openMatter('long-gap', { clause, meetingDate: after, count: days }));
  return [...few, ...before, ...gaps];
}
