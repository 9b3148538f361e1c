import { describe, expect, test } from 'vitest';
import type { MeetingHistoryView } from '#shared/ipc/areas/overview';
import { isoDate } from '#shared/model/iso-date';
import {
  memberMarkWords,
  papersStanding,
  papersSummary,
  quorumSummary,
} from '#shared/text/screens/meeting-charts';
import { ids } from '../../../support/board-builders';

type Meeting = MeetingHistoryView['meetings'][number];
type Papers = Meeting['papers'];

const RULE: Papers = {
  state: 'set',
  notice: { days: 5, counted: 'working', isTarget: false },
  clause: '8.4',
  asked: 7,
  sent: 9,
};
const UNSTATED: Papers = { state: 'silent', notice: null, clause: null, asked: null, sent: 9 };

const meeting = (day: string, changes: Partial<Meeting> = {}): Meeting => ({
  id: ids.meeting(day),
  date: isoDate(day),
  quorum: 'quorate',
  there: 9,
  counted: 9,
  needed: 6,
  clause: '8.7',
  papers: RULE,
  sendings: { met: 1, late: 0, missed: 0 },
  ...changes,
});
const without: Partial<Meeting> = { counted: null, needed: null, clause: null };

describe('the chart of quorum says (Q1, Q3, Q6)', () => {
  test.each([
    [
      'of one',
      [meeting('2026-05-01')],
      '1 of 1 meeting was quorate (terms of reference, clause 8.7).',
    ],
    [
      'which had none, by how much',
      [meeting('2026-02-01', { quorum: 'inquorate', counted: 5 }), meeting('2026-05-01')],
      '1 of 2 meetings were quorate (terms of reference, clause 8.7). Not quorate: 1 February 2026 (5 counted, 6 needed).',
    ],
    [
      'which were held without a rule',
      [meeting('2026-02-01', { ...without, quorum: 'not-entered' }), meeting('2026-05-01')],
      '1 of 1 meeting was quorate (terms of reference, clause 8.7). Without a rule: 1 February 2026.',
    ],
    [
      'that the terms state none',
      [meeting('2026-05-01', { ...without, quorum: 'silent' })],
      'The terms of reference state no quorum.',
    ],
    [
      'that the rule was not entered',
      [meeting('2026-05-01', { ...without, quorum: 'not-entered' })],
      'The quorum rule of the terms of reference has not been entered, so quorum is not assessed.',
    ],
  ])('%s', (_, meetings, words) => {
    expect(quorumSummary(meetings)).toBe(words);
  });
});

describe('the chart of papers says (N2, N5)', () => {
  const papers = (day: string, changes: Partial<Papers>) =>
    meeting(day, { papers: { ...RULE, ...changes } });
  const rule =
    'The rule: 5 working days before the meeting (terms of reference, clause 8.4). Days are counted by the calendar here.';

  test.each([
    [
      'that all went in time',
      [papers('2026-05-01', { sent: 7 })],
      `Papers went out in time for 1 of 1 meeting. ${rule}`,
    ],
    [
      'which were late, and by how much',
      [
        papers('2026-02-01', { sent: 6 }),
        papers('2026-03-01', { sent: 1 }),
        papers('2026-04-01', { sent: 0 }),
        papers('2026-05-01', { sent: -2 }),
      ],
      `Papers went out in time for 0 of 4 meetings. Late: 1 February 2026 (6 days before, 7 asked); 1 March 2026 (1 day before, 7 asked); 1 April 2026 (on the day, 7 asked); 1 May 2026 (2 days after, 7 asked). ${rule}`,
    ],
    [
      'for which nobody recorded it',
      [papers('2026-02-01', { sent: null }), papers('2026-05-01', {})],
      `Papers went out in time for 1 of 2 meetings. Not recorded as sent: 1 February 2026. ${rule}`,
    ],
    [
      'nothing of a meeting held before there was a rule',
      [meeting('2026-02-01', { papers: UNSTATED }), papers('2026-05-01', {})],
      `Papers went out in time for 1 of 1 meeting. ${rule}`,
    ],
    [
      'that the terms set no day',
      [meeting('2026-05-01', { papers: UNSTATED })],
      'The terms of reference set no day by which papers go out, so none are late.',
    ],
    [
      'that the rule was not entered',
      [meeting('2026-05-01', { papers: { ...UNSTATED, state: 'not-entered' } })],
      'The rule on when papers go out has not been entered, so nothing is judged.',
    ],
  ])('%s', (_, meetings, words) => {
    expect(papersSummary(meetings)).toBe(words);
  });
});

test.each([
  [RULE, 'In time'],
  [{ ...RULE, sent: 7 }, 'In time'],
  [{ ...RULE, sent: 6 }, 'Late'],
  [{ ...RULE, sent: null }, 'Not recorded as sent'],
  [UNSTATED, 'No rule'],
  [{ ...UNSTATED, state: 'not-entered' as const }, 'Rule not entered'],
])('the papers of a meeting stand in a word or two: %j', (papers, words) => {
  expect(papersStanding({ papers })).toBe(words);
});

test('a mark is a sign and a word, and a stand-in is called as the partnership calls it', () => {
  expect(memberMarkWords('stand-in', 'Deputy')).toEqual({ sign: '◐', word: 'Deputy' });
  const marks = ['present', 'apologies', 'absent', 'not-marked', 'not-a-member'] as const;
  const signs = marks.map((mark) => memberMarkWords(mark, 'Deputy').sign);
  expect(new Set(signs).size).toBe(marks.length);
});
