import { describe, expect, test } from 'vitest';
import type { QuorumAssessment } from '#shared/domain/quorum/assess-quorum';
import { clauseAgainst, inquorateConsequence } from '#shared/domain/quorum/inquorate';
import { outcomeSchema } from '#shared/model/minutes';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';

const sum = {
  unit: 'organisations',
  of: 16,
  needed: 6,
  represented: 5,
  rule: {
    unit: 'organisations',
    measure: { kind: 'fraction', numerator: 1, denominator: 3 },
  },
  clause: '8.7',
} as const;
const inquorate: QuorumAssessment = { state: 'inquorate', ...sum, hangsOn: [] };
const quorate: QuorumAssessment = { state: 'quorate', ...sum, hangsOn: [] };
const forbids = { inquorate: stated('no-decisions' as const, '8.7') };

describe('a decision while inquorate (Q4, Safer Essex 8.7)', () => {
  test.each([
    ['resolved', '8.7'],
    ['agreed', '8.7'],
    ['noted', null],
    ['recommended', null],
    ['deferred', null],
  ] as const)('%s is refused by clause %s', (outcome, clause) => {
    expect(clauseAgainst(outcome, inquorate, forbids)).toBe(clause);
  });

  test.each(outcomeSchema.options)('%s is allowed where the meeting is quorate', (outcome) => {
    expect(clauseAgainst(outcome, quorate, forbids)).toBeNull();
  });

  test.each([
    ['warns by its clause (1.15, 6; BCP 4.4)', stated('warn' as const, '4.4'), 'warning'],
    ['has no consequence', stated('nothing' as const, '4.4'), 'none'],
    ['is left open by silent terms', SILENT, 'open'],
    ['is left open until the rule is entered', NOT_ENTERED, 'open'],
  ])('%s', (_, rule, kind) => {
    expect(inquorateConsequence('resolved', inquorate, { inquorate: rule }).kind).toBe(kind);
    expect(clauseAgainst('resolved', inquorate, { inquorate: rule })).toBeNull();
  });

  test('is not refused where no quorum is stated (Q6)', () => {
    expect(inquorateConsequence('resolved', { state: 'silent' }, forbids)).toEqual({
      kind: 'none',
    });
  });
});
