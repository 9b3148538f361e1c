import { describe, expect, test } from 'vitest';
import { memberAttendance } from '#shared/domain/overview/member-attendance';
import { isoDate } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import { ids } from '../../../support/board-builders';
import { aBoard, boardAttendance } from '../../../support/sample-board';
import { aMeeting } from '../../../support/sample-records';

const board = aBoard();
const held = (day: string, attendance: Attendance[] = boardAttendance()) =>
  aMeeting({ id: ids.meeting(day), date: isoDate(day), state: 'closed', attendance });
const marksOf = (person: string, told: ReturnType<typeof memberAttendance>) =>
  told.find(({ personId }) => personId === ids.person(person))?.marks;

describe('who with a seat came to which meeting (M4, Q8)', () => {
  const told = memberAttendance(board, [held('2026-05-01')]);

  test.each([
    ['in the room', 'ahmed', 'present'],
    ['by remote means', 'evans', 'present'],
    ['by a stand-in, though away with apologies', 'pryce', 'stand-in'],
    ['not, with apologies', 'grant', 'apologies'],
    ['not, without a word', 'young', 'absent'],
    ['so that nobody marked it', 'silva', 'not-marked'],
  ])('came %s', (_, person, mark) => {
    expect(marksOf(person, told)).toEqual([mark]);
  });

  test('is told in the order of the members, of nobody without a seat', () => {
    const order = board.members.map(({ organisationId }) => organisationId);
    expect(told.map(({ organisationId }) => organisationId)).toEqual(order);
    expect(marksOf('webb', told)).toBeUndefined();
  });

  test('of a meeting before the seat was held, that it was not, meeting by meeting', () => {
    const from = isoDate('2026-03-01');
    const later = board.representatives.map((one) =>
      one.personId === ids.person('grant') ? { ...one, from } : one,
    );
    const meetings = [held('2026-02-01'), held('2026-05-01')];
    const both = memberAttendance({ ...board, representatives: later }, meetings);
    expect(marksOf('grant', both)).toEqual(['not-a-member', 'apologies']);
    expect(marksOf('ahmed', both)).toEqual(['present', 'present']);
  });

  test('of nobody where no meeting was held', () => {
    expect(memberAttendance(board, [])).toEqual([]);
  });
});
