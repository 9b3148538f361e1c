import { describe, expect, test } from 'vitest';
import { interestCategorySchema, usualInterestCategories } from '#shared/model/interest';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters, registersSchema, type Registers } from '#shared/model/registers';
import { ids } from '../../support/board-builders';
import {
  aGift,
  aMatter,
  anElectronicDecision,
  aProposal,
  aRecommendation,
  aReply,
  aStandingInterest,
} from '../../support/register-builders';

const empty = emptyRegisters(ids.partnership('anyshire'));

/** The codes of what is wrong with a document. */
function faultsOf(document: unknown): (string | undefined)[] {
  return registersSchema.safeParse(document).error?.issues.map((issue) => issue.message) ?? [];
}

describe('the registers of a partnership', () => {
  test('start with nothing but the usual categories of interest (I3)', () => {
    expect(registersSchema.parse(empty)).toEqual(empty);
    expect(empty.interestCategories).toEqual(usualInterestCategories);
    const { proposals, electronicDecisions, recommendations, standingInterests } = empty;
    const { gifts, notifiedMatters } = empty;
    const lists = [proposals, electronicDecisions, recommendations, standingInterests];
    expect([...lists, gifts, notifiedMatters].flat()).toEqual([]);
  });

  test('keep what is put into them unchanged (V10, V13, I3, I6, N11)', () => {
    const full: Registers = {
      ...empty,
      proposals: [aProposal()],
      electronicDecisions: [anElectronicDecision(['a'], { replies: [aReply('a', 'comment')] })],
      recommendations: [aRecommendation('1')],
      standingInterests: [aStandingInterest(ids.person('bell'))],
      gifts: [aGift('1', { value: 'about £20' })],
      notifiedMatters: [aMatter('1', { effectiveOn: isoDate('2026-07-01') })],
    };
    expect(registersSchema.parse(structuredClone(full))).toEqual(full);
  });

  test('have no place in which a concern could be logged (I7)', () => {
    expect(Object.keys(registersSchema.shape)).toEqual([
      'partnershipId',
      'proposals',
      'electronicDecisions',
      'recommendations',
      'standingInterests',
      'gifts',
      'interestCategories',
      'notifiedMatters',
      'papers',
      'trackers',
      'decisionStandings',
      'forwardPlan',
      'risks',
    ]);
    expect(registersSchema.safeParse({ ...empty, concerns: [] }).success).toBe(false);
  });

  test.each<[string, Partial<Registers>]>([
    ['a question (V10)', { electronicDecisions: [anElectronicDecision(['a'], { question: ' ' })] }],
    ['a recommendation (V13)', { recommendations: [aRecommendation('1', { text: '\n' })] }],
    ['an interest (I3)', { standingInterests: [aStandingInterest(ids.person('a'), { text: '' })] }],
    ['a gift (I6)', { gifts: [aGift('1', { what: ' ' })] }],
    ['a notified matter (N11)', { notifiedMatters: [aMatter('1', { what: '' })] }],
    ['a proposal (V4)', { proposals: [aProposal({ text: '' })] }],
  ])('refuse %s without a word in it', (_, changes) => {
    expect(faultsOf({ ...empty, ...changes })).toEqual(['required']);
  });
});

describe('the usual categories of interest (I3, Warwickshire Code)', () => {
  test('are five, told apart by their ids, and may all be changed or left out', () => {
    expect(new Set(usualInterestCategories.map((one) => one.id)).size).toBe(5);
    expect(registersSchema.safeParse({ ...empty, interestCategories: [] }).success).toBe(true);
    expect(interestCategorySchema.safeParse({ id: 'own', words: 'Land' }).success).toBe(true);
  });
});
