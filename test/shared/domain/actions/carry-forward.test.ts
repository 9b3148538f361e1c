import { describe, expect, test } from 'vitest';
import { carryForward } from '#shared/domain/actions/carry-forward';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { MeetingState } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';
import { aMeeting, anAction, TODAY } from '../../../support/sample-records';

const on = (key: string, date: string, state: MeetingState = 'closed', startTime = '10:00') =>
  aMeeting({ id: ids.meeting(key), date: isoDate(date), state, startTime: isoTime(startTime) });

const january = on('january', '2026-01-14');
const march = on('march', '2026-03-11');
const may = on('may', '2026-05-13');
const origin = { meetingId: january.id, itemId: ids.item(1) };
const raised = { raisedOn: january.date, origin };

describe('carried forward (A2, WACSO 4.3)', () => {
  test.each([
    ['no meeting came after it', [january], 0],
    ['one did', [january, march], 1],
    ['two did, in whatever order they are listed', [may, january, march], 2],
    ['one is still to be held', [january, march, on('july', '2026-07-08', 'planned')], 1],
    ['one is under way', [january, march, on('june', '2026-06-12', 'in-progress')], 1],
    ['one came before it', [on('november', '2025-11-12'), january], 0],
    ['one came later on its day', [january, on('extra', '2026-01-14', 'closed', '14:00')], 1],
    ['one came earlier on its day', [january, on('extra', '2026-01-14', 'closed', '08:00')], 0],
  ])('where %s', (_, meetings, times) => {
    expect(carryForward(anAction(1, raised), meetings, TODAY).times).toBe(times);
  });

  test.each([
    ['the day before a meeting', '2026-03-10', 0],
    ['on its day, that is by it', '2026-03-11', 0],
    ['the day after it', '2026-03-12', 1],
  ])('not through a meeting it was closed by: closed %s', (_, closedOn, times) => {
    const action = anAction(1, { ...raised, status: 'complete', closedOn: isoDate(closedOn) });
    expect(carryForward(action, [january, march, may], TODAY).times).toBe(times);
  });

  test.each([
    ['2026-03-10', 1],
    ['2026-03-11', 0],
    ['2026-03-12', 0],
  ])('raised outside meetings on %s counts the meetings after its day', (raisedOn, times) => {
    const action = anAction(1, { raisedOn: isoDate(raisedOn), origin: null });
    expect(carryForward(action, [january, march], TODAY).times).toBe(times);
  });

  test('its meeting being gone, it counts from its day', () => {
    expect(carryForward(anAction(1, raised), [march, may], TODAY).times).toBe(2);
  });
});

describe('the age of an action (A2)', () => {
  test.each([
    ['2026-06-12', 0],
    ['2026-06-11', 1],
    ['2026-04-10', 63],
    ['2026-06-13', 0],
  ])('raised on %s is %i days on 12 June 2026', (raisedOn, days) => {
    const action = anAction(1, { raisedOn: isoDate(raisedOn) });
    expect(carryForward(action, [], TODAY).ageDays).toBe(days);
  });

  test('ends on the day it was closed', () => {
    const closed = { status: 'complete', closedOn: isoDate('2026-01-20') } as const;
    expect(carryForward(anAction(1, { ...raised, ...closed }), [], TODAY).ageDays).toBe(6);
  });
});
