import { describe, expect, test } from 'vitest';
import { deletionOf, type AroundMeeting } from '#shared/domain/record/deletion';
import type { Deletion } from '#shared/model/deletion';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { voteIdSchema } from '#shared/model/id';
import type { MinuteVersion } from '#shared/model/minute-version';
import type { MinuteBlock } from '#shared/model/minutes';
import { around, aroundWith } from '../../../support/around-meeting';
import { aGuest, ids } from '../../../support/board-builders';
import { aDecision, aDeclaration, bullets, paragraph } from '../../../support/minute-blocks';
import {
  aMatter,
  anElectronicDecision,
  aProposal,
  aSubmission,
} from '../../../support/register-builders';
import {
  aCorrection,
  aMeeting,
  anAction,
  anAnyshireBoard,
  anAttendance,
  anItem,
} from '../../../support/sample-records';
import { aPlanned, aRisk, aStanding, recorded } from '../../../support/kept-builders';
import { nothingGoes, nothingStays } from '../../../support/some-deletion';
import { aPaper, aStep } from '../../../support/tracker-builders';
import { dispatch, emptyCycle } from '../../../support/sample-timeline';

const JUNE = ids.meeting('june');
const meeting = aMeeting();
const stepBy = (meetingId: Meeting['id'] | null) => aStep('draft', '2026-06-10', { meetingId });

const confirmed = { meetingId: null, on: isoDate('2026-09-10'), withCorrections: false };

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
    [
      'what is known of its decisions, and of no other’s (D1)',
      {},
      aroundWith({ decisionStandings: [aStanding(['june', '1']), aStanding(['march', '1'])] }),
      { standings: 1 },
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
      aroundWith({ papers: [aPaper('1', [stepBy(JUNE), stepBy(null)])] }),
      { paperSteps: 1 },
    ],
    [
      'a proposal that was put to it (V5)',
      meeting,
      aroundWith({
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
      aroundWith({
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
      aroundWith({ notifiedMatters: [aMatter('1', { takenUpBy: JUNE }), aMatter('2')] }),
      { matters: 1 },
    ],
    [
      'a decision of another meeting that one of its own superseded (D1)',
      meeting,
      aroundWith({
        decisionStandings: [
          aStanding(['march', '1'], { supersededBy: recorded('june', '2') }),
          aStanding(['april', '1'], { supersededBy: recorded('may', '2') }),
          aStanding(['february', '1']),
        ],
      }),
      { standAgain: 1 },
    ],
    [
      'items of the forward plan that were on its agenda (N8)',
      meeting,
      aroundWith({
        forwardPlan: [
          aPlanned('a', { state: 'on-agenda', meetingId: JUNE }),
          aPlanned('b', { meetingId: null }),
        ],
      }),
      { planned: 1 },
    ],
    [
      'risks raised at it (G18)',
      meeting,
      aroundWith({
        risks: [aRisk('a', raisedAt('june')), aRisk('b', raisedAt('march')), aRisk('c')],
      }),
      { risks: 1 },
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
