import { describe, expect, test } from 'vitest';
import { proposalState } from '#shared/domain/decisions/proposal-state';
import { isoDate } from '#shared/model/iso-date';
import type { Submission } from '#shared/model/proposal';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { ids, rulesWith } from '../../../support/board-builders';
import {
  aProposal,
  aRound,
  aSubmission,
  hands,
  modification,
  rulesEveryDay,
  settledVotes,
  typedOutcome,
  urgency,
  withTieProcedure,
} from '../../../support/register-builders';

const carried = aRound('carried', hands(6, 5));
const lost = aRound('lost', hands(5, 6));
const tied = aRound('tied', hands(5, 5));
const agreed = aRound('agreed', hands(0, 0), { way: { kind: 'consensus', isReached: true } });
const unresolved = aRound('unresolved', hands(0, 0), {
  way: { kind: 'consensus', isReached: false },
});

const june = (changes: Partial<Submission>): Submission => aSubmission('june', changes);
const august = (changes: Partial<Submission>): Submission => aSubmission('august', changes);
const october = (changes: Partial<Submission>): Submission => aSubmission('october', changes);

/** An even vote that was put off: what the next meeting is owed. */
const putOff = june({ rounds: [tied], urgency: urgency(false) });

const standingOf = (...submissions: Submission[]) =>
  proposalState(aProposal({ submissions }), withTieProcedure);

describe('where a proposal stands (Safer Essex 8.6)', () => {
  test.each<[string, Submission[], string]>([
    ['not put to any meeting', [], 'open'],
    ['put, and nothing more', [june({})], 'open'],
    ['agreed by consensus (V1, V2)', [june({ rounds: [agreed] })], 'carried'],
    ['consensus not reached (V1, V2)', [june({ rounds: [unresolved] })], 'open'],
    ['voted on after that (V1, V2)', [june({ rounds: [unresolved, carried] })], 'carried'],
    ['lost', [june({ rounds: [lost] })], 'lost'],
    ['an even vote (V3)', [june({ rounds: [tied] })], 'tied'],
    [
      'an alternative carried at the same meeting (V4)',
      [june({ rounds: [tied, carried] })],
      'carried',
    ],
    ['an alternative lost (V4)', [june({ rounds: [tied, lost] })], 'lost'],
    ['an alternative that is even too (V4)', [june({ rounds: [tied, tied] })], 'tied'],
    ['consensus not reached on it (V4)', [june({ rounds: [tied, unresolved] })], 'tied'],
    ['ruled not urgent (V5)', [putOff], 'carried-to-next-meeting'],
    ['put again (V5)', [putOff, august({})], 'resubmitted'],
    ['put again and carried (V6)', [putOff, august({ rounds: [carried] })], 'carried'],
    ['put again and agreed (V6)', [putOff, august({ rounds: [agreed] })], 'carried'],
    ['put again and even again (V7)', [putOff, august({ rounds: [tied] })], 'barred'],
    ['put again and lost (V7)', [putOff, august({ rounds: [lost] })], 'barred'],
    [
      'put again and put off undecided (V5)',
      [putOff, august({ rounds: [unresolved] }), october({})],
      'resubmitted',
    ],
    [
      'a new version ruled the same (V7)',
      [putOff, august({ rounds: [tied], modifications: [modification(false)] })],
      'barred',
    ],
    [
      'a new version ruled substantially modified (V7)',
      [
        putOff,
        august({ rounds: [tied], modifications: [modification(false), modification(true)] }),
      ],
      'reopened',
    ],
    [
      'the new version put (V7)',
      [putOff, august({ rounds: [lost], modifications: [modification(true)] }), october({})],
      'open',
    ],
    [
      'the new version even, which is a first time (V3)',
      [
        putOff,
        august({ rounds: [lost], modifications: [modification(true)] }),
        october({ rounds: [tied] }),
      ],
      'tied',
    ],
    ['ruled urgent (V9)', [june({ rounds: [tied], urgency: urgency(true) })], 'free'],
    ...(['carried', 'lost'] as const).map((result): [string, Submission[], string] => [
      `ruled urgent and then ${result} (V9)`,
      [june({ rounds: [tied], urgency: urgency(true), typedOutcome: typedOutcome(result) })],
      result,
    ]),
    [
      'ruled urgent, and something else done (V9)',
      [june({ rounds: [tied], urgency: urgency(true), typedOutcome: typedOutcome('other') })],
      'free',
    ],
  ])('%s', (_, submissions, state) => {
    const standing = standingOf(...submissions);
    expect(standing.state).toBe(state);
    expect(standing.irregularities).toEqual([]);
  });

  test('tells the meeting, the round and its count, and starts afresh at the next', () => {
    const before = standingOf(june({ rounds: [unresolved, tied] }));
    expect(before).toMatchObject({ round: tied, tiedRound: tied, result: { state: 'tied' } });
    expect(before).toMatchObject({ isProvided: true, clause: '8.6' });
    const after = standingOf(putOff, august({}));
    expect(after).toMatchObject({ round: null, tiedRound: null, result: null });
    expect(after.submission?.meetingId).toBe(ids.meeting('august'));
  });

  test('keeps the round that was even while an alternative is not settled (V3, V4)', () => {
    expect(standingOf(june({ rounds: [tied, unresolved] }))).toMatchObject({
      round: unresolved,
      result: null,
      tiedRound: tied,
    });
  });
});

describe('what the terms do not say (V9)', () => {
  test.each<[string, Submission[], boolean]>([
    ['an even vote', [june({ rounds: [tied] })], false],
    ['ruled urgent', [june({ rounds: [tied], urgency: urgency(true) })], true],
    [
      'an outcome typed in',
      [june({ rounds: [tied], urgency: urgency(true), typedOutcome: typedOutcome('carried') })],
      true,
    ],
    ['carried by a vote', [june({ rounds: [carried] })], false],
  ])('is flagged after %s', (_, submissions, isTermsSilent) => {
    expect(standingOf(...submissions).isTermsSilent).toBe(isTermsSilent);
  });

  test.each([
    ['silent', SILENT],
    ['not entered', NOT_ENTERED],
    ['excluded', stated(false, '8.6')],
  ])('an even vote where the procedure is %s is just that, and flagged (V3, V9)', (_, rule) => {
    const rules = rulesEveryDay({ tieProcedure: rule });
    const even = proposalState({ submissions: [june({ rounds: [tied] })] }, rules);
    expect(even).toMatchObject({
      state: 'tied',
      isProvided: false,
      clause: '',
      isTermsSilent: true,
    });
    const settled = june({ rounds: [tied], typedOutcome: typedOutcome('lost') });
    expect(proposalState({ submissions: [settled] }, rules)).toMatchObject({
      state: 'lost',
      isTermsSilent: true,
      irregularities: [],
    });
    expect(proposalState({ submissions: [putOff] }, rules).irregularities).toMatchObject([
      { event: 'ruled-not-urgent', state: 'tied' },
    ]);
  });

  test('a vote that open rules leave undecided is neither carried nor lost (V8)', () => {
    const round = aRound('open', hands(5, 5, 1));
    const rules = rulesEveryDay({ tieProcedure: stated(true, '8.6'), abstentions: SILENT });
    expect(proposalState({ submissions: [june({ rounds: [round] })] }, rules)).toMatchObject({
      state: 'open',
      result: { state: 'not-decided', settle: ['abstentions'] },
    });
    const typed = june({ rounds: [round], typedOutcome: typedOutcome('carried') });
    expect(proposalState({ submissions: [typed] }, rules)).toMatchObject({
      state: 'carried',
      isTermsSilent: true,
    });
  });

  test('something else done about an urgent matter lets it come back, as at first (V9)', () => {
    const other = june({
      rounds: [tied],
      urgency: urgency(true),
      typedOutcome: typedOutcome('other'),
    });
    expect(standingOf(other, august({ rounds: [tied] }))).toMatchObject({
      state: 'tied',
      irregularities: [],
    });
  });
});

describe('what is not in order changes nothing, and is listed', () => {
  const barred = [putOff, august({ rounds: [tied] })];

  test.each<[string, Submission[], string, string[]]>([
    [
      'a submission while barred (V7)',
      [...barred, october({ rounds: [carried] })],
      'barred',
      ['submitted', 'round-carried'],
    ],
    [
      'an alternative at the meeting that barred it (V7)',
      [putOff, august({ rounds: [tied, carried] })],
      'barred',
      ['round-carried'],
    ],
    [
      'a submission to the same meeting once it was put off (V5)',
      [putOff, june({ id: august({}).id, rounds: [carried] })],
      'carried-to-next-meeting',
      ['submitted', 'round-carried'],
    ],
    [
      'a submission without a ruling on an even vote (V5)',
      [june({ rounds: [tied] }), august({ rounds: [carried] })],
      'tied',
      ['submitted', 'round-carried'],
    ],
    [
      'a submission before anybody said what came of an urgent matter (V9)',
      [june({ rounds: [tied], urgency: urgency(true) }), august({})],
      'free',
      ['submitted'],
    ],
    [
      'an outcome typed in where nothing was voted (V9)',
      [june({ typedOutcome: typedOutcome('carried') })],
      'open',
      ['typed-carried'],
    ],
    [
      'an outcome typed in where the procedure says what follows (V9)',
      [june({ rounds: [tied], typedOutcome: typedOutcome('carried') })],
      'tied',
      ['typed-carried'],
    ],
    [
      'a ruling on a proposal that is not even (V5)',
      [june({ rounds: [carried], urgency: urgency(false), modifications: [modification(true)] })],
      'carried',
      ['ruled-not-urgent', 'ruled-modified'],
    ],
  ])('%s', (_, submissions, state, events) => {
    const standing = standingOf(...submissions);
    expect(standing.state).toBe(state);
    expect(standing.irregularities.map((one) => one.event)).toEqual(events);
  });

  test('says where it stands in the record', () => {
    const extra = october({});
    expect(standingOf(...barred, extra).irregularities).toEqual([
      { event: 'submitted', submissionId: extra.id, state: 'barred' },
    ]);
  });

  test('a new version may be put to the meeting that ruled on it (V7)', () => {
    const ruledOn = august({ rounds: [tied], modifications: [modification(true)] });
    const again = august({ id: october({}).id, rounds: [carried] });
    expect(standingOf(putOff, ruledOn, again)).toMatchObject({
      state: 'carried',
      irregularities: [],
    });
  });
});

test('each submission is judged by the rules of its own day (T8)', () => {
  const adopted = isoDate('2026-07-01');
  const rulesOn = (on: string) =>
    rulesWith({ ...settledVotes, tieProcedure: on < adopted ? SILENT : stated(true, '8.6') });
  const later = june({ ...putOff, on: isoDate('2026-08-05') });
  expect(proposalState({ submissions: [later] }, rulesOn).state).toBe('carried-to-next-meeting');
  expect(proposalState({ submissions: [putOff] }, rulesOn).state).toBe('tied');
});
