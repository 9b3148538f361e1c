import { describe, expect, test } from 'vitest';
import {
  openRecommendations,
  recommendationAddress,
} from '#shared/domain/decisions/recommendations';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { rulesWith } from '../../../support/board-builders';
import { aRecommendation } from '../../../support/register-builders';

const sentOn = isoDate('2026-06-15');
const answered = (outcome: 'accepted' | null) => ({
  on: isoDate('2026-06-20'),
  text: '',
  outcome,
});

describe('recommendations to other bodies (V13, Warwickshire 6.2)', () => {
  test.each([
    ['not sent since it was made', {}, 'not-sent', 15],
    ['not answered since it was sent', { sentOn }, 'not-answered', 10],
    ['answered without an outcome', { sentOn, response: answered(null) }, 'no-outcome', 5],
  ] as const)('one %s is open', (_, changes, state, ageDays) => {
    const one = aRecommendation('1', changes);
    expect(openRecommendations([one], isoDate('2026-06-25'))).toEqual([
      { recommendation: one, state, ageDays },
    ]);
  });

  test('one with an outcome is not', () => {
    const one = aRecommendation('1', { sentOn, response: answered('accepted') });
    expect(openRecommendations([one], isoDate('2026-06-25'))).toEqual([]);
  });

  test('the oldest comes first', () => {
    const old = aRecommendation('old', { madeOn: isoDate('2026-01-01') });
    const open = openRecommendations([aRecommendation('1'), old], isoDate('2026-06-25'));
    expect(open.map((one) => one.recommendation.id)).toEqual([
      'recommendation-old',
      'recommendation-1',
    ]);
  });

  test.each([
    [
      'Public Service Board',
      stated(['Public Service Board'], '6.2'),
      { state: 'named', clause: '6.2' },
    ],
    [
      'public service board',
      stated(['Public Service Board'], '6.2'),
      { state: 'named', clause: '6.2' },
    ],
    ['Rugby CDRP', stated(['Public Service Board'], '6.2'), { state: 'not-named', clause: '6.2' }],
    ['Anybody', SILENT, { state: 'silent' }],
    ['Anybody', NOT_ENTERED, { state: 'not-entered' }],
  ])('to %s under %j (V13)', (to, recommendationsTo, address) => {
    expect(recommendationAddress(to, rulesWith({ recommendationsTo }))).toEqual(address);
  });
});
