import { describe, expect, test } from 'vitest';
import { dueKindSchema, type DueRow } from '#shared/model/due';
import { isoDate } from '#shared/model/iso-date';
import { dueSource, dueWhen, dueWords } from '#shared/text/due';
import { ids } from '../../support/board-builders';

const row = (changes: Partial<DueRow>): DueRow => ({
  kind: 'step',
  state: 'soon',
  due: null,
  clause: null,
  subject: 'Chair',
  body: 'Public Service Board',
  personId: null,
  organisationId: null,
  meetingId: null,
  meetingDate: isoDate('2026-06-17'),
  count: 2,
  partnershipId: ids.partnership('anyshire'),
  partnershipName: 'Safer Anyshire',
  person: 'Grace Bell',
  organisation: 'Police',
  ...changes,
});

describe('what is due, in words', () => {
  test.each<[Partial<DueRow>, string]>([
    [{ subject: 'minutes' }, 'Send the minutes: meeting of 17 June 2026'],
    [{ kind: 'actions-overdue', count: 1 }, 'Chase 1 overdue action'],
    [{ kind: 'office-ends' }, 'Chair: the term of Grace Bell ends'],
    [
      { kind: 'document-review', subject: 'Code' },
      'Review “Code” (approved by Public Service Board)',
    ],
    [{ kind: 'document-review', subject: 'Code', body: '' }, 'Review “Code”'],
    [
      { kind: 'too-few-meetings', subject: 'ordinary', count: 1 },
      '1 more ordinary meeting to be dated this year',
    ],
    [
      { kind: 'too-few-meetings', subject: 'conference' },
      '2 more conferences to be dated this year',
    ],
    [{ kind: 'long-gap', count: 80 }, '80 days without a meeting after 17 June 2026'],
    [{ kind: 'long-gap', count: 80, meetingDate: null }, '80 days without a meeting'],
    [{ kind: 'electronic-decision', subject: 'Date?' }, 'Report the decision on “Date?”'],
    [
      { kind: 'electronic-decision', subject: 'Date?', due: isoDate('2026-06-17') },
      'Replies on “Date?” close',
    ],
    [{ kind: 'decision-review' }, 'Look again at 2 decisions of the meeting of 17 June 2026'],
    [{ kind: 'decision-review', count: 1, meetingDate: null }, 'Look again at 1 decision'],
    [
      { kind: 'risk-review', subject: 'The grant may end.', body: 'issue' },
      'Review the issue: The grant may end.',
    ],
    [{ kind: 'risk-review', subject: '' }, 'Review 2 confidential entries of risks and issues'],
    [
      { kind: 'planned-item', subject: 'Night bus' },
      'Put “Night bus” on an agenda, or plan it for later',
    ],
    [
      { kind: 'risk-review', subject: '', count: 1 },
      'Review 1 confidential entry of risks and issues',
    ],
    [{ kind: 'follow-up', subject: 'fund it' }, 'Public Service Board has still to agree: fund it'],
    [{ kind: 'follow-up', subject: 'fund it', body: '' }, 'Police has still to agree: fund it'],
  ])('%o reads %s', (changes, words) => {
    expect(dueWords(row(changes))).toBe(words);
  });

  test.each(dueKindSchema.options)('%s has a sentence', (kind) => {
    expect(dueWords(row({ kind })).length).toBeGreaterThan(3);
  });

  test.each([
    [-2, 'Overdue 2 days'],
    [-1, 'Overdue 1 day'],
    [0, 'Today'],
    [1, 'In 1 day'],
    [null, ''],
  ])('%s days left is %s', (days, words) => {
    expect(dueWhen(days)).toBe(words);
  });

  test('a source is named only where a rule asks', () => {
    expect([dueSource({ clause: null }), dueSource({ clause: '8.4' })]).toEqual([
      '',
      'terms of reference, clause 8.4',
    ]);
  });
});
