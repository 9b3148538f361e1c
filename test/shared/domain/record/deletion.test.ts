import { describe, expect, test } from 'vitest';
import { deletionOf, type AroundMeeting } from '#shared/domain/record/deletion';
import type { Deletion } from '#shared/model/deletion';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { stated } from '#shared/model/setting';
import { around, aroundWith } from '../../../support/around-meeting';
import { ids, rulesWith, someTermsOfReference } from '../../../support/board-builders';
import {
  aProposal,
  aRecommendation,
  aRound,
  aSubmission,
  hands,
  modification,
  typedOutcome,
  urgency,
} from '../../../support/register-builders';
import { aMeeting, anAnyshireBoard } from '../../../support/sample-records';
import { dispatch, emptyCycle, warwickshire, word } from '../../../support/sample-timeline';

const withRules = (rules: Parameters<typeof rulesWith>[0]) =>
  around({
    partnership: anAnyshireBoard({ terms: [someTermsOfReference({ rules: rulesWith(rules) })] }),
  });

const put = (changes: Parameters<typeof aSubmission>[1], key = 'june') =>
  aroundWith({ proposals: [aProposal({ submissions: [aSubmission(key, changes)] })] });

const confirmed = { meetingId: null, on: isoDate('2026-09-10'), withCorrections: false };
const cameras = { because: 'proposal-decided', names: ['Cameras in the precinct'] };
const board = { because: 'recommendation-made', names: ['Public Service Board'] };

describe('what stands against deleting a meeting', () => {
  test.each<[string, Partial<Meeting>, AroundMeeting, Deletion['bar'] | object]>([
    ['nothing of one that was only planned', {}, around(), null],
    [
      'nothing of minutes that were circulated and are not confirmed (M1)',
      { cycle: { ...emptyCycle, sent: [dispatch('minutes', '2026-06-20')] } },
      around(),
      null,
    ],
    [
      'minutes that a meeting confirmed (M1)',
      { cycle: { ...emptyCycle, minutesConfirmed: confirmed } },
      around(),
      { because: 'minutes-confirmed', names: [] },
    ],
    [
      'approved minutes that no meeting need confirm (M1, Warwickshire 5.8)',
      { cycle: { ...emptyCycle, minutesApproved: [word('Chair', '2026-06-18')] } },
      withRules({ ...warwickshire, minutesConfirmed: stated(false, '5.8') }),
      { because: 'minutes-approved', names: [] },
    ],
    ['nothing of a proposal that was only put to it (V5)', {}, put({}), null],
    ['a vote on a proposal (V1)', {}, put({ rounds: [aRound('1', hands(3, 1))] }), cameras],
    ['a ruling on urgency (V5)', {}, put({ urgency: urgency(false) }), cameras],
    ['an outcome typed in (V9)', {}, put({ typedOutcome: typedOutcome('carried') }), cameras],
    ['a ruling on a new version (V7)', {}, put({ modifications: [modification(true)] }), cameras],
    [
      'nothing of a vote at another meeting',
      {},
      put({ rounds: [aRound('1', hands(3, 1))] }, 'march'),
      null,
    ],
    [
      'recommendations made at it, each body once (V13)',
      {},
      aroundWith({ recommendations: [aRecommendation('1'), aRecommendation('2')] }),
      board,
    ],
    [
      'nothing of a recommendation made elsewhere',
      {},
      aroundWith({
        recommendations: [aRecommendation('1', { meetingId: ids.meeting('march') })],
      }),
      null,
    ],
  ])('%s', (_, changes, records, bar) => {
    expect(deletionOf(aMeeting(changes), records).bar).toEqual(bar);
  });
});
