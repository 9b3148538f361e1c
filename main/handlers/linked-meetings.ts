import { withAttendance } from '#shared/domain/attendance';
import { followedAttendance } from '#shared/domain/linked-meetings';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { LinkableMeeting } from '#shared/ipc/areas/linked-meetings';
import type { MeetingSummary } from '#shared/ipc/views';
import type { MeetingId } from '#shared/model/id';
import type { Attendance, Meeting } from '#shared/model/meeting';
import { Refused } from '../refused';
import type { NextValue } from './changes';
import type { Answers, Area, Dependencies } from './dependencies';
import { ifPossible } from './if-possible';
import { refuseLocked } from './record/locked-minutes';
import { readMeeting, viewMeeting } from './records';

/** Meetings of several partnerships held one after the other, and what they share (F7). */
export function linkedMeetingHandlers(deps: Dependencies): Answers<Area<'linked'>> {
  return {
    'linked:list': async ({ meetingId }) => linkable(deps, await readMeeting(deps, meetingId)),
    'linked:save': (input) => deps.changes.inTurn(() => save(deps, input)),
  };
}

async function linkable(deps: Dependencies, meeting: Meeting): Promise<LinkableMeeting[]> {
  const partnerships = await deps.store.digests('partnership');
  const nameOf = new Map(partnerships.map(({ id, name }) => [id, name]));
  const isLinked = (id: MeetingId): boolean => meeting.linkedMeetingIds.includes(id);
  const isOffered = ({ id, partnershipId, date }: MeetingSummary): boolean =>
    isLinked(id) || (partnershipId !== meeting.partnershipId && date === meeting.date);
  const offered = await deps.store.digests('meeting', isOffered);
  return offered
    .toSorted((a, b) => `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`))
    .map(({ id, date, startTime, endTime, place, state, partnershipId }) => ({
      id,
      date,
      startTime,
      endTime,
      place,
      state,
      partnershipName: nameOf.get(partnershipId) ?? '',
      isLinked: isLinked(id),
    }));
}

async function save(
  deps: Dependencies,
  { meetingId, otherId, isLinked }: Parsed<'linked:save'>,
): Promise<Output<'linked:save'>> {
  const meeting = await readMeeting(deps, meetingId);
  const other = await readMeeting(deps, otherId);
  const isLinkable = meeting.partnershipId !== other.partnershipId && meeting.date === other.date;
  if (isLinked && !isLinkable) throw new Refused('not-linkable');
  const undo = await deps.changes.commit([
    asValue(withLink(meeting, otherId, isLinked)),
    asValue(withLink(other, meetingId, isLinked)),
  ]);
  return { view: await viewMeeting(deps, meetingId), undo };
}

function withLink(meeting: Meeting, id: MeetingId, isLinked: boolean): Meeting {
  const others = meeting.linkedMeetingIds.filter((one) => one !== id);
  return { ...meeting, linkedMeetingIds: isLinked ? [...others, id] : others };
}

const asValue = (next: Meeting): NextValue => ({ kind: 'meeting', id: next.id, next });

/** Marks people at a meeting, and the same at those held back to back with it that are still to begin. */
export async function markAttendance(
  deps: Dependencies,
  { meetingId, attendance: changes }: Parsed<'meetings:markAttendance'>,
): Promise<Output<'meetings:markAttendance'>> {
  return deps.changes.inTurn(async () => {
    const meeting = await readMeeting(deps, meetingId);
    await refuseLocked(deps, meeting);
    const marked = { ...meeting, attendance: withAttendance(meeting.attendance, changes) };
    const followers = await followersOf(deps, meeting, changes);
    const undo = await deps.changes.commit([marked, ...followers].map(asValue));
    return { view: await viewMeeting(deps, meetingId), undo };
  });
}

/** The linked meetings of the same day whose attendance changes with it, as far as they can be opened. */
async function followersOf(
  deps: Dependencies,
  { date, attendance, linkedMeetingIds }: Meeting,
  changes: readonly Attendance[],
): Promise<Meeting[]> {
  const linked = await Promise.all(
    linkedMeetingIds.map((id) => ifPossible(deps.store.read('meeting', id))),
  );
  return linked.flatMap((one) => {
    if (one === null || one.date !== date) return [];
    const next = followedAttendance(attendance, changes, one);
    return next === one.attendance ? [] : [{ ...one, attendance: next }];
  });
}
