import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clashesOf,
  meetingClashes,
  type TimedMeeting,
} from '#shared/domain/people/meeting-clashes';
import { isoDate, isoTime } from '#shared/model/iso-date';
import {
  aGuest,
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
} from '../../../support/board-builders';

const aMeeting = (
  key: string,
  times: string,
  changes: Partial<TimedMeeting> = {},
): TimedMeeting => {
  const [start, end] = times.split('-') as [string, string | undefined];
  return {
    id: ids.meeting(key),
    partnershipId: ids.partnership(key),
    date: isoDate('2026-06-10'),
    startTime: isoTime(start),
    endTime: end === undefined ? null : isoTime(end),
    attendance: [],
    ...changes,
  };
};

describe('two meetings on one day (P18; F7: back to back)', () => {
  test.each([
    ['10:00-12:00', '11:59-13:00', 'overlap'],
    ['10:00-12:00', '12:00-13:00', 'same-day'],
    ['10:00-12:00', '12:01', 'same-day'],
    ['10:00-12:00', '10:30-11:00', 'overlap'],
    ['10:00', '10:00', 'overlap'],
    ['10:00-12:00', '10:00', 'overlap'],
    ['10:00', '10:01-11:00', 'end-not-known'],
  ])('%s and %s: %s', (first, second, kind) => {
    const clash = { first: ids.meeting('a'), second: ids.meeting('b'), kind };
    const [a, b] = [aMeeting('a', first), aMeeting('b', second)];
    expect(meetingClashes([a, b])).toEqual([clash]);
  });

  test('are put in order of their times, and other days are left out', () => {
    const meetings = [
      aMeeting('late', '14:00-15:00'),
      aMeeting('next', '10:00', { date: isoDate('2026-06-11') }),
      aMeeting('early', '09:00-10:00'),
    ];
    expect(meetingClashes(meetings)).toEqual([
      { first: ids.meeting('early'), second: ids.meeting('late'), kind: 'same-day' },
    ]);
  });

  test('overlap exactly where a minute belongs to both', () => {
    const minute = fc.integer({ min: 0, max: 1438 });
    const time = (n: number) =>
      `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    const span = fc
      .tuple(minute, fc.integer({ min: 1, max: 600 }))
      .map(([start, length]) => [start, Math.min(1439, start + length)] as const);
    fc.assert(
      fc.property(span, span, ([a, b], [c, d]) => {
        const meetings = [
          aMeeting('a', `${time(a)}-${time(b)}`),
          aMeeting('b', `${time(c)}-${time(d)}`),
        ];
        const isShared = Math.max(a, c) < Math.min(b, d);
        expect(meetingClashes(meetings)[0]?.kind === 'overlap').toBe(isShared);
      }),
    );
  });
});

describe('the clashes of one person (P18)', () => {
  const bell = ids.person('bell');
  const board = (key: string, changes: Parameters<typeof aPartnership>[0]) =>
    aPartnership(changes, key);
  const seat = {
    members: [aMember('police')],
    representatives: [aRepresentative('bell', 'police')],
  };
  const meetings = [aMeeting('a', '10:00-12:00'), aMeeting('b', '11:00-13:00')];
  const count = (second: Parameters<typeof aPartnership>[0], of = meetings) =>
    clashesOf([board('a', seat), board('b', second)], of, bell).length;

  test.each([
    ['a seat', seat, 1],
    ['an office', { offices: [anOffice('other', 'bell')] }, 1],
    ['a standing right to attend', { guests: [aGuest('bell')] }, 1],
    [
      'an invitation to this meeting',
      { guests: [aGuest('bell', { scope: { kind: 'meeting', meetingId: ids.meeting('b') } })] },
      1,
    ],
    [
      'an invitation to another',
      { guests: [aGuest('bell', { scope: { kind: 'meeting', meetingId: ids.meeting('c') } })] },
      0,
    ],
    [
      'a stand-in’s part only',
      {
        ...seat,
        representatives: [aRepresentative('bell', 'police', { role: 'stand-in' as const })],
      },
      0,
    ],
    ['nothing', {}, 0],
  ])('come from %s', (_, second, expected) => {
    expect(count(second)).toBe(expected);
  });

  test('are none where they have sent apologies, and are one where others have', () => {
    const away = (person: string) => [
      aMeeting('a', '10:00-12:00'),
      aMeeting('b', '11:00-13:00', {
        attendance: [
          {
            personId: ids.person(person),
            capacity: 'member',
            mark: 'apologies',
            standsInFor: null,
            reason: '',
          },
        ],
      }),
    ];
    expect(count(seat, away('bell'))).toBe(0);
    expect(count(seat, away('khan'))).toBe(1);
  });
});
