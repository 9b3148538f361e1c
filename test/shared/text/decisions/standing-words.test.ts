import { describe, expect, test } from 'vitest';
import { proposalState, type ProposalRulesOn } from '#shared/domain/decisions/proposal-state';
import type { Submission } from '#shared/model/proposal';
import { SILENT } from '#shared/model/setting';
import { owedSentence, standingLabel } from '#shared/text/decisions/standing-words';
import { ids } from '../../../support/board-builders';
import {
  aFeedback,
  aProposal,
  aRound,
  aSubmission,
  aVoter,
  hands,
  modification,
  rulesEveryDay,
  typedOutcome,
  urgency,
  withTieProcedure,
} from '../../../support/register-builders';

const even = aRound('1', hands(2, 2), { feedback: [aFeedback('1')] });
const first = aSubmission('may', { rounds: [even], urgency: urgency(false) });
const again = aSubmission('june', { rounds: [aRound('2', hands(1, 1))] });

function words(submissions: Submission[], rules: ProposalRulesOn = withTieProcedure) {
  const standing = proposalState(aProposal({ submissions }), rules);
  const name = (id: string): string => (id === ids.person('bell') ? 'Grace Bell' : 'Sam Ford');
  return [standingLabel(standing, 'confirmed'), owedSentence(standing, name)];
}

describe('where a proposal stands, and what is owed next', () => {
  test.each<[name: string, Submission[], label: string, owed: RegExp]>([
    ['never put', [], 'Not yet put', /^To be put to a meeting\.$/],
    [
      'put',
      [aSubmission('june')],
      'Before a meeting',
      /^To be decided at the meeting of 10 June 2026\.$/,
    ],
    [
      'without consensus',
      [
        aSubmission('june', {
          rounds: [aRound('1', hands(0, 0), { way: { kind: 'consensus', isReached: false } })],
        }),
      ],
      'Not decided',
      /^Consensus was not reached/,
    ],
    [
      'even, feedback missing (V3)',
      [aSubmission('june', { rounds: [aRound('1', hands(2, 2))] })],
      'Even vote',
      /^Feedback is owed by those who voted against \(8\.6\)\.$/,
    ],
    [
      'even, with feedback (V4, V5)',
      [{ ...first, urgency: null }],
      'Even vote',
      /^An alternative may be put.*the Chair rules whether it is urgent \(8\.6\)\.$/,
    ],
    ['held over (V5)', [first], 'Held over', /^To be taken at the next meeting \(8\.6\)\.$/],
    ['put again (V5)', [first, aSubmission('june')], 'Put again', /^To be decided at/],
    ['barred (V7)', [first, again], 'Barred', /^Not to be submitted again unless.*\(8\.6\)\.$/],
    [
      'reopened (V7)',
      [first, { ...again, modifications: [modification(true)] }],
      'New version may be put',
      /^The new version may be put to a meeting \(8\.6\)\.$/,
    ],
    [
      'ruled urgent (V9)',
      [{ ...first, urgency: urgency(true) }],
      'Ruled urgent',
      /^The terms do not say what follows an urgent matter/,
    ],
    [
      'urgent, with another outcome (V9)',
      [{ ...first, urgency: urgency(true), typedOutcome: typedOutcome('other') }],
      'Ruled urgent',
      /may be put again\. The terms say nothing\.$/,
    ],
    [
      'urgent, carried in words (V9)',
      [{ ...first, urgency: urgency(true), typedOutcome: typedOutcome('carried') }],
      'Carried',
      /^Recorded as the meeting took it: the terms say nothing\.$/,
    ],
    [
      'urgent, lost in words (V9)',
      [{ ...first, urgency: urgency(true), typedOutcome: typedOutcome('lost') }],
      'Lost',
      /^Recorded as the meeting took it/,
    ],
    [
      'carried (V2)',
      [aSubmission('june', { rounds: [aRound('1', hands(3, 1))] })],
      'Carried',
      /^$/,
    ],
    ['lost (V2)', [aSubmission('june', { rounds: [aRound('1', hands(1, 3))] })], 'Lost', /^$/],
  ])('%s', (_, submissions, label, owed) => {
    const [shown, sentence] = words(submissions);
    expect(shown).toBe(label);
    expect(sentence).toMatch(owed);
  });

  test('after a vote by name, those who owe feedback are named (V3)', () => {
    const voters = [aVoter('cole', 'for'), aVoter('bell', 'against')];
    const round = aRound('1', { kind: 'by-name', voters });
    expect(words([aSubmission('june', { rounds: [round] })])[1]).toBe(
      'Feedback is owed by Grace Bell (8.6).',
    );
  });

  test('an even vote without a procedure asks for what came of it (V9)', () => {
    const submissions = [aSubmission('june', { rounds: [aRound('1', hands(2, 2))] })];
    expect(words(submissions, rulesEveryDay())[1]).toMatch(/^The terms do not say what follows/);
  });

  test('a vote that open rules leave undecided says which (V8)', () => {
    const submissions = [aSubmission('june', { rounds: [aRound('1', hands(3, 2, 1))] })];
    const [label, owed] = words(submissions, rulesEveryDay({ abstentions: SILENT }));
    expect([label, owed]).toEqual([
      'Not decided',
      'The terms of reference leave open “Abstentions”. How the vote ended cannot be said until this rule is settled.',
    ]);
  });

  test('put again and undecided, it says both', () => {
    const undecided = aRound('2', hands(0, 0), { way: { kind: 'consensus', isReached: false } });
    expect(words([first, aSubmission('june', { rounds: [undecided] })])[0]).toBe(
      'Put again, not decided',
    );
  });
});

test.each([
  ['awaiting', 'Carried, awaiting agreement'],
  ['refused', 'Carried, agreement refused'],
] as const)('one that is carried and %s says so (Q2)', (decision, label) => {
  const submissions = [aSubmission('june', { rounds: [aRound('1', hands(3, 1))] })];
  const standing = proposalState(aProposal({ submissions }), withTieProcedure);
  expect(standingLabel(standing, decision)).toBe(label);
});
