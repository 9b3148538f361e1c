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
  expect(told).toEqual({ meetings: [], members: [] });
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
  const { meetings, members } = meetingHistory({ partnership, held, today });
  expect(meetings.map(({ date }) => date)).toEqual(['2026-02-01', '2026-05-01']);
  expect(meetings[0]).toMatchObject({
    quorum: 'silent',
    sendings: { met: 0, late: 0, missed: 1 },
  });
  expect(members.length).toBeGreaterThan(1);
  expect(members.every(({ marks }) => marks.length === 2)).toBe(true);
});

test('says how many came and how many the quorum counts and needs, by its clause (Q1, Q3)', () => {
  const board = aBoard();
  const rules = rulesWith({
    quorum: stated({ unit: 'organisations', measure: { kind: 'number', number: 20 } }, '8.7'),
  });
  const partnership = { ...board, terms: [{ ...board.terms[0]!, rules }] };
  const meeting = aMeeting({
    date: isoDate('2026-05-01'),
    state: 'closed',
    attendance: boardAttendance(),
  });
  const held = [{ ...meeting, holdsConfidential: false }];
  const [told] = meetingHistory({ partnership, held, today }).meetings;
  expect(told).toMatchObject({ quorum: 'inquorate', there: 12, needed: 20, clause: '8.7' });
  expect(told?.counted).toBeGreaterThan(0);
  const none = rulesWith({ quorum: { state: 'silent' } });
  const unruled = { ...board, terms: [{ ...board.terms[0]!, rules: none }] };
  const [silent] = meetingHistory({ partnership: unruled, held, today }).meetings;
  expect(silent).toMatchObject({ there: 12, counted: null, needed: null, clause: null });
});
