import { expect, test } from 'vitest';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../support/board-builders';
import { aMeeting, anAnyshireBoard, anAttendance, MEETING_DAY } from '../../support/sample-records';
import { useCases } from '../../support/use-cases';

const other = anAnyshireBoard({ id: ids.partnership('contest'), name: 'Contest Board' });
const attendance = [anAttendance(ids.person('bell'), { mark: 'not-marked' })];

/** Two boards whose meetings fall on one day, and a third meeting of the first board on that day. */
async function twoBoards(changes: Partial<Meeting> = {}) {
  const app = await useCases();
  const { store } = app.deps;
  const ours = aMeeting({ state: 'planned', attendance });
  const theirs = aMeeting({
    id: ids.meeting('contest'),
    partnershipId: other.id,
    startTime: isoTime('14:00'),
    state: 'planned',
    attendance,
    ...changes,
  });
  await store.write('partnership', ours.partnershipId, anAnyshireBoard());
  await store.write('partnership', other.id, other);
  const sameBoard = aMeeting({ id: ids.meeting('same-board'), startTime: isoTime('16:00') });
  for (const meeting of [ours, theirs, sameBoard]) {
    await store.write('meeting', meeting.id, meeting);
  }
  const marksOf = async ({ id }: Meeting) =>
    (await app.get('meetings:open', { meetingId: id })).meeting.attendance.map(({ mark }) => mark);
  const link = (isLinked: boolean) =>
    app.get('linked:save', { meetingId: ours.id, otherId: theirs.id, isLinked });
  return { app, ours, theirs, marksOf, link };
}

const present = [anAttendance(ids.person('bell'), { mark: 'present' })];

test('meetings of other boards on the day are offered, linked on both sides, and parted (F7)', async () => {
  const { app, ours, theirs, link } = await twoBoards();
  expect(await app.get('linked:list', { meetingId: ours.id })).toMatchObject([
    { id: theirs.id, partnershipName: 'Contest Board', isLinked: false },
  ]);
  const { undo } = await link(true);
  expect(await app.get('linked:list', { meetingId: theirs.id })).toMatchObject([
    { id: ours.id, isLinked: true },
    { id: 'meeting-same-board', isLinked: false },
  ]);
  await app.get('app:undo', { token: undo });
  expect(await app.get('linked:list', { meetingId: theirs.id })).toMatchObject([
    { id: ours.id, isLinked: false },
    { id: 'meeting-same-board', isLinked: false },
  ]);
  await link(true);
  const { view } = await link(false);
  expect(view.meeting.linkedMeetingIds).toEqual([]);
});

test('whoever is marked at one is marked at the other, and both are taken back at once (F7)', async () => {
  const { app, ours, theirs, marksOf, link } = await twoBoards();
  await link(true);
  const marked = await app.get('meetings:markAttendance', {
    meetingId: ours.id,
    attendance: present,
  });
  expect([await marksOf(ours), await marksOf(theirs)]).toEqual([['present'], ['present']]);
  await app.get('app:undo', { token: marked.undo });
  expect([await marksOf(ours), await marksOf(theirs)]).toEqual([['not-marked'], ['not-marked']]);
});

test('attendance is not shared where they are not linked, or no longer on one day (F7)', async () => {
  const { app, ours, theirs, marksOf, link } = await twoBoards();
  const mark = () =>
    app.get('meetings:markAttendance', { meetingId: ours.id, attendance: present });
  await mark();
  expect(await marksOf(theirs)).toEqual(['not-marked']);
  await link(true);
  const { meeting } = await app.get('meetings:open', { meetingId: theirs.id });
  const moved = { ...meeting, date: isoDate('2026-06-11') };
  await app.deps.store.write('meeting', theirs.id, moved);
  await mark();
  expect(await marksOf(theirs)).toEqual(['not-marked']);
  expect(await app.get('linked:list', { meetingId: ours.id })).toMatchObject([
    { date: '2026-06-11', isLinked: true },
  ]);
});

test('people are marked although a linked meeting is gone (F7)', async () => {
  const { app, ours, theirs, marksOf, link } = await twoBoards();
  await link(true);
  await app.deps.store.remove('meeting', theirs.id);
  await app.get('meetings:markAttendance', { meetingId: ours.id, attendance: present });
  expect(await marksOf(ours)).toEqual(['present']);
});

test('meetings of one board, or of different days, are not linked (F7)', async () => {
  const { app, ours, theirs } = await twoBoards({ date: isoDate('2026-06-11') });
  expect(theirs.date).not.toBe(MEETING_DAY);
  for (const otherId of [theirs.id, ids.meeting('same-board')]) {
    const input = { meetingId: ours.id, otherId, isLinked: true };
    expect((await app.refused('linked:save', input)).code).toBe('not-linkable');
  }
});
