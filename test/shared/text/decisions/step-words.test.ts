import { describe, expect, test } from 'vitest';
import type { ProposalStep, StepAnswer, StepRefusal } from '#shared/domain/decisions/allowed-steps';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import { SILENT, stated } from '#shared/model/setting';
import {
  stepBasis,
  stepNames,
  stepRefusalWords,
  TERMS_SILENT,
} from '#shared/text/decisions/step-words';
import { rulesWith } from '../../../support/board-builders';
import {
  aFeedback,
  aProposal,
  aRound,
  aSubmission,
  hands,
  urgency,
  withTieProcedure,
} from '../../../support/register-builders';

const tied = aSubmission('june', {
  rounds: [aRound('1', hands(2, 2), { feedback: [aFeedback('1')] })],
});
const rules = rulesWith({ decisions: stated('consensus-then-vote', '8.6') });

function basisOf(step: ProposalStep, submissions = [tied], given = rules): string {
  const answer: StepAnswer = { step, answer: 'allowed' };
  const standing = proposalState(aProposal({ submissions }), withTieProcedure);
  return stepBasis(answer, standing, given);
}

describe('what a step rests on', () => {
  test.each<[ProposalStep, string]>([
    ['record-feedback', 'Terms of reference, clause 8.6.'],
    ['rule-not-urgent', 'Terms of reference, clause 8.6.'],
    ['decide', 'Terms of reference, clause 8.6.'],
    ['submit', 'Any matter may be put to a meeting.'],
  ])('%s after an even vote (V3 to V5, Safer Essex 8.6): %s', (step, basis) => {
    expect(basisOf(step)).toBe(basis);
  });

  test('putting one held over to the next meeting rests on the clause (V5, Safer Essex 8.6)', () => {
    const heldOver = { ...tied, urgency: urgency(false) };
    expect(basisOf('submit', [heldOver])).toBe('Terms of reference, clause 8.6.');
  });

  test('a casting vote rests on the clause that gives one (V8)', () => {
    const given = rulesWith({ castingVote: stated(true, '9') });
    expect(basisOf('give-casting-vote', [tied], given)).toBe('Terms of reference, clause 9.');
  });

  test('deciding where the terms do not say how says just that', () => {
    expect(basisOf('decide', [tied], rulesWith({ decisions: SILENT }))).toBe(
      'The terms do not say how decisions are reached.',
    );
  });

  test('a step the terms are silent about is recorded as what the clerk decided (V9)', () => {
    const standing = proposalState(aProposal({ submissions: [tied] }), withTieProcedure);
    const answer = { step: 'record-outcome', answer: 'allowed-terms-silent' } as const;
    expect(stepBasis(answer, standing, rules)).toBe(TERMS_SILENT);
  });
});

describe('why a step is not open', () => {
  test.each<[StepRefusal, string, string]>([
    [
      'feedback-missing',
      '8.6',
      'the feedback of those against comes first (terms of reference, clause 8.6)',
    ],
    ['no-casting-vote', '', 'the terms give no casting vote'],
    ['decided', '', 'it is decided'],
  ])('%s', (because, clause, words) => {
    expect(stepRefusalWords(because, clause)).toBe(words);
  });

  test('a reason this version does not know still ends the sentence', () => {
    expect(stepRefusalWords('unheard-of' as StepRefusal)).toBe('something else comes first');
  });
});

test('no two steps are called alike', () => {
  const names = Object.values(stepNames);
  expect(new Set(names).size).toBe(names.length);
});
