import { describe, expect, test } from 'vitest';
import { dueOfDecisions } from '#shared/domain/due/due-of-decisions';
import { isoDate } from '#shared/model/iso-date';
import type { Authority } from '#shared/model/proposal';
import { authorityIdSchema } from '#shared/model/register-ids';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { stated } from '#shared/model/setting';
import {
  aPartnership,
  ids,
  rulesWith,
  someTermsOfReference,
} from '../../../support/board-builders';
import {
  aCommitment,
  anElectronicDecision,
  aProposal,
  aRound,
  aSubmission,
  hands,
  settledVotes,
  urgency,
} from '../../../support/register-builders';

const TODAY = isoDate('2026-06-12');

const partnership = aPartnership({
  terms: [
    someTermsOfReference({
      rules: rulesWith({
        ...settledVotes,
        tieProcedure: stated(true, '8.6'),
        absentBodyAgrees: stated(true, '4.4'),
      }),
    }),
  ],
});

const due = (registers: Partial<Registers>) =>
  dueOfDecisions(partnership, { ...emptyRegisters(partnership.id), ...registers }, TODAY);

test('a proposal put off after an even vote is owed at the next meeting (V5, Safer Essex 8.6)', () => {
  const putOff = aSubmission('june', {
    rounds: [aRound('1', hands(5, 5))],
    urgency: urgency(false),
  });
  expect(due({ proposals: [aProposal({ submissions: [putOff] })] })).toMatchObject([
    { kind: 'proposal-owed', state: 'open', subject: 'Cameras in the precinct', clause: '8.6' },
  ]);
});

describe('a decision between meetings (V10)', () => {
  const sent = { sentOn: isoDate('2026-06-01') };

  test.each([
    ['is soon due when its closing day is near', '2026-06-15', 'soon'],
    ['is overdue once it should be closed', '2026-06-11', 'overdue'],
    ['is due later while there is time', '2026-07-15', 'later'],
  ])('%s', (_, closesOn, state) => {
    const decision = anElectronicDecision(['a'], { ...sent, closesOn: isoDate(closesOn) });
    expect(due({ electronicDecisions: [decision] })).toMatchObject([
      { kind: 'electronic-decision', state, due: closesOn },
    ]);
  });

  test('is to be reported once it has a result, and nothing while it is prepared', () => {
    const result = { on: isoDate('2026-06-10'), outcome: 'carried' as const, text: '' };
    const closed = anElectronicDecision(['a'], { ...sent, result });
    expect(due({ electronicDecisions: [closed] })).toMatchObject([{ state: 'open', due: null }]);
    const preparing = anElectronicDecision(['a'], { sentOn: null });
    expect(due({ electronicDecisions: [preparing] })).toEqual([]);
  });
});

describe('what a decision still waits for (Q2, P10)', () => {
  const carried = aSubmission('june', { rounds: [aRound('1', hands(6, 5))], represented: [] });

  test('an absent agency’s agreement, with the clause that asks for it', () => {
    const proposal = aProposal({
      submissions: [carried],
      commitments: [aCommitment('police')],
    });
    expect(due({ proposals: [proposal] })).toMatchObject([
      {
        kind: 'follow-up',
        state: 'open',
        clause: '4.4',
        organisationId: ids.organisation('police'),
      },
    ]);
  });

  test.each([
    ['2026-06-01', 'overdue'],
    ['2026-06-20', 'soon'],
    ['2026-12-01', 'later'],
  ])('an approval by %s is %s', (day, state) => {
    const approval: Authority = {
      kind: 'subject-to-approval',
      id: authorityIdSchema.parse('authority-1'),
      organisationId: ids.organisation('police'),
      body: 'Chief Officers’ Group',
      due: isoDate(day),
      answer: null,
    };
    const proposal = aProposal({ submissions: [carried], authority: [approval] });
    expect(due({ proposals: [proposal] })).toMatchObject([
      { kind: 'follow-up', state, due: day, body: 'Chief Officers’ Group' },
    ]);
  });
});
