import { describe, expect, test } from 'vitest';
import {
  allowedSteps,
  type ProposalStep,
  type StepAnswer,
} from '#shared/domain/decisions/allowed-steps';
import { proposalState, type ProposalRulesOn } from '#shared/domain/decisions/proposal-state';
import type { Submission } from '#shared/model/proposal';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import {
  aFeedback,
  aRound,
  aSubmission,
  hands,
  modification,
  rulesEveryDay,
  typedOutcome,
  urgency,
  withTieProcedure,
} from '../../../support/register-builders';

const feedback = [aFeedback('1')];
const carried = aRound('carried', hands(6, 5));
const lost = aRound('lost', hands(5, 6));
const tied = aRound('tied', hands(5, 5), { feedback });
const tiedUnexplained = aRound('tied', hands(5, 5));
const unresolved = aRound('unresolved', hands(0, 0), {
  way: { kind: 'consensus', isReached: false },
});

const june = (changes: Partial<Submission>): Submission => aSubmission('june', changes);
const august = (changes: Partial<Submission>): Submission => aSubmission('august', changes);
const putOff = june({ rounds: [tied], urgency: urgency(false) });
const notProvided = rulesEveryDay({});

/** The answer to a step in short: yes, silent for one the terms say nothing about, or the reason. */
function inShort(answer: StepAnswer): string {
  if (answer.answer === 'refused') return answer.because;
  return answer.answer === 'allowed' ? 'yes' : 'silent';
}

function answersOf(submissions: Submission[], rules: ProposalRulesOn): string[] {
  return allowedSteps({ submissions }, rules).map(inShort);
}

const STEPS: readonly ProposalStep[] = [
  'submit',
  'decide',
  'record-feedback',
  'put-alternative',
  'rule-urgent',
  'rule-not-urgent',
  'rule-on-modification',
  'record-outcome',
  'give-casting-vote',
];

type Case = [string, Submission[], string[]];

const afterTie = ['not-tied', 'not-tied', 'not-tied', 'not-tied', 'not-barred'];
const unsubmitted = ['yes', 'not-submitted', ...afterTie, 'not-submitted', 'not-tied'];
const allDecided = [...Array.from({ length: 8 }, () => 'decided'), 'not-tied'];

const PROVIDED: Case[] = [
  ['a new proposal', [], unsubmitted],
  ['one that has been put', [june({})], ['yes', 'yes', ...afterTie, 'nothing-voted', 'not-tied']],
  [
    'one on which consensus failed (V1, V2)',
    [june({ rounds: [unresolved] })],
    ['yes', 'yes', ...afterTie, 'silent', 'not-tied'],
  ],
  [
    'an even vote, feedback missing (V3)',
    [june({ rounds: [tiedUnexplained] })],
    [
      'feedback-missing',
      'tied',
      'yes',
      'feedback-missing',
      'yes',
      'feedback-missing',
      'not-barred',
      'provided',
      'no-casting-vote',
    ],
  ],
  [
    'an even vote with feedback (V4, V5)',
    [june({ rounds: [tied] })],
    [
      'ruling-missing',
      'tied',
      'yes',
      'yes',
      'yes',
      'yes',
      'not-barred',
      'provided',
      'no-casting-vote',
    ],
  ],
  [
    'an even vote whose alternative is not settled (V4)',
    [june({ rounds: [tied, unresolved] })],
    ['ruling-missing', 'tied', 'yes', 'yes', 'yes', 'yes', 'not-barred', 'provided', 'not-tied'],
  ],
  [
    'one put off to the next meeting (V5)',
    [putOff],
    [
      'yes',
      'at-next-meeting',
      'yes',
      'at-next-meeting',
      'already-ruled',
      'already-ruled',
      'not-barred',
      'provided',
      'not-tied',
    ],
  ],
  [
    'one put again (V5)',
    [putOff, august({})],
    ['yes', 'yes', ...afterTie, 'nothing-voted', 'not-tied'],
  ],
  [
    'a barred one (V7)',
    [putOff, august({ rounds: [tied] })],
    ['barred', 'barred', 'yes', 'barred', 'barred', 'barred', 'yes', 'provided', 'not-tied'],
  ],
  [
    'a reopened one (V7)',
    [putOff, august({ rounds: [tied], modifications: [modification(true)] })],
    unsubmitted,
  ],
  [
    'an urgent one (V9)',
    [june({ rounds: [tied], urgency: urgency(true) })],
    [
      'outcome-missing',
      'outcome-missing',
      'silent',
      'outcome-missing',
      'already-ruled',
      'already-ruled',
      'not-barred',
      'silent',
      'not-tied',
    ],
  ],
  [
    'an urgent one, something else done (V9)',
    [june({ rounds: [tied], urgency: urgency(true), typedOutcome: typedOutcome('other') })],
    ['silent', ...Array.from({ length: 7 }, () => 'outcome-recorded'), 'not-tied'],
  ],
  ['a carried one', [june({ rounds: [carried] })], allDecided],
  ['a lost one', [june({ rounds: [lost] })], allDecided],
];

describe('what may be done with a proposal next, and why not the rest', () => {
  test('is answered for every step', () => {
    const steps = allowedSteps({ submissions: [] }, withTieProcedure).map((one) => one.step);
    expect(steps).toEqual(STEPS);
  });

  test.each(PROVIDED)('%s', (_, submissions, answers) => {
    expect(answersOf(submissions, withTieProcedure)).toEqual(answers);
  });

  test('an even vote without a procedure: record what came of it (V9)', () => {
    expect(answersOf([june({ rounds: [tiedUnexplained] })], notProvided)).toEqual([
      'outcome-missing',
      'tied',
      'silent',
      'silent',
      'not-provided',
      'not-provided',
      'not-provided',
      'silent',
      'no-casting-vote',
    ]);
  });

  test('a refusal tells the clause: barred unless substantially modified (V7, Safer Essex 8.6)', () => {
    const [submit] = allowedSteps(
      { submissions: [putOff, august({ rounds: [lost] })] },
      withTieProcedure,
    );
    expect(submit).toEqual({
      step: 'submit',
      answer: 'refused',
      because: 'barred',
      clause: '8.6',
    });
  });

  test.each([
    ['set', stated(true, '6.1'), { answer: 'allowed' }],
    ['excluded', stated(false, '6.1'), { because: 'no-casting-vote', clause: '6.1' }],
    ['silent', SILENT, { because: 'no-casting-vote', clause: '' }],
    ['not entered', NOT_ENTERED, { because: 'no-casting-vote', clause: '' }],
  ])('a casting vote on an even one where it is %s (V8)', (_, castingVote, answer) => {
    const rules = rulesEveryDay({ castingVote });
    const steps = allowedSteps({ submissions: [june({ rounds: [tied] })] }, rules);
    expect(steps.at(-1)).toMatchObject({ step: 'give-casting-vote', ...answer });
  });
});

test('a proposal that was put off waits for another meeting, not for another try (V5)', () => {
  const again = june({ id: august({}).id, meetingId: ids.meeting('june') });
  expect(proposalState({ submissions: [putOff, again] }, withTieProcedure).state).toBe(
    'carried-to-next-meeting',
  );
});
