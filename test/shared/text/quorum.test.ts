import { describe, expect, it, test } from 'vitest';
import type { QuorumAssessment } from '#shared/domain/quorum/assess-quorum';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import {
  NO_QUORUM_STATED,
  QUORUM_NOT_ENTERED,
  inquorateSentence,
  openRulesSentence,
  quorumRuleSentence,
  quorumSentence,
  quorumWord,
} from '#shared/text/quorum';

const sum = {
  state: 'quorate',
  unit: 'organisations',
  of: 16,
  needed: 6,
  represented: 9,
  rule: {
    unit: 'organisations',
    measure: { kind: 'fraction', numerator: 1, denominator: 3 },
  },
  clause: '8.7',
  hangsOn: [],
} as const satisfies QuorumAssessment;

describe('the quorum of a meeting', () => {
  test.each<[string, QuorumAssessment, string]>([
    [
      'shows the sum and the clause',
      sum,
      'Quorate: 9 of 16 organisations represented, 6 needed (terms of reference, clause 8.7)',
    ],
    [
      'says when it was not reached',
      { ...sum, state: 'inquorate', represented: 5 },
      'Not quorate: 5 of 16 organisations represented, 6 needed (terms of reference, clause 8.7)',
    ],
    [
      'counts people where the rule does (Q1, BCP 4.4)',
      { ...sum, unit: 'people', of: 12, represented: 7, clause: '4.4' },
      'Quorate: 7 of 12 members present or represented, 6 needed (terms of reference, clause 4.4)',
    ],
    [
      'leaves out a clause nobody entered, and makes one agree',
      { ...sum, of: 1, needed: 1, represented: 1, clause: '' },
      'Quorate: 1 of 1 organisation represented, 1 needed (terms of reference)',
    ],
    [
      'keeps the words of a clause that is not a number',
      { ...sum, clause: 'annex B' },
      'Quorate: 9 of 16 organisations represented, 6 needed (terms of reference, annex B)',
    ],
    [
      'says that nobody counts rather than dividing by nothing',
      { ...sum, state: 'inquorate', of: 0, needed: 0, represented: 0 },
      'Not quorate: no organisation counts towards the quorum (terms of reference, clause 8.7)',
    ],
  ])('%s', (_, assessment, words) => {
    expect(quorumSentence(assessment)).toBe(words);
  });

  it('is never called quorate where the terms are silent or not entered (Q6; 1.15, 7)', () => {
    const said = (['silent', 'not-entered'] as const).flatMap((state) => [
      quorumSentence({ state }),
      quorumWord({ state }),
    ]);
    expect(said.filter((words) => /\bquorate/i.test(words))).toEqual([]);
    expect(quorumSentence({ state: 'silent' })).toBe('The terms of reference state no quorum.');
    expect(quorumSentence({ state: 'not-entered' })).not.toBe(quorumSentence({ state: 'silent' }));
  });
});

describe('the rule', () => {
  test.each([
    [1, 2, 'At least half of the member organisations (terms of reference, clause 8.7)'],
    [1, 3, 'At least one third of the member organisations (terms of reference, clause 8.7)'],
    [3, 5, 'At least 3/5 of the member organisations (terms of reference, clause 8.7)'],
    [1, 1, 'All the member organisations (terms of reference, clause 8.7)'],
  ])('of %i/%i reads in words', (numerator, denominator, words) => {
    const measure = { kind: 'fraction' as const, numerator, denominator };
    const rule = { unit: 'organisations' as const, measure };
    expect(quorumRuleSentence(stated(rule, '8.7'))).toBe(words);
  });

  it('counts members where it counts people, and has its sentence where there is none', () => {
    const measure = { kind: 'fraction' as const, numerator: 1, denominator: 2 };
    const rule = { unit: 'people' as const, measure };
    expect(quorumRuleSentence(stated(rule, ''))).toBe(
      'At least half of the members (terms of reference)',
    );
    expect(quorumRuleSentence(SILENT)).toBe(NO_QUORUM_STATED);
    expect(quorumRuleSentence(NOT_ENTERED)).toBe(QUORUM_NOT_ENTERED);
  });
});

it('says what follows without a quorum: forbidden, a warning, open, or nothing (Q4, 8.7; 1.15, 6)', () => {
  const none = { ...sum, state: 'inquorate' } as const;
  const forbidden = { inquorate: stated('no-decisions' as const, '8.7') };
  expect(inquorateSentence(none, forbidden)).toBe(
    'A meeting that is not quorate takes no decisions (terms of reference, clause 8.7).',
  );
  expect(inquorateSentence(sum, forbidden)).toBeNull();
  expect(inquorateSentence(none, { inquorate: stated('warn' as const, '4.4') })).toBe(
    'The meeting is not quorate; business goes on (terms of reference, clause 4.4).',
  );
  expect(inquorateSentence(none, { inquorate: SILENT })).toBe(
    'What follows when a meeting is not quorate is not stated: the partnership decides.',
  );
  expect(inquorateSentence(none, { inquorate: stated('nothing' as const, '1') })).toBeNull();
});

it('says on which open rules the answer hangs, and nothing where none matters (1.15)', () => {
  expect(openRulesSentence(sum)).toBeNull();
  expect(openRulesSentence({ state: 'silent' })).toBeNull();
  expect(openRulesSentence({ ...sum, hangsOn: ['remoteCounts', 'standInCounts'] })).toBe(
    'The terms do not say whether people who take part remotely count, and whether stand-ins count. The answer hangs on it.',
  );
});

it('reads a quorum that is a number', () => {
  const rule = { unit: 'people', measure: { kind: 'number', number: 5 } } as const;
  expect(quorumRuleSentence(stated(rule, '3'))).toBe(
    'At least 5 members (terms of reference, clause 3)',
  );
  expect(quorumRuleSentence(stated({ ...rule, measure: { kind: 'number', number: 1 } }, ''))).toBe(
    'At least 1 member (terms of reference)',
  );
});
