import { describe, expect, test } from 'vitest';
import { mergedActionLog } from '#shared/domain/people/merging/merged-action-log';
import { mergedRegisters } from '#shared/domain/people/merging/merged-registers';
import { emptyActionLog } from '#shared/model/action';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import type { Choice, Voter } from '#shared/model/vote';
import { ids } from '../../../../support/board-builders';
import {
  aGift,
  anElectronicDecision,
  aProposal,
  aReply,
  aRound,
  aStandingInterest,
  aSubmission,
  aVoter,
  hands,
} from '../../../../support/register-builders';
import { anAction, TODAY } from '../../../../support/sample-records';

const [ann, bea] = [ids.person('ann'), ids.person('bea')];
const context = { swap: { from: bea, to: ann }, today: TODAY, isLocked: false };
const empty = emptyRegisters(ids.partnership('anyshire'));

const merge = (changes: Partial<Registers>) => mergedRegisters({ ...empty, ...changes }, context);

const withRoll = (...voters: Voter[]): Partial<Registers> => ({
  proposals: [
    aProposal({
      submissions: [
        aSubmission('june', {
          rounds: [aRound('1', hands(2, 1)), aRound('2', { kind: 'by-name', voters })],
        }),
      ],
    }),
  ],
});

const rollIn = ({ proposals }: Registers) => {
  const way = proposals[0]?.submissions[0]?.rounds[1]?.way;
  return way?.kind === 'vote' && way.count.kind === 'by-name' ? way.count.voters : [];
};

describe('a roll on which two entries of one person stand (P18)', () => {
  test.each<[string, Voter, Voter, Choice | null]>([
    ['as the one that voted', aVoter('ann', null), aVoter('bea', 'for'), 'for'],
    ['as the one that stays, where neither voted', aVoter('ann', null), aVoter('bea', null), null],
    [
      'as the one that was there',
      aVoter('ann', null, { isThere: false }),
      aVoter('bea', null),
      null,
    ],
  ])('has them once, %s', (_, stays, goes, choice) => {
    const { next, effects, bars } = merge(withRoll(goes, aVoter('cy', 'against'), stays));
    const own = rollIn(next).filter(({ personId }) => personId === ann);
    expect(own.map((one) => [one.choice, one.isThere])).toEqual([[choice, true]]);
    expect(rollIn(next)).toHaveLength(2);
    expect(effects.map(({ what, subject }) => [what, subject])).toEqual([
      ['one-voter', 'Cameras in the precinct'],
    ]);
    expect(bars).toEqual([]);
  });

  test.each<[string, Voter, Voter, string[]]>([
    ['both voted', aVoter('ann', 'for'), aVoter('bea', 'for'), ['voted-both']],
    [
      'one voted in the other’s place',
      aVoter('ann', null),
      aVoter('bea', 'for', { right: 'stand-in', seatOf: ann }),
      ['stood-in'],
    ],
    [
      'one has no vote',
      aVoter('ann', 'for'),
      aVoter('bea', null, { right: 'none', seatOf: null }),
      [],
    ],
  ])('is barred or not where %s', (_, stays, goes, because) => {
    const { bars } = merge(withRoll(stays, goes));
    expect(bars.map((one) => one.because)).toEqual(because);
  });

  test('is left alone where only one of them is on it', () => {
    const { next, effects } = merge(withRoll(aVoter('bea', 'for')));
    expect(rollIn(next).map(({ personId, seatOf }) => [personId, seatOf])).toEqual([[ann, ann]]);
    expect(effects).toEqual([]);
  });

  test('by consensus there is none', () => {
    const way = { kind: 'consensus', isReached: true } as const;
    const rounds = [aRound('1', hands(1, 0), { way, movedBy: bea })];
    const { next } = merge({
      proposals: [aProposal({ submissions: [aSubmission('june', { rounds })] })],
    });
    expect(next.proposals[0]?.submissions[0]?.rounds[0]?.movedBy).toBe(ann);
  });

  test('is one of two rounds: the other is as it was', () => {
    const before = withRoll(aVoter('ann', null), aVoter('bea', 'for'));
    const { next } = merge(before);
    expect(next.proposals[0]?.submissions[0]?.rounds[0]).toEqual(
      before.proposals?.[0]?.submissions[0]?.rounds[0],
    );
  });
});

describe('a decision between meetings that asks both entries', () => {
  test('asks them once, by the better right', () => {
    const decision = anElectronicDecision(['ann', 'bea', 'cy']);
    const recipients = decision.recipients.map((one) =>
      one.personId === ann ? { ...one, right: 'none' as const, seatOf: null } : one,
    );
    const { next, effects } = merge({ electronicDecisions: [{ ...decision, recipients }] });
    expect(
      next.electronicDecisions[0]?.recipients.map(({ personId, right }) => [personId, right]),
    ).toEqual([
      [ann, 'own-seat'],
      [ids.person('cy'), 'own-seat'],
    ]);
    expect(effects.map(({ what }) => what)).toEqual(['one-recipient']);
  });

  test.each<[string, Parameters<typeof aReply>[1], Parameters<typeof aReply>[1], string[]]>([
    ['both voted', 'for', 'against', ['replied-both']],
    ['one only made a comment', 'for', 'comment', []],
  ])('%s', (_, stays, goes, because) => {
    const replies = [aReply('ann', stays), aReply('bea', goes)];
    const { bars } = merge({ electronicDecisions: [anElectronicDecision(['ann'], { replies })] });
    expect(bars.map((one) => one.because)).toEqual(because);
  });

  test('is barred where one was to answer in the other’s place', () => {
    const decision = anElectronicDecision(['bea']);
    const recipients = decision.recipients.map((one) => ({
      ...one,
      right: 'stand-in' as const,
      seatOf: ann,
    }));
    const { bars } = merge({ electronicDecisions: [{ ...decision, recipients }] });
    expect(bars.map((one) => one.because)).toEqual(['stood-in']);
  });
});

test('interests and gifts of both are those of the one that stays', () => {
  const { next } = merge({
    standingInterests: [aStandingInterest(bea)],
    gifts: [aGift('1', { personId: bea })],
  });
  expect([next.standingInterests[0]?.personId, next.gifts[0]?.personId]).toEqual([ann, ann]);
});

test('registers that do not know the entry that goes are the very same', () => {
  const registers = { ...empty, gifts: [aGift('1', { personId: ann })] };
  expect(mergedRegisters(registers, context).next).toBe(registers);
});

describe('actions that two entries own', () => {
  const logOf = (...actions: ReturnType<typeof anAction>[]) => ({
    ...emptyActionLog(ids.partnership('anyshire')),
    actions,
  });

  test('have one owner, and where that is the only one nobody leads', () => {
    const { next } = mergedActionLog(
      logOf(
        anAction(1, { ownerIds: [ann, bea], leadId: bea }),
        anAction(2, { ownerIds: [ann, bea], bodyIds: [ids.organisation('police')], leadId: bea }),
        anAction(3, { ownerIds: [ann], leadId: null }),
      ),
      context,
    );
    expect(next.actions.map(({ ownerIds, leadId }) => [ownerIds, leadId])).toEqual([
      [[ann], null],
      [[ann], ann],
      [[ann], null],
    ]);
  });

  test('are the very same where the one that goes owns none', () => {
    const log = logOf(anAction(1, { ownerIds: [ann] }));
    expect(mergedActionLog(log, context).next).toBe(log);
  });
});
