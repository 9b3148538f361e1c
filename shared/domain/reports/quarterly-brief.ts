import type { Action, ActionUpdate } from '../../model/action';
import type { OrganisationId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { DecisionBlock } from '../../model/minutes';
import type { Partnership } from '../../model/partnership';
import type { Report } from '../../model/structure';
import type { Quarter } from '../../model/tracker';
import { lastDayOf } from '../action-due';
import { compareByDue, isClosed } from '../action-progress';
import { actionsFor } from '../actions/circulated';
import { daysBetween } from '../calendar';
import { circulatedMinutes } from '../confidential/circulated-minutes';
import { isDecision } from '../quorum/inquorate';
import { assessQuorum } from '../quorum/assess-quorum';
import { presenceOf } from '../quorum/presence';
import { seatTable } from '../membership/seat-table';
import { vacantOffices, type Vacancy } from '../offices/vacant-offices';
import { rulesOn } from '../terms';
import { addQuarters, firstDayOfQuarter, lastDayOfQuarter, quarterOf } from '../trackers/quarters';

/** What a quarterly brief is filled in from. */
export type BriefRecords = {
  partnership: Pick<Partnership, 'members' | 'representatives' | 'offices' | 'terms'>;
  meetings: readonly Meeting[];
  actions: readonly Action[];
};

/** A decision taken in the quarter, or a recommendation made in it. */
export type BriefDecision = Pick<DecisionBlock, 'reference' | 'outcome' | 'text'> & { on: IsoDate };

/** What the records know for the three headings of a brief, each list in the order of its days. */
export type QuarterlyBrief = {
  /** The day as at which open matters are told: the last of the quarter, or today while it runs. */
  on: IsoDate;
  activities: { held: Pick<Meeting, 'date' | 'kind'>[]; decisions: BriefDecision[] };
  progress: { completed: Action[]; moved: { action: Action; update: ActionUpdate }[] };
  challenges: {
    overdue: { action: Action; days: number }[];
    onHold: Action[];
    inquorate: Pick<Meeting, 'date' | 'kind'>[];
    offices: Vacancy[];
    seats: { organisationId: OrganisationId; vacant: number }[];
  };
};

/**
 * A quarterly brief as far as the records can fill it in: activities, progress and challenges (G2, BCP
 * 5.1; G3, Warwickshire 6.1). It goes to another body, so nothing confidential is in it (M3).
 *
 * A meeting counts once it is closed. What was only noted is no activity. An action that is on hold is
 * told as that and not also as overdue; since when it is on hold no record says, so it is told where it
 * is so now.
 */
export function quarterlyBrief(
  records: BriefRecords,
  quarter: Quarter,
  today: IsoDate,
): QuarterlyBrief {
  const last = lastDayOfQuarter(quarter);
  const first = firstDayOfQuarter(quarter);
  const isWithin = (day: IsoDate): boolean => first <= day && day <= last;
  const on = today < last ? today : last;
  const { actions } = actionsFor('circulated', records.actions, records.meetings);
  const held = records.meetings
    .filter(({ state, date }) => state === 'closed' && isWithin(date))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return {
    on,
    activities: {
      held: held.map(({ date, kind }) => ({ date, kind })),
      decisions: held.flatMap((meeting) => decisionsOf(meeting, records.actions)),
    },
    progress: progressOf(actions, isWithin, on),
    challenges: { ...openMatters(actions, on), ...gaps(records.partnership, held, on) },
  };
}

/** The quarters a brief may be for: the one that ended last, the one that runs, then those of two years before. */
export function briefQuarters(today: IsoDate): [Quarter, ...Quarter[]] {
  const running = quarterOf(today);
  const ended = addQuarters(running, -1);
  return [ended, running, ...[2, 3, 4, 5, 6, 7, 8].map((back) => addQuarters(running, -back))];
}

/** The reports a brief may be: those owed to others, the quarterly ones first (G2, G3). */
export function briefReports({ reports }: Pick<Partnership, 'reports'>): Report[] {
  const owed = reports.filter(({ direction }) => direction === 'out');
  return [
    ...owed.filter(({ everyMonths }) => everyMonths === 3),
    ...owed.filter(({ everyMonths }) => everyMonths !== 3),
  ];
}

function decisionsOf(meeting: Meeting, actions: readonly Action[]): BriefDecision[] {
  const told = circulatedMinutes(meeting, actions).meeting;
  return told.minutes
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'decision')
    .filter(({ outcome }) => isDecision(outcome) || outcome === 'recommended')
    .map(({ reference, outcome, text }) => ({ on: meeting.date, reference, outcome, text }));
}

function progressOf(
  actions: readonly Action[],
  isWithin: (day: IsoDate) => boolean,
  on: IsoDate,
): QuarterlyBrief['progress'] {
  const completed = actions.filter(
    ({ status, closedOn }) => status === 'complete' && closedOn !== null && isWithin(closedOn),
  );
  const moved = actions
    .filter((action) => isOpenOn(action, on))
    .flatMap((action) => {
      const update = action.updates.findLast((one) => isWithin(one.on));
      return update === undefined ? [] : [{ action, update }];
    });
  return { completed, moved };
}

function openMatters(
  actions: readonly Action[],
  on: IsoDate,
): Pick<QuarterlyBrief['challenges'], 'overdue' | 'onHold'> {
  const open = actions.filter((action) => isOpenOn(action, on)).toSorted(compareByDue);
  const overdue = open.flatMap((action) => {
    const days = action.due === null ? 0 : daysBetween(lastDayOf(action.due), on);
    return days > 0 && action.status !== 'on-hold' ? [{ action, days }] : [];
  });
  return { overdue, onHold: open.filter(({ status }) => status === 'on-hold') };
}

/** Whether an action had been raised and was not yet closed on a day. */
function isOpenOn(action: Action, on: IsoDate): boolean {
  const { raisedOn, closedOn } = action;
  if (raisedOn > on) return false;
  return isClosed(action) ? closedOn !== null && closedOn > on : true;
}

function gaps(
  partnership: BriefRecords['partnership'],
  held: readonly Meeting[],
  on: IsoDate,
): Pick<QuarterlyBrief['challenges'], 'inquorate' | 'offices' | 'seats'> {
  const rules = rulesOn(partnership, on);
  const isInquorate = (meeting: Meeting): boolean =>
    assessQuorum(partnership, presenceOf(meeting), meeting.date).state === 'inquorate';
  return {
    inquorate: held.filter(isInquorate).map(({ date, kind }) => ({ date, kind })),
    offices: vacantOffices(partnership, rules, on),
    seats: seatTable(partnership, rules, on)
      .rows.filter(({ vacancies }) => vacancies > 0)
      .map(({ organisationId, vacancies }) => ({ organisationId, vacant: vacancies })),
  };
}
