import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import {
  doneWords,
  howOften,
  nextDueWords,
  reportRuleSentence,
  timesBefore,
} from '#shared/text/structure/report-words';

const due = isoDate('2026-05-01');

test('how often a report is due, and when next (G2, G5)', () => {
  expect([howOften(3), howOften(12), howOften(null)]).toEqual([
    'Every quarter',
    'Every year',
    'When asked',
  ]);
  expect(nextDueWords({ state: 'when-asked' })).toBe('');
  expect(nextDueWords({ state: 'day-not-known' })).toBe('Day not known');
  expect(nextDueWords({ state: 'soon', due, daysLeft: 1 })).toBe('1 May 2026');
});

test.each([
  ['2026-04-30', 'Sent 30 April 2026, due 1 May 2026'],
  ['2026-05-01', 'Sent 1 May 2026, due 1 May 2026'],
  ['2026-05-02', 'Sent 2 May 2026, due 1 May 2026: 1 day late'],
])('one of %s reads “%s” (G3)', (on, words) => {
  expect(doneWords('out', { due, on: isoDate(on) })).toBe(words);
});

test('one that was due on no known day says only when it came (G4)', () => {
  expect(doneWords('in', { due: null, on: due })).toBe('Received 1 May 2026');
  expect([timesBefore('out', 1), timesBefore('in', 3)]).toEqual(['Sent once', 'Received 3 times']);
});

test('the rule is compared with what is entered (G2, BCP 5.1)', () => {
  const asked = { months: 3, clause: '5.1' };
  const start = 'A report is due every quarter (terms of reference, clause 5.1)';
  expect(reportRuleSentence({ state: 'listed', ...asked })).toBe(`${start}: there is one below.`);
  expect(reportRuleSentence({ state: 'less-often', ...asked })).toBe(
    `${start}, and those below go less often.`,
  );
  expect(reportRuleSentence({ state: 'not-listed', ...asked })).toBe(
    `${start}, and none is entered below. Add it.`,
  );
  expect(reportRuleSentence({ state: 'silent' })).toContain('say nothing');
  expect(reportRuleSentence({ state: 'not-entered' })).toContain('not yet entered');
});
