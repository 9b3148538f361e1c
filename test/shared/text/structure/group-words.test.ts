import { expect, test } from 'vitest';
import type { GroupTime } from '#shared/domain/structure/sub-groups';
import { isoDate } from '#shared/model/iso-date';
import {
  gapSentence,
  groupTimeSentence,
  owedUpdatesSentence,
} from '#shared/text/structure/group-words';

const due = isoDate('2026-06-30');

test.each<[string, GroupTime]>([
  ['It has come to its end.', { state: 'closed' }],
  ['It starts on 30 June 2026.', { state: 'not-begun', starts: due }],
  ['Its last day is 30 June 2026.', { state: 'soon', due, daysLeft: 3 }],
  ['Its last day is 30 June 2026.', { state: 'later', due, daysLeft: 90 }],
  [
    'Its last day was 30 June 2026, 1 day ago: close it, or enter a later one.',
    { state: 'overdue', due, daysLeft: -1 },
  ],
  ['It has no last day.', { state: 'no-end', defect: null }],
  [
    'It has no last day, and a task and finish group must have one.',
    { state: 'no-end', defect: { because: 'task-and-finish' } },
  ],
  [
    'It has no last day, and groups are set up for a limited time (terms of reference, clause 5.4).',
    { state: 'no-end', defect: { because: 'rule', clause: '5.4' } },
  ],
])('the time of a group reads “%s” (G7, G8, Safer Essex 5.4)', (sentence, time) => {
  expect(groupTimeSentence(time)).toBe(sentence);
});

test('what is missing of a group is named (G7)', () => {
  expect(gapSentence([])).toBe('');
  expect(gapSentence(['purpose', 'requested-by', 'starts', 'lead'])).toBe(
    'Not yet entered: its purpose, who asked for it, when it starts and who leads it.',
  );
});

test('the groups whose update a meeting hears are named with the clause, or that none asks for it (G7, BCP 4.5)', () => {
  const groups: unknown[] = [];
  expect(owedUpdatesSentence({ state: 'owed', clause: '4.5', groups }, ['ASB'])).toBe(
    'Every meeting hears an update from ASB until the group closes (terms of reference, clause 4.5).',
  );
  expect(owedUpdatesSentence({ state: 'not-required', clause: '4', groups }, ['A', 'B'])).toBe(
    'A and B are at work; the terms of reference do not ask for an update.',
  );
  expect(owedUpdatesSentence({ state: 'silent', groups }, ['A'])).toContain('say nothing');
  expect(owedUpdatesSentence({ state: 'not-entered', groups }, ['A'])).toContain('not yet entered');
  expect(owedUpdatesSentence({ state: 'silent', groups }, [])).toBe('');
});
