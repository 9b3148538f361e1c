import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedSteps, type ProposalStep } from '#shared/domain/decisions/allowed-steps';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import {
  transitionsWith,
  type ProposalEvent,
  type ProposalState,
} from '#shared/domain/decisions/tie';
import type { Round, Submission } from '#shared/model/proposal';
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

const EVENTS: readonly ProposalEvent[] = [
  'submitted',
  'round-carried',
  'round-lost',
  'round-tied',
  'round-undecided',
  'ruled-urgent',
  'ruled-not-urgent',
  'ruled-modified',
  'ruled-not-modified',
  'typed-carried',
  'typed-lost',
  'typed-other',
];

/** Where the twelve events lead, in the order above; "-" for one that is not in order. */
type Row = readonly (ProposalState | '-')[];

const next = 'carried-to-next-meeting';

const SHARED: readonly (readonly [ProposalState, Row])[] = [
  [
    'open',
    ['open', 'carried', 'lost', 'tied', 'open', '-', '-', '-', '-', 'carried', 'lost', 'free'],
  ],
  ['carried', ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-']],
  ['lost', ['-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-']],
  [next, ['resubmitted', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-']],
  [
    'resubmitted',
    [
      'resubmitted',
      'carried',
      'barred',
      'barred',
      'resubmitted',
      '-',
      '-',
      '-',
      '-',
      'carried',
      'barred',
      'free',
    ],
  ],
  ['barred', ['-', '-', '-', '-', '-', '-', '-', 'reopened', 'barred', '-', '-', '-']],
  ['reopened', ['open', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-']],
  ['free', ['open', '-', '-', '-', '-', '-', '-', '-', '-', 'carried', 'lost', 'free']],
];

const TIED_PROVIDED: Row = [
  '-',
  'carried',
  'lost',
  'tied',
  'tied',
  'free',
  next,
  '-',
  '-',
  '-',
  '-',
  '-',
];

const TIED_NOT_PROVIDED: Row = [
  '-',
  'carried',
  'lost',
  'tied',
  'tied',
  '-',
  '-',
  '-',
  '-',
  'carried',
  'lost',
  'free',
];

const rowsOf = (isProvided: boolean): [ProposalState, Row][] => [
  ...SHARED.map(([state, row]): [ProposalState, Row] => [state, row]),
  ['tied', isProvided ? TIED_PROVIDED : TIED_NOT_PROVIDED],
];

describe.each([
  ['with the procedure for an even vote (V3 to V7, Safer Essex 8.6)', true],
  ['without it, where the outcome is asked for (V9)', false],
] as const)('all states and events %s', (_, isProvided) => {
  const transitions = transitionsWith(isProvided);

  test.each(rowsOf(isProvided))('from %s', (state, row) => {
    expect(EVENTS.map((event) => transitions[state][event] ?? '-')).toEqual(row);
  });

  test('are told above, and no more', () => {
    const states = rowsOf(isProvided).map(([state]) => state);
    expect(Object.keys(transitions).toSorted()).toEqual(states.toSorted());
    const events = Object.values(transitions).flatMap((row) => Object.keys(row));
    expect(events.filter((event) => !EVENTS.some((one) => one === event))).toEqual([]);
  });
});

const feedback = [aFeedback('1')];
const carried = aRound('carried', hands(6, 5));
const lost = aRound('lost', hands(5, 6));
const tied = aRound('tied', hands(5, 5));
const unresolved = aRound('unresolved', hands(0, 0), {
  way: { kind: 'consensus', isReached: false },
});

/** What a step can come to, written into the record as the app does. */
type Move = { step: ProposalStep; apply: (submissions: Submission[]) => Submission[] };

function changeLast(change: (last: Submission) => Submission) {
  return (submissions: Submission[]): Submission[] => [
    ...submissions.slice(0, -1),
    ...submissions.slice(-1).map(change),
  ];
}

const addRound = (step: ProposalStep, round: Round): Move => ({
  step,
  apply: changeLast((last) => ({ ...last, rounds: [...last.rounds, round] })),
});

const MOVES: readonly Move[] = [
  {
    step: 'submit',
    apply: (submissions) => [...submissions, aSubmission(`m${submissions.length}`)],
  },
  ...(['decide', 'put-alternative'] as const).flatMap((step) =>
    [carried, lost, tied, unresolved].map((round) => addRound(step, round)),
  ),
  {
    step: 'record-feedback',
    apply: changeLast((last) => ({
      ...last,
      rounds: last.rounds.map((round) => ({ ...round, feedback })),
    })),
  },
  ...([true, false] as const).flatMap((yes): Move[] => [
    {
      step: yes ? 'rule-urgent' : 'rule-not-urgent',
      apply: changeLast((last) => ({ ...last, urgency: urgency(yes) })),
    },
    {
      step: 'rule-on-modification',
      apply: changeLast((last) => ({
        ...last,
        modifications: [...last.modifications, modification(yes)],
      })),
    },
  ]),
  ...(['carried', 'lost', 'other'] as const).map((result): Move => ({
    step: 'record-outcome',
    apply: changeLast((last) => ({ ...last, typedOutcome: typedOutcome(result) })),
  })),
];

/** From where to where one step may lead; staying where it is aside. */
const PATHS: Record<ProposalState, readonly ProposalState[]> = {
  open: ['carried', 'lost', 'tied', 'free'],
  carried: [],
  lost: [],
  tied: ['carried', 'lost', 'carried-to-next-meeting', 'free'],
  'carried-to-next-meeting': ['resubmitted'],
  resubmitted: ['carried', 'barred', 'free'],
  barred: ['reopened'],
  reopened: ['open'],
  free: ['carried', 'lost', 'open'],
};

describe.each([
  ['with a procedure for an even vote (V3 to V7)', withTieProcedure, 9],
  ['without one (V9)', rulesEveryDay(), 5],
] as const)('whatever allowed steps are taken, %s', (_, rules, stateCount) => {
  // Long ones, since only few ways lead to a barred proposal and on from there.
  const choices = fc.array(fc.nat(), { minLength: 15, maxLength: 40, size: 'max' });
  const reached = new Set<ProposalState>();

  test('the record stays in order and moves only as the procedure has it', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        let submissions: Submission[] = [];
        for (const pick of picks) {
          const before = proposalState({ submissions }, rules).state;
          const allowed = allowedSteps({ submissions }, rules)
            .filter((answer) => answer.answer !== 'refused')
            .map((answer) => answer.step);
          const moves = MOVES.filter((move) => allowed.includes(move.step));
          const move = moves[pick % Math.max(1, moves.length)];
          if (!move) break;
          submissions = move.apply(submissions);
          const after = proposalState({ submissions }, rules);
          reached.add(after.state);
          expect(after.irregularities).toEqual([]);
          expect([before, ...PATHS[before]]).toContain(after.state);
          const leavesBar = before === 'barred' && after.state !== 'barred';
          expect(!leavesBar || move.step === 'rule-on-modification').toBe(true);
        }
      }),
      { numRuns: 1000, seed: 20_260_610 },
    );
    expect(reached.size).toBe(stateCount);
  });
});
