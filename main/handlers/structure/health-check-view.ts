import { partsOf, fromParts } from '#shared/domain/calendar';
import { holdsConfidential } from '#shared/domain/confidential/confidential-matter';
import { assessQuorum } from '#shared/domain/quorum/assess-quorum';
import { presenceOf } from '#shared/domain/quorum/presence';
import { healthCheck, type Deadline } from '#shared/domain/reviews/health-check';
import { standInCounts } from '#shared/domain/stand-ins';
import { rulesOn } from '#shared/domain/terms';
import { timelineOf } from '#shared/domain/timeline';
import type { HealthCheckView } from '#shared/ipc/areas/structure';
import type { Action } from '#shared/model/action';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, readPartnership } from '../records';

/**
 * A year of a partnership in figures (T6). Deadlines are those of the rules around its meetings, each
 * by the rules in force on the day of the meeting, and those of the reports it owes; a meeting had
 * its quorum if those who came to it made one.
 */
export async function healthCheckOf(
  deps: Pick<Dependencies, 'store' | 'clock'>,
  id: PartnershipId,
  year: number,
): Promise<HealthCheckView> {
  const today = deps.clock.today();
  const partnership = await readPartnership(deps, id);
  const meetings = await openMeetingsOf(deps, id);
  const { actions } = await readActionLog(deps, id);
  const [from, until] = [
    fromParts({ year, month: 1, day: 1 }),
    fromParts({ year, month: 12, day: 31 }),
  ];
  const check = healthCheck({
    from,
    until,
    today,
    meetings,
    actions,
    deadlines: [
      ...meetings.flatMap((meeting) => deadlinesAround({ partnership, actions, today }, meeting)),
      ...deadlinesOfReports(partnership),
    ],
    quorum: meetings.map((meeting) => ({
      meetingId: meeting.id,
      state: assessQuorum(partnership, presenceOf(meeting), meeting.date).state,
    })),
  });
  const inYear = meetings.filter(({ date }) => from <= date && date <= until);
  const years = [...meetings.map(({ date }) => partsOf(date).year), partsOf(today).year];
  return {
    year,
    years: [...new Set(years)].toSorted((a, b) => b - a),
    check,
    standIns: standInCounts(
      partnership,
      inYear.filter(({ state }) => state === 'closed'),
    )
      .filter(({ uses }) => uses.length > 0)
      .map(({ memberId, meetings: held, uses }) => ({
        memberId,
        meetings: held,
        uses: uses.length,
      })),
    meetings: inYear.map(({ id: meetingId, date, kind }) => ({ id: meetingId, date, kind })),
    actions: actions
      .filter((action) => check.overdueActions.includes(action.id))
      .map(({ id: actionId, reference, what, due }) => ({ id: actionId, reference, what, due })),
  };
}

/** What was to be sent and approved around a meeting, by a day that a rule sets. */
function deadlinesAround(
  { partnership, actions, today }: { partnership: Partnership; actions: Action[]; today: IsoDate },
  meeting: Meeting,
): Deadline[] {
  const rules = rulesOn(partnership, meeting.date);
  const isMarked = holdsConfidential(meeting, actions);
  return timelineOf({ rules, meeting, partnership, holdsConfidential: isMarked, today }).flatMap(
    ({ step, due, doneOn }) => (due === null || step === 'meeting' ? [] : [{ due, done: doneOn }]),
  );
}

/** When reports went, and those still to go; what others owe is for others to answer for. */
function deadlinesOfReports({ reports }: Pick<Partnership, 'reports'>): Deadline[] {
  return reports
    .filter(({ direction }) => direction === 'out')
    .flatMap(({ done, nextDue }) => [
      ...done.map(({ due, on }) => ({ due, done: on })),
      { due: nextDue, done: null },
    ])
    .flatMap(({ due, done }) => (due === null ? [] : [{ due, done }]));
}
