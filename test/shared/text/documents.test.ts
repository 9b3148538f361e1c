import { describe, expect, it, test } from 'vitest';
import { isoDate, isoTime } from '#shared/model/iso-date';
import {
  agendaTitle,
  asSentence,
  decisionOpening,
  interestsSentence,
  itemPhrase,
  joined,
  meetingTimes,
  minutesTitle,
} from '#shared/text/documents';
import { leftOut, openCount } from '#shared/text/actions/log-words';

describe('the time of a meeting', () => {
  const planned = { startTime: isoTime('10:00'), endTime: isoTime('12:00') };
  const at = (openedAt: string | null, closedAt: string | null): string =>
    meetingTimes({
      ...planned,
      openedAt: openedAt === null ? null : isoTime(openedAt),
      closedAt: closedAt === null ? null : isoTime(closedAt),
    });
  test.each([
    ['10:04', '12:15', '10.04am to 12.15pm'],
    ['10:04', null, 'Opened at 10.04am'],
    [null, '12:15', '10.00am (as planned) to 12.15pm'],
    [null, null, '10.00am to 12 noon (as planned)'],
  ])('opened %s and closed %s reads "%s"', (opened, closed, words) => {
    expect(at(opened, closed)).toBe(words);
  });
});

it('titles papers by the kind of meeting', () => {
  const date = isoDate('2026-06-10');
  expect(agendaTitle({ kind: 'annual', date })).toBe(
    'Agenda for the annual meeting on 10 June 2026',
  );
  expect(minutesTitle({ kind: 'ordinary', date })).toBe(
    'Minutes of the meeting held on 10 June 2026',
  );
});

test.each([
  ['Send it', 'Send it.'],
  ['Send it. ', 'Send it.'],
  ['Shall we?', 'Shall we?'],
  ['as he said “now.”', 'as he said “now.”'],
  ['', ''],
])('makes %j the sentence %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

it('joins names as prose does', () => {
  expect([joined([]), joined(['A']), joined(['A', 'B']), joined(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

it('says where interests were declared, and that none were (M1)', () => {
  expect(interestsSentence([], false)).toBe('No declarations recorded');
  expect(interestsSentence([], true)).toBe('None declared');
  expect(interestsSentence([2], false)).toBe('Declared under item 2');
  expect(interestsSentence([2, 5, 7], true)).toBe('Declared under items 2, 5 and 7');
});

it('gives no number to a matter that left the agenda', () => {
  expect(itemPhrase(5, 'Awards')).toBe('item 5, Awards');
  expect(itemPhrase(null, '')).toBe('a matter no longer on the agenda');
});

it('opens a decision with its outcome, with or without a reference', () => {
  expect(decisionOpening('RESOLVED', 'D-2026-011')).toBe('RESOLVED D-2026-011:');
  expect(decisionOpening('RESOLVED', '')).toBe('RESOLVED:');
});

it('counts actions in words that agree', () => {
  expect([openCount(0, 0), openCount(1, 0), openCount(8, 2)]).toEqual([
    'No action is open.',
    '1 action is open, none overdue.',
    '8 actions are open, 2 overdue.',
  ]);
  expect([leftOut(0), leftOut(1), leftOut(3)]).toEqual([
    null,
    '1 action closed earlier is not shown.',
    '3 actions closed earlier are not shown.',
  ]);
});
