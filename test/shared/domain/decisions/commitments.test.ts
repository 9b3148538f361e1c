import { describe, expect, test } from 'vitest';
import {
  decisionStanding,
  endorsementQuestion,
  followUpsOf,
  isBinding,
  openFollowUps,
} from '#shared/domain/decisions/commitments';
import { isoDate } from '#shared/model/iso-date';
import type { Authority, Endorsement, Proposal } from '#shared/model/proposal';
import { authorityIdSchema } from '#shared/model/register-ids';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../../support/board-builders';
import {
  aCommitment,
  anAnswer,
  aProposal,
  aRound,
  aSubmission,
  hands,
  rulesEveryDay,
} from '../../../support/register-builders';

const bcp = rulesEveryDay({
  absentBodyAgrees: stated(true, '4.4'),
  endorsedBy: stated('BCP CSP Executive Board', '2.5'),
});

const carriedSubmission = aSubmission('june', {
  rounds: [aRound('1', hands(6, 5))],
  represented: [ids.organisation('police')],
});

const carried = (changes: Partial<Proposal>): Proposal =>
  aProposal({ submissions: [carriedSubmission], ...changes });

function approval(answer: ReturnType<typeof anAnswer> | null, due: string | null): Authority {
  return {
    kind: 'subject-to-approval',
    id: authorityIdSchema.parse('authority-1'),
    organisationId: ids.organisation('police'),
    body: 'Chief Officers’ Group',
    due: due === null ? null : isoDate(due),
    answer,
  };
}

const confirmed: Authority = {
  kind: 'confirmed',
  id: authorityIdSchema.parse('authority-2'),
  organisationId: ids.organisation('fire'),
};

function endorsement(result: 'endorsed' | 'endorsed-with-changes' | 'refused' | null): Endorsement {
  const outcome = result && { result, on: isoDate('2026-07-01'), note: '' };
  return { body: 'BCP CSP Executive Board', outcome };
}

describe('an agency that a decision commits (Q2, BCP 4.4)', () => {
  test('and for which nobody was there is awaited until it agrees', () => {
    const proposal = carried({ commitments: [aCommitment('police'), aCommitment('housing')] });
    expect(followUpsOf(proposal, bcp)).toEqual([
      {
        kind: 'agreement',
        organisationId: ids.organisation('housing'),
        body: '',
        what: 'Two officers',
        since: isoDate('2026-06-10'),
        due: null,
        answer: null,
        basis: { state: 'set', clause: '4.4' },
      },
    ]);
    expect(decisionStanding(proposal, bcp)).toBe('awaiting');
  });

  test('who was represented is what that meeting’s record says (V11, BCP 3.1, 3.2)', () => {
    const proposal = carried({ commitments: [aCommitment('police')] });
    expect(followUpsOf(proposal, bcp)).toEqual([]);
    expect(decisionStanding(proposal, bcp)).toBe('confirmed');
  });

  test.each([
    [true, 'confirmed'],
    [false, 'refused'],
  ] as const)('and that agreed afterwards (%s) leaves the decision %s', (isGiven, standing) => {
    const proposal = carried({ commitments: [aCommitment('housing', anAnswer(isGiven))] });
    expect(followUpsOf(proposal, bcp)).toMatchObject([
      { answer: { isGiven, on: isoDate('2026-06-20') } },
    ]);
    expect(decisionStanding(proposal, bcp)).toBe(standing);
  });

  test.each([
    ['silent', SILENT, { state: 'silent' }, 1],
    ['not entered', NOT_ENTERED, { state: 'not-entered' }, 1],
    ['excluded', stated(false, '4.4'), { state: 'excluded', clause: '4.4' }, 0],
  ] as const)(
    'is not held up where the rule is %s, and is asked about unless excluded',
    (_, rule, basis, asked) => {
      const rules = rulesEveryDay({ absentBodyAgrees: rule });
      const proposal = carried({ commitments: [aCommitment('housing')] });
      const [followUp] = followUpsOf(proposal, rules);
      expect(followUp?.basis).toEqual(basis);
      expect(followUp && isBinding(followUp)).toBe(false);
      expect(decisionStanding(proposal, rules)).toBe('confirmed');
      expect(openFollowUps([proposal], rules, isoDate('2026-06-30'))).toHaveLength(asked);
    },
  );

  test.each<[string, Proposal]>([
    ['not put', aProposal({ commitments: [aCommitment('housing')] })],
    [
      'lost',
      carried({
        commitments: [aCommitment('housing')],
        submissions: [aSubmission('june', { rounds: [aRound('1', hands(5, 6))] })],
      }),
    ],
  ])('is not awaited while the proposal is %s', (_, proposal) => {
    expect(followUpsOf(proposal, bcp)).toEqual([]);
    expect(decisionStanding(proposal, bcp)).toBe('undecided');
  });
});

describe('a member without authority (P10, Warwickshire 3.2)', () => {
  const warwickshire = rulesEveryDay({ delegatedAuthority: stated(true, '3.2') });

  test('brings the approval of its body, by a day', () => {
    const proposal = carried({ authority: [confirmed, approval(null, '2026-06-30')] });
    expect(followUpsOf(proposal, warwickshire)).toMatchObject([
      {
        kind: 'approval',
        organisationId: ids.organisation('police'),
        body: 'Chief Officers’ Group',
        due: isoDate('2026-06-30'),
        basis: { state: 'set', clause: '3.2' },
      },
    ]);
    expect(decisionStanding(proposal, warwickshire)).toBe('awaiting');
  });

  test('needs it even where the terms are silent, for somebody recorded that it does (P10)', () => {
    const proposal = carried({ authority: [approval(null, null)] });
    expect(decisionStanding(proposal, rulesEveryDay())).toBe('awaiting');
    const approved = carried({ authority: [approval(anAnswer(true), null)] });
    expect(decisionStanding(approved, rulesEveryDay())).toBe('confirmed');
  });
});

describe('a decision that another body endorses (V12)', () => {
  test.each([
    [null, 'awaiting'],
    ['endorsed', 'confirmed'],
    ['endorsed-with-changes', 'confirmed'],
    ['refused', 'refused'],
  ] as const)('with the outcome %s is %s (BCP 2.5)', (result, standing) => {
    const proposal = carried({ kind: 'plan', endorsement: endorsement(result) });
    expect(decisionStanding(proposal, bcp)).toBe(standing);
    expect(followUpsOf(proposal, bcp)).toMatchObject([
      { kind: 'endorsement', organisationId: null, body: 'BCP CSP Executive Board' },
    ]);
  });

  test.each([
    ['agreement', true],
    ['strategy', true],
    ['targets', true],
    ['commissioning', true],
    ['plan', true],
    ['other', false],
  ] as const)('is asked about if it is of a standing kind: %s, %s (V12)', (kind, isAsked) => {
    const rules = rulesWith({ endorsedBy: stated('Executive Board', '2.5') });
    expect(endorsementQuestion(aProposal({ kind }), rules)).toEqual(
      isAsked ? { body: 'Executive Board', clause: '2.5' } : null,
    );
  });

  test('is not asked about twice, nor where the terms name no body (V12)', () => {
    const rules = rulesWith({ endorsedBy: stated('Executive Board', '2.5') });
    const answered = aProposal({ kind: 'plan', endorsement: endorsement(null) });
    expect(endorsementQuestion(answered, rules)).toBeNull();
    expect(endorsementQuestion(aProposal({ kind: 'plan' }), rulesWith({}))).toBeNull();
  });
});

describe('open follow-ups (Q2, P10, V12)', () => {
  test('come with their age, the oldest first, without those that are answered', () => {
    const old = aProposal(
      {
        submissions: [{ ...carriedSubmission, on: isoDate('2026-05-01') }],
        endorsement: endorsement(null),
      },
      'old',
    );
    const recent = carried({
      commitments: [aCommitment('housing'), aCommitment('fire', anAnswer(true))],
    });
    const open = openFollowUps([recent, old], bcp, isoDate('2026-06-30'));
    expect(open.map(({ proposalId, ageDays }) => [proposalId, ageDays])).toEqual([
      [old.id, 60],
      [recent.id, 20],
    ]);
  });

  test.each([
    ['2026-06-29', 0],
    ['2026-06-30', 0],
    ['2026-07-01', 1],
  ])('on %s an approval due on 30 June is %i days late (P10)', (today, daysOverdue) => {
    const proposal = carried({ authority: [approval(null, '2026-06-30')] });
    expect(openFollowUps([proposal], bcp, isoDate(today))).toMatchObject([{ daysOverdue }]);
  });
});
