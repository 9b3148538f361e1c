import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Registers } from '../../model/registers';
import { lifeStage } from '../structure/life';
import { rulesOn } from '../terms';
import { datesMissing, dueAroundMeetings, type KnownMeeting } from './due-around-meetings';
import { dueOfActions, type ActionCounts } from './due-of-actions';
import { dueOfDecisions } from './due-of-decisions';
import { dueOfMembers, dueOfOffices } from './due-of-people';
import { dueOfGroup, dueOfReports } from './due-of-reports';
import { dueOfRegisters } from './due-of-registers';
import { dueOfReviews } from './due-of-reviews';
import { dueOfTrackers } from './due-of-trackers';
import { dueOfWorkStreams } from './due-of-work-streams';

/** What is known of a partnership without opening its meetings or its action log. */
export type KnownPartnership = {
  partnership: Partnership;
  meetings: readonly KnownMeeting[];
  actions: ActionCounts;
  registers: Registers;
  /** The clause by which a group must have a last day, its parents' first (G8); null for none. */
  timeLimit: string | null;
};

/**
 * All that is due in one partnership on a day: circulations and minutes, actions to chase, terms of
 * office, reviews, reports, vacancies, groups that end, decisions that wait, decisions and risks to be
 * looked at again. Nothing of one that is
 * merged or closed (G15).
 */
export function dueInPartnership(
  { partnership, meetings, actions, registers, timeLimit }: KnownPartnership,
  today: IsoDate,
): DueEntry[] {
  if (lifeStage(partnership.status, today) === 'over') return [];
  const rules = rulesOn(partnership, today);
  return [
    ...dueAroundMeetings(partnership, withActions(meetings, actions), today),
    ...dueOfActions(actions, today),
    ...dueOfWorkStreams(actions.streams, today),
    ...dueOfDecisions(partnership, registers, today),
    ...dueOfReports(partnership, today),
    ...dueOfOffices(partnership, rules, today),
    ...dueOfMembers(partnership, rules, today),
    ...dueOfGroup(partnership, timeLimit, today),
    ...datesMissing(partnership, meetings, today),
    ...dueOfTrackers(registers, today),
    ...dueOfReviews(partnership, today),
    ...dueOfRegisters(registers, meetings, today),
  ];
}

/** The meetings, of which those that raised confidential actions hold confidential matter too (M3). */
function withActions(
  meetings: readonly KnownMeeting[],
  { confidentialAt }: ActionCounts,
): KnownMeeting[] {
  return meetings.map((meeting) => ({
    ...meeting,
    holdsConfidential: meeting.holdsConfidential || confidentialAt.includes(meeting.id),
  }));
}

const ORDER: readonly DueEntry['state'][] = ['overdue', 'soon', 'open', 'later'];

/** Overdue first, the oldest at the top; then what is due soonest, what has no day, what is far off. */
export function inOrderOfUrgency<E extends DueEntry>(entries: readonly E[]): E[] {
  const day = ({ due }: DueEntry): string => due ?? '9999-99-99';
  return entries.toSorted(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || day(a).localeCompare(day(b)),
  );
}
