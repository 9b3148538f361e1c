import {
  clashesOf,
  type MeetingClash,
  type TimedMeeting,
} from '#shared/domain/people/meeting-clashes';
import type { Output } from '#shared/ipc/contract';
import type { MeetingSummary } from '#shared/ipc/views';
import type { MeetingId, PersonId } from '#shared/model/id';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../dependencies';
import { ifPossible } from '../if-possible';
import { readMeeting } from '../records';

type Clash = Output<'people:open'>['clashes'][number];

/**
 * The coming meetings of somebody that fall on one day (P18). Lists know the days; only meetings that
 * share one are opened, for who has sent apologies.
 */
export async function personClashes(
  deps: Dependencies,
  partnerships: readonly Partnership[],
  meetings: readonly MeetingSummary[],
  personId: PersonId,
): Promise<Clash[]> {
  const today = deps.clock.today();
  const coming = meetings.filter(({ date, state }) => date >= today && state !== 'closed');
  const listed = coming.map((one): TimedMeeting => ({ ...one, attendance: [] }));
  const possible = clashesOf(partnerships, listed, personId);
  const ids = new Set(possible.flatMap(({ first, second }) => [first, second]));
  const opened = await Promise.all(
    coming.filter(({ id }) => ids.has(id)).map((one) => withAttendance(deps, one)),
  );
  return clashesOf(partnerships, opened, personId).map((clash) =>
    describedClash(clash, partnerships, coming),
  );
}

async function withAttendance(deps: Dependencies, known: MeetingSummary): Promise<TimedMeeting> {
  const meeting = await ifPossible(readMeeting(deps, known.id));
  return { ...known, attendance: meeting?.attendance ?? [] };
}

function describedClash(
  { kind, first, second }: MeetingClash,
  partnerships: readonly Partnership[],
  meetings: readonly MeetingSummary[],
): Clash {
  const described = (wanted: MeetingId): Clash['first'] => {
    const meeting = meetings.find((one) => one.id === wanted) as MeetingSummary;
    const { id, date, startTime, endTime, place, partnershipId } = meeting;
    const partnershipName = partnerships.find((one) => one.id === partnershipId)?.name ?? '';
    return { id, date, startTime, endTime, place, partnershipName };
  };
  return { kind, first: described(first), second: described(second) };
}
