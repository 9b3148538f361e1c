import { describe, expect, test } from 'vitest';
import { feedbackOwed, isFeedbackOwed } from '#shared/domain/decisions/feedback';
import type { Feedback } from '#shared/model/proposal';
import { ids } from '../../../support/board-builders';
import { aFeedback, aRound, aVoter, hands } from '../../../support/register-builders';

const voters = [
  aVoter('yes', 'for'),
  aVoter('no', 'against'),
  aVoter('nay', 'against'),
  aVoter('idle', 'abstain'),
  aVoter('guest', 'against', { right: 'none' }),
  aVoter('away', 'against', { isThere: false }),
  aVoter('recused', 'against'),
];

describe('the feedback owed after an even vote (V3, Safer Essex 8.6)', () => {
  test.each([
    ['nobody has given any', [], ['no', 'nay']],
    ['one has', [aFeedback('1', { personId: ids.person('no') })], ['nay']],
    [
      'one’s organisation has',
      [aFeedback('1', { organisationId: ids.organisation('no') })],
      ['nay'],
    ],
    ['somebody else has', [aFeedback('1', { personId: ids.person('yes') })], ['no', 'nay']],
    [
      'all have',
      [
        aFeedback('1', { personId: ids.person('no') }),
        aFeedback('2', { personId: ids.person('nay') }),
      ],
      [],
    ],
  ] as [string, Feedback[], string[]][])('by name: %s', (_, feedback, owing) => {
    const recused = [ids.person('recused')];
    const round = aRound('1', { kind: 'by-name', voters }, { feedback, recused });
    expect(feedbackOwed(round)).toEqual({ personIds: owing.map(ids.person), isUnnamed: false });
    expect(isFeedbackOwed(round)).toBe(owing.length > 0);
  });

  test('a voter whose organisation is not known is not excused by feedback without one', () => {
    const stray = [aVoter('no', 'against', { organisationId: null })];
    const round = aRound('1', { kind: 'by-name', voters: stray }, { feedback: [aFeedback('1')] });
    expect(isFeedbackOwed(round)).toBe(true);
  });

  test.each([
    [2, 0, true],
    [2, 1, false],
    [0, 0, false],
  ])('of a show of %i hands against with %i entries: %s', (against, entries, isOwed) => {
    const feedback = Array.from({ length: entries }, (__, n) => aFeedback(String(n)));
    const round = aRound('1', hands(2, against), { feedback });
    expect(isFeedbackOwed(round)).toBe(isOwed);
  });

  test('none after consensus was tried', () => {
    const round = aRound('1', hands(0, 0), { way: { kind: 'consensus', isReached: false } });
    expect(isFeedbackOwed(round)).toBe(false);
  });
});
