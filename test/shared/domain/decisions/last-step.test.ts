import { describe, expect, test } from 'vitest';
import { lastStep, withoutLastStep } from '#shared/domain/decisions/last-step';
import type { Submission } from '#shared/model/proposal';
import {
  aProposal,
  aRound,
  aSubmission,
  hands,
  modification,
  typedOutcome,
  urgency,
} from '../../../support/register-builders';

const round = aRound('1', hands(2, 2));

describe('the last step of a proposal', () => {
  test.each<[kind: string, before: Partial<Submission>, after: Partial<Submission>]>([
    ['round', { rounds: [round, aRound('2', hands(1, 1))] }, { rounds: [round] }],
    ['urgency', { rounds: [round], urgency: urgency(false) }, { rounds: [round] }],
    [
      'outcome',
      { rounds: [round], urgency: urgency(true), typedOutcome: typedOutcome('lost') },
      { rounds: [round], urgency: urgency(true) },
    ],
    [
      'modification',
      {
        rounds: [round],
        typedOutcome: typedOutcome('lost'),
        modifications: [modification(false), modification(true)],
      },
      {
        rounds: [round],
        typedOutcome: typedOutcome('lost'),
        modifications: [modification(false)],
      },
    ],
  ])('is its %s, and is taken out alone (V3 to V9)', (kind, before, after) => {
    const first = aSubmission('may');
    const proposal = aProposal({ submissions: [first, aSubmission('june', before)] });
    expect(lastStep(proposal)?.kind).toBe(kind);
    expect(withoutLastStep(proposal).submissions).toEqual([first, aSubmission('june', after)]);
  });

  test('is the submission where nothing has happened in it yet', () => {
    const proposal = aProposal({ submissions: [aSubmission('may'), aSubmission('june')] });
    expect(lastStep(proposal)).toEqual({ kind: 'submission', submission: aSubmission('june') });
    expect(withoutLastStep(proposal).submissions).toEqual([aSubmission('may')]);
  });

  test('is none of a proposal that was never put', () => {
    const proposal = aProposal();
    expect(lastStep(proposal)).toBeNull();
    expect(withoutLastStep(proposal)).toBe(proposal);
  });
});
