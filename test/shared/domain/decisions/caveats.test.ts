import { describe, expect, test } from 'vitest';
import { caveatsOf } from '#shared/domain/decisions/caveats';
import { decisionIdSchema } from '#shared/model/id';
import type { Proposal } from '#shared/model/proposal';
import { stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { aDecision, paragraph } from '../../../support/minute-blocks';
import {
  aCommitment,
  anAnswer,
  aProposal,
  aRound,
  aSubmission,
  hands,
  rulesEveryDay,
} from '../../../support/register-builders';
import { aMeeting } from '../../../support/sample-records';

const bcp = rulesEveryDay({ absentBodyAgrees: stated(true, '4.4') });
const notAsked = rulesEveryDay({ absentBodyAgrees: stated(false, '4.4') });

const june = aMeeting({
  minutes: [{ itemId: ids.item('june'), blocks: [paragraph('Said.'), aDecision('1', 'Buy')] }],
});

function proposal(changes: Partial<Proposal> = {}, carries = true): Proposal {
  const rounds = [aRound('1', carries ? hands(6, 5) : hands(5, 6))];
  return aProposal({
    submissions: [aSubmission('june', { rounds })],
    commitments: [aCommitment('housing')],
    ...changes,
  });
}

const tied = (key: string) => ({
  decision: { id: decisionIdSchema.parse(`decision-${key}`), reference: 'D-2026-001' },
});

describe('the caveats of a meeting’s minutes (Q2, BCP 4.4; P10, V12)', () => {
  test('belong to the decision in its minutes', () => {
    expect(caveatsOf([proposal(tied('1'))], june, bcp)).toMatchObject([
      {
        decisionId: 'decision-1',
        itemId: ids.item('june'),
        followUp: { kind: 'agreement', organisationId: ids.organisation('housing'), answer: null },
      },
    ]);
  });

  test('belong to the item where no decision of these minutes is tied to them', () => {
    const found = caveatsOf([proposal(), proposal(tied('elsewhere'))], june, bcp);
    expect(found.map(({ decisionId }) => decisionId)).toEqual([null, null]);
  });

  test('tell of an agreement that was given', () => {
    const answered = proposal({ commitments: [aCommitment('housing', anAnswer(true))] });
    expect(caveatsOf([answered], june, bcp)[0]?.followUp.answer).toMatchObject({ isGiven: true });
  });

  test.each([
    ['that was not carried', proposal({}, false), bcp],
    ['that was carried elsewhere', proposal({ submissions: [aSubmission('may')] }), bcp],
    ['that was never put', proposal({ submissions: [] }), bcp],
    ['whose terms do not ask for the agreement', proposal(), notAsked],
  ])('are none of a proposal %s', (_, one, rules) => {
    expect(caveatsOf([one], june, rules)).toEqual([]);
  });
});
