import { expect, test } from 'vitest';
import { meetingHistory } from '#shared/domain/overview/meeting-history';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../../support/board-builders';
import { aBoard, boardAttendance } from '../../../support/sample-board';
import { aMeeting } from '../../../support/sample-records';

const today = isoDate('2026-06-12');

test('nothing is told of a partnership that held no meeting', () => {
  const told = meetingHistory({ partnership: aBoard(), held: [], today });
  expect(told).toEqual({ meetings: [], bodies: [] });
});

test('each meeting held is told by itself, the first first: quorum, circulations, who came (Q6, N7, M4)', () => {
  const board = aBoard();
  const rules = rulesWith({
    minutesDue: stated({ days: 7, counted: 'calendar', isTarget: false }, '9'),
  });
  const partnership = { ...board, terms: [{ ...board.terms[0]!, rules }] };
  const held = ['2026-05-01', '2026-02-01'].map((day) => ({
    ...aMeeting({
      id: ids.meeting(day),
      date: isoDate(day),
      state: 'closed',
      attendance: boardAttendance(),
    }),
    holdsConfidential: false,
  }));
  const { meetings, bodies } = meetingHistory({ partnership, held, today });
  expect(meetings.map(({ date }) => date)).toEqual(['2026-02-01', '2026-05-01']);
  expect(meetings[0]).toMatchObject({
    quorum: 'silent',
    sendings: { met: 0, late: 0, missed: 1 },
  });
  expect(bodies.length).toBeGreaterThan(1);
  expect(bodies.every(({ marks }) => marks.length === 2)).toBe(true);
});
