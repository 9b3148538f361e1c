import { describe, expect, test } from 'vitest';
import { peopleRecord, type PersonRecord } from '#shared/domain/attendance-records/people-record';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import { aMember, aPartnership, aRepresentative, ids } from '../../../support/board-builders';
import { anAttendance } from '../../../support/sample-records';

const board = aPartnership({
  members: [aMember('council'), aMember('police')],
  representatives: [aRepresentative('ahmed', 'council'), aRepresentative('pryce', 'police')],
});
const mark = (person: string, changes: Partial<Attendance>): Attendance =>
  anAttendance(ids.person(person), changes);
const standIn = mark('cole', { capacity: 'stand-in', standsInFor: ids.person('ahmed') });
const away = mark('ahmed', { mark: 'apologies' });

const held = (date: string, attendance: Attendance[]) => ({
  id: ids.meeting(date),
  date: isoDate(date),
  startTime: isoTime('10:00'),
  state: 'closed' as const,
  attendance,
});

const of = (person: string, meetings: Attendance[][]): PersonRecord | undefined =>
  peopleRecord(
    board,
    meetings.map((attendance, place) => held(`2026-0${place + 1}-10`, attendance)),
  ).find(({ personId }) => personId === ids.person(person));

describe('how a person came to meetings (M4, WACSO)', () => {
  test.each<[string, string, Attendance[][], Partial<PersonRecord>]>([
    [
      'came once and stayed away once without a word',
      'ahmed',
      [[mark('ahmed', {})], [mark('ahmed', { mark: 'absent' })]],
      {
        expected: 2,
        came: 1,
        absent: 1,
        percent: 50,
        lastThere: isoDate('2026-01-10'),
        missedInARow: 1,
      },
    ],
    [
      'came by remote means',
      'ahmed',
      [[mark('ahmed', { mark: 'remote' })]],
      {
        expected: 1,
        came: 1,
        percent: 100,
        missedInARow: 0,
        organisationId: ids.organisation('council'),
      },
    ],
    [
      'was away, and somebody sat for them (Q8)',
      'ahmed',
      [[away, standIn]],
      {
        expected: 1,
        came: 0,
        apologies: 1,
        stoodInFor: 1,
        percent: 0,
        lastThere: null,
        missedInARow: 1,
      },
    ],
    [
      'sat for somebody else',
      'cole',
      [[away, standIn], [mark('ahmed', {})]],
      {
        expected: 0,
        came: 0,
        stoodIn: 1,
        percent: null,
        lastThere: isoDate('2026-01-10'),
        organisationId: ids.organisation('council'),
      },
    ],
    [
      'came again after missing two',
      'ahmed',
      [[away], [away], [mark('ahmed', {})]],
      { expected: 3, came: 1, percent: 33, missedInARow: 0, lastThere: isoDate('2026-03-10') },
    ],
  ])('who %s', (_, person, meetings, expected) => {
    expect(of(person, meetings)).toMatchObject(expected);
  });

  test.each([
    ['was never marked', 'ahmed', mark('ahmed', { mark: 'not-marked' })],
    ['only attended', 'lane', mark('lane', { capacity: 'in-attendance' })],
  ])('who %s is not in it', (_, person, entry) => {
    expect(of(person, [[entry]])).toBeUndefined();
  });
});
