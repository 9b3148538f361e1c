import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import {
  attendanceWords,
  awayWords,
  deadlineWords,
  healthReminderSentence,
  heldWords,
  quorumRecordWords,
} from '#shared/text/structure/health-words';

const noneHeld = { ordinary: 0, extraordinary: 0, conference: 0, annual: 0 };
const rate = { places: 50, inPerson: 38, byStandIn: 3, apologies: 6, absent: 2, notMarked: 1 };

test('meetings held are counted by kind (T6)', () => {
  expect(heldWords(noneHeld)).toBe('None');
  expect(heldWords({ ...noneHeld, ordinary: 3, annual: 1 })).toBe(
    '3 ordinary meetings and 1 annual meeting',
  );
});

test('attendance is a percentage with its sum, and who was away (T6, M4)', () => {
  expect(attendanceWords({ ...rate, percent: 82 })).toBe(
    '82 %: 41 of 50 places taken, 3 of them by stand-ins',
  );
  expect(attendanceWords({ ...rate, byStandIn: 0, percent: 76 })).toBe(
    '76 %: 38 of 50 places taken',
  );
  expect(attendanceWords({ ...rate, places: 0, percent: null })).toContain('No member');
  expect(awayWords({ ...rate, percent: 82 })).toBe('6 apologies, 2 absent, 1 not marked');
  expect(awayWords({ ...rate, apologies: 1, absent: 0, notMarked: 0, percent: 82 })).toBe(
    '1 apology',
  );
});

test('deadlines are said by what became of them (T6)', () => {
  expect(deadlineWords({ met: 7, late: 1, missed: 2, open: 3 })).toBe(
    '7 met, 1 met late, 2 missed, 3 still to come',
  );
  expect(deadlineWords({ met: 0, late: 0, missed: 0, open: 0 })).toBe('None fell in this year.');
});

test('“quorate” is never said without a rule (T6, Q6)', () => {
  const none = { quorate: 0, inquorate: 0, silent: 0, 'not-entered': 0 };
  expect(quorumRecordWords({ ...none, silent: 2 })).toBe('2 meetings without a quorum stated');
  expect(quorumRecordWords({ ...none, quorate: 3, inquorate: 1, 'not-entered': 1 })).toBe(
    '3 meetings quorate, 1 meeting not quorate, 1 meeting with the quorum rule not entered',
  );
  expect(quorumRecordWords(none)).toBe('No meeting was held.');
});

test('the reminder says what the terms ask, or that they are silent (T6, WACSO)', () => {
  expect(healthReminderSentence({ state: 'silent' })).toContain('ask for no health check');
  expect(healthReminderSentence({ state: 'not-entered' })).toContain('not yet entered');
  expect(healthReminderSentence({ state: 'start-not-known', months: 12, clause: '4' })).toBe(
    'A health check is due every year (terms of reference, clause 4).',
  );
  const due = isoDate('2026-06-30');
  expect(healthReminderSentence({ state: 'soon', due, daysLeft: 1, clause: '4' })).toBe(
    'A health check is due on 30 June 2026 (terms of reference, clause 4).',
  );
});
