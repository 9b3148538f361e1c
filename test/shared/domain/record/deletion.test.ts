import { describe, expect, test } from 'vitest';
import { deletionOf, type AroundMeeting } from '#shared/domain/record/deletion';
import type { Deletion } from '#shared/model/deletion';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { stated } from '#shared/model/setting';
import { voteIdSchema } from '#shared/model/id';
import type { MinuteVersion } from '#shared/model/minute-version';
import type { MinuteBlock } from '#shared/model/minutes';
import { aGuest, ids, rulesWith, someTermsOfReference } from '../../../support/board-builders';
import { aDecision, aDeclaration, bullets, paragraph } from '../../../support/minute-blocks';
import {
  aMatter,
  anElectronicDecision,
  aProposal,
  aRecommendation,
  aRound,
  aSubmission,
  hands,
  modification,
  typedOutcome,
  urgency,
} from '../../../support/register-builders';
import {
  aCorrection,
  aMeeting,
  anAction,
  anAnyshireBoard,
  anAttendance,
  anItem,
} from '../../../support/sample-records';
import { nothingGoes, nothingStays } from '../../../support/some-deletion';
import { aPaper, aStep } from '../../../support/tracker-builders';
import { dispatch, emptyCycle, warwickshire, word } from '../../../support/sample-timeline';

const JUNE = ids.meeting('june');
const meeting = aMeeting();
const stepBy = (meetingId: Meeting['id'] | null) => aStep('draft', '2026-06-10', { meetingId });

function around(changes: Partial<AroundMeeting> = {}): AroundMeeting {
  const partnership = anAnyshireBoard();
  const registers = emptyRegisters(partnership.id);
  return { partnership, registers, actions: [], versions: [], others: [], ...changes };
}

const registers = (changes: Partial<Registers>): AroundMeeting =>
  around({ registers: { ...emptyRegisters(ids.partnership('anyshire')), ...changes } });

const withRules = (rules: Parameters<typeof rulesWith>[0]) =>
  around({
    partnership: anAnyshireBoard({ terms: [someTermsOfReference({ rules: rulesWith(rules) })] }),
  });

const put = (changes: Parameters<typeof aSubmission>[1], key = 'june') =>
  registers({ proposals: [aProposal({ submissions: [aSubmission(key, changes)] })] });

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
      registers({ recommendations: [aRecommendation('1'), aRecommendation('2')] }),
      board,
    ],
    [
      'nothing of a recommendation made elsewhere',
      {},
      registers({
        recommendations: [aRecommendation('1', { meetingId: ids.meeting('march') })],
      }),
      null,
    ],
  ])('%s', (_, changes, records, bar) => {
    expect(deletionOf(aMeeting(changes), records).bar).toEqual(bar);
  });
});

const aVote: MinuteBlock = {
  type: 'vote',
  id: voteIdSchema.parse('vote-1'),
  text: 'Buy six cameras',
  movedBy: null,
  secondedBy: null,
  for: 3,
  against: 1,
  abstain: 0,
  isConfidential: false,
};

const invited = (key: string) =>
  aGuest('bell', { scope: { kind: 'meeting', meetingId: ids.meeting(key) } });

describe('what goes with a meeting that is deleted', () => {
  test.each<[string, Partial<Meeting>, AroundMeeting, Partial<Deletion['goes']>]>([
    ['nothing of an empty one', {}, around(), {}],
    ['its agenda', { agenda: [anItem(1), anItem(2)] }, around(), { items: 2 }],
    [
      'what is written, and what of it is a decision, a vote, a declaration',
      {
        minutes: [
          { itemId: ids.item(1), blocks: [aDecision('1', 'Yes'), aVote, aDeclaration()] },
          { itemId: ids.item(2), blocks: [bullets('A point')] },
          { itemId: ids.item(3), blocks: [paragraph(' ')] },
        ],
      },
      around(),
      { minuted: 2, decisions: 1, votes: 1, declarations: 1 },
    ],
    [
      'the attendance of those who were marked, also as away',
      {
        attendance: [
          anAttendance(ids.person('bell')),
          anAttendance(ids.person('cole'), { mark: 'apologies' }),
          anAttendance(ids.person('ford'), { mark: 'not-marked' }),
        ],
      },
      around(),
      { marked: 2 },
    ],
    [
      'the versions of its minutes (M1)',
      {},
      around({ versions: [{} as MinuteVersion] }),
      { versions: 1 },
    ],
    [
      'what is recorded as sent (N7)',
      { cycle: { ...emptyCycle, sent: [dispatch('agenda', '2026-06-01')] } },
      around(),
      { sent: 1 },
    ],
    [
      'invitations to it or an item of it, and to no other (P11)',
      {},
      around({
        partnership: anAnyshireBoard({
          guests: [
            invited('june'),
            aGuest('cole', { scope: { kind: 'item', meetingId: JUNE, itemId: ids.item(1) } }),
            invited('march'),
            aGuest('ford'),
          ],
        }),
      }),
      { invitations: 2 },
    ],
  ])('%s', (_, changes, records, goes) => {
    expect(deletionOf(aMeeting(changes), records).goes).toEqual({ ...nothingGoes, ...goes });
  });
});

const raisedAt = (key: string, item = 'open') => ({
  origin: { meetingId: ids.meeting(key), itemId: ids.item(item) },
});

describe('what stays without it', () => {
  test.each<[string, Meeting, AroundMeeting, Partial<Deletion['stays']>]>([
    ['nothing where nothing names it', meeting, around({ others: [aMeeting()] }), {}],
    [
      'the actions raised at it',
      meeting,
      around({
        actions: [anAction(1, raisedAt('june')), anAction(2, raisedAt('march')), anAction(3)],
      }),
      { actions: 1 },
    ],
    [
      'those of a closed item, which are to be marked where they are not (M3)',
      aMeeting({ agenda: [anItem('open'), anItem('closed', { isClosed: true })] }),
      around({
        actions: [
          anAction(1, raisedAt('june')),
          anAction(2, raisedAt('june', 'closed')),
          anAction(3, { ...raisedAt('june', 'closed'), isConfidential: true }),
        ],
      }),
      { actions: 3, confidential: 1 },
    ],
    [
      'minutes that it confirmed (M1)',
      meeting,
      around({
        others: [
          aMeeting({
            cycle: { ...emptyCycle, minutesConfirmed: { ...confirmed, meetingId: JUNE } },
          }),
          aMeeting({ cycle: { ...emptyCycle, minutesConfirmed: confirmed } }),
        ],
      }),
      { confirmed: 1 },
    ],
    [
      'corrections that it made (M1)',
      meeting,
      around({ others: [aMeeting({ corrections: [aCorrection(JUNE), aCorrection(null)] })] }),
      { corrections: 1 },
    ],
    [
      'what it did with papers (M7)',
      meeting,
      registers({ papers: [aPaper('1', [stepBy(JUNE), stepBy(null)])] }),
      { paperSteps: 1 },
    ],
    [
      'a proposal that was put to it (V5)',
      meeting,
      registers({
        proposals: [
          aProposal({ submissions: [aSubmission('june')] }),
          aProposal({ submissions: [aSubmission('march')] }, 'lamps'),
        ],
      }),
      { proposals: 1 },
    ],
    [
      'a decision between meetings that was reported to it (V10)',
      meeting,
      registers({
        electronicDecisions: [
          anElectronicDecision([], { reported: { meetingId: JUNE, decision: null } }),
          anElectronicDecision([]),
        ],
      }),
      { electronicDecisions: 1 },
    ],
    [
      'a matter that it took up (N11)',
      meeting,
      registers({ notifiedMatters: [aMatter('1', { takenUpBy: JUNE }), aMatter('2')] }),
      { matters: 1 },
    ],
    [
      'meetings linked with it (F7)',
      meeting,
      around({ others: [aMeeting({ linkedMeetingIds: [JUNE] }), aMeeting()] }),
      { linked: 1 },
    ],
  ])('%s', (_, deleted, records, stays) => {
    expect(deletionOf(deleted, records).stays).toEqual({ ...nothingStays, ...stays });
  });
});
