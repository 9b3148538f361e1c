import { describe, expect, test } from 'vitest';
import {
  proposalSchema,
  submissionSchema,
  type Proposal,
  type Submission,
} from '#shared/model/proposal';
import { authorityIdSchema } from '#shared/model/register-ids';
import { voteCountSchema } from '#shared/model/vote';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import {
  aCommitment,
  aFeedback,
  anAnswer,
  aProposal,
  aRound,
  aSubmission,
  aVoter,
  hands,
  modification,
  typedOutcome,
  urgency,
} from '../../support/register-builders';

const submission = aSubmission('june', {
  represented: [ids.organisation('police')],
  rounds: [
    aRound('1', hands(5, 5), { feedback: [aFeedback('1', { personId: ids.person('bell') })] }),
    aRound('2', { kind: 'by-name', voters: [aVoter('bell', 'for'), aVoter('ford', null)] }),
  ],
  urgency: urgency(false),
  typedOutcome: typedOutcome('other'),
  modifications: [modification(true)],
});

const told: Proposal = aProposal({
  submissions: [submission],
  commitments: [aCommitment('housing', anAnswer(true))],
  authority: [
    {
      kind: 'subject-to-approval',
      id: authorityIdSchema.parse('authority-1'),
      organisationId: ids.organisation('police'),
      body: 'Chief Officers’ Group',
      due: isoDate('2026-07-01'),
      answer: null,
    },
  ],
  endorsement: { body: 'Executive Board', outcome: null },
});

describe('a proposal', () => {
  test('keeps its whole story (V3 to V7, V9, V11, V12, P10, Q2)', () => {
    expect(proposalSchema.parse(structuredClone(told))).toEqual(told);
  });

  test('does not keep where it stands, which is worked out (V7)', () => {
    expect(proposalSchema.safeParse({ ...told, state: 'barred' }).success).toBe(false);
  });

  test.each<[string, Partial<Submission>]>([
    [
      'feedback (V3)',
      { rounds: [aRound('1', hands(1, 1), { feedback: [aFeedback('1', { text: ' ' })] })] },
    ],
    ['an alternative (V4)', { rounds: [aRound('1', hands(1, 1), { text: '' })] }],
    ['a new version (V7)', { modifications: [modification(true, '')] }],
    ['an outcome (V9)', { typedOutcome: { ...typedOutcome('other'), text: '\n' } }],
  ])('refuses %s without a word in it', (_, changes) => {
    const { error } = submissionSchema.safeParse({ ...submission, ...changes });
    expect(error?.issues.map((issue) => issue.message)).toEqual(['required']);
  });
});

describe('a show of hands (V1)', () => {
  test.each([
    [0, true],
    [10_000, true],
    [-1, false],
    [1.5, false],
    [10_001, false],
  ])('of %d is a number of hands: %s', (number, fits) => {
    expect(voteCountSchema.safeParse({ ...hands(1, 1), for: number }).success).toBe(fits);
  });

  test('may leave out how many there were (V8)', () => {
    const count = { ...hands(1, 1), present: null, entitled: null };
    expect(voteCountSchema.safeParse(count).success).toBe(true);
  });
});
