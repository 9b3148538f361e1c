import { describe, expect, it, test } from 'vitest';
import { actionsOfMember, isBinding } from '#shared/domain/membership/commitments';
import type { Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { aMember, aPartnership, aRepresentative, ids } from '../../../support/board-builders';

describe('what binds the members', () => {
  test.each([
    ['resolved', true],
    ['agreed', true],
    ['noted', false],
    ['recommended', false],
    ['deferred', false],
  ] as const)('%s: %s (P15, Warwickshire 9)', (outcome, binds) => {
    expect(isBinding(outcome)).toBe(binds);
  });
});

describe('the actions of a member that gives notice (P15, Warwickshire 9)', () => {
  const NOTICE = isoDate('2026-05-01');
  const board = aPartnership({
    members: [aMember('police'), aMember('council')],
    representatives: [
      aRepresentative('bell', 'police', { until: isoDate('2026-03-31') }),
      aRepresentative('cole', 'police', { from: isoDate('2026-04-01'), role: 'stand-in' }),
      aRepresentative('shah', 'council'),
    ],
  });
  const action = (
    day: string,
    ...owners: string[]
  ): Pick<Action, 'raisedOn' | 'ownerIds' | 'bodyIds'> => ({
    raisedOn: isoDate(day),
    ownerIds: owners.map((key) => ids.person(key)),
    bodyIds: [],
  });

  test.each([
    ['raised on the last day of who then sat for it', action('2026-03-31', 'bell'), true],
    ['raised the day after that', action('2026-04-01', 'bell'), false],
    ['taken over by who sits for it at the notice', action('2026-03-31', 'cole'), true],
    ['of several owners, one its own', action('2026-04-15', 'shah', 'cole'), true],
    ['of another body', action('2026-04-15', 'shah'), false],
    ['of nobody', action('2026-04-15'), false],
    [
      'its own, without anybody named (A5)',
      { ...action('2026-04-15'), bodyIds: [ids.organisation('police')] },
      true,
    ],
    [
      'another body’s, without anybody named (A5)',
      { ...action('2026-04-15'), bodyIds: [ids.organisation('council')] },
      false,
    ],
  ])('%s: %#', (_, one, isOwn) => {
    const found = actionsOfMember(board, ids.member('police'), [one], NOTICE);
    expect(found).toEqual(isOwn ? [one] : []);
  });

  it('are those of the membership asked for alone', () => {
    expect(
      actionsOfMember(board, ids.member('council'), [action('2026-04-15', 'cole')], NOTICE),
    ).toEqual([]);
  });
});
