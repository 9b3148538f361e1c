import { describe, expect, test } from 'vitest';
import type { MergeEffect } from '#shared/domain/people/merging/merge-findings';
import { mergeBarWords, mergeEffectWords, referenceCount } from '#shared/text/people/merge-words';
import { refusalText } from '#shared/text/refusals';

test.each([
  ['actions', 1, '1 action'],
  ['actions', 2, '2 actions'],
  ['attendance', 1, '1 meeting with their attendance'],
  ['employer', 3, '3 people employed there'],
] as const)('%s, %d: %s', (kind, count, words) => {
  expect(referenceCount(kind, count)).toBe(words);
});

describe('what becomes one', () => {
  test('says which attendance is kept and which is not, by the day', () => {
    const marks = { kept: 'present', dropped: 'apologies' } as const;
    expect(mergeEffectWords({ what: 'attendance-kept', subject: '2026-06-10', marks })).toBe(
      'Both are in the attendance of 10 June 2026. “Present” is kept, “Apologies” is not.',
    );
  });

  test.each<[MergeEffect['what'], string, string]>([
    ['attendance-joined', '2026-06-10', 'of 10 June 2026, marked alike'],
    ['same-seat', 'Police', 'a part for Police at one time'],
    ['two-offices', 'Chair, Treasurer', 'at one time: Chair, Treasurer.'],
    ['one-voter', 'Cameras', 'a vote on Cameras.'],
  ])('%s', (what, subject, part) => {
    expect(mergeEffectWords({ what, subject, marks: null })).toContain(part);
  });
});

describe('why two entries stay two', () => {
  test('is said with the place and what to do', () => {
    expect(mergeBarWords('stood-in', '2026-06-10')).toBe(
      'One of the two stood in for the other (10 June 2026), so they seem to be two people. Correct that record first if they are one.',
    );
    expect(mergeBarWords('voted-both', 'Cameras')).toContain('Both voted (Cameras), and');
  });

  test('is said in the refusal too', () => {
    const details = { because: 'same-entry' };
    expect(refusalText({ code: 'entries-not-one', details })).toBe(
      'This is one and the same entry. Choose another one to merge it with.',
    );
  });
});
