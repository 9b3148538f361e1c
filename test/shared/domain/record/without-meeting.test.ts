import { describe, expect, test } from 'vitest';
import {
  logWithout,
  meetingWithout,
  partnershipWithout,
  registersWithout,
} from '#shared/domain/record/without-meeting';
import { emptyActionLog, type Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { aGuest, ids } from '../../../support/board-builders';
import { aPlanned, aRisk, aStanding, recorded } from '../../../support/kept-builders';
import { aDecision, paragraph } from '../../../support/minute-blocks';
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
  anItem,
} from '../../../support/sample-records';
import { aPaper, aStep } from '../../../support/tracker-builders';
import { emptyCycle } from '../../../support/sample-timeline';

const JUNE = ids.meeting('june');
const MARCH = ids.meeting('march');
const board = ids.partnership('anyshire');
const stepBy = (meetingId: Meeting['id'] | null) => aStep('draft', '2026-06-10', { meetingId });

describe('the action log once a meeting is deleted', () => {
  const meeting = aMeeting({
    agenda: [anItem('open'), anItem('closed', { isClosed: true })],
    minutes: [
      { itemId: ids.item('closed'), blocks: [{ type: 'action', actionId: ids.action(9) }] },
    ],
  });
  const at = (meetingId: Meeting['id'], item: string) => ({
    origin: { meetingId, itemId: ids.item(item) },
  });

  test.each<[string, Action, Partial<Action>]>([
    [
      'keeps an action as raised on that day outside meetings',
      anAction(1, at(JUNE, 'open')),
      { origin: null },
    ],
    [
      'marks one of a closed item as confidential (M3, Safer Essex 8.4)',
      anAction(1, at(JUNE, 'closed')),
      { origin: null, isConfidential: true },
    ],
    [
      'marks one raised elsewhere that stood under a closed item (M3)',
      anAction(9, at(MARCH, 'open')),
      { isConfidential: true },
    ],
    [
      'leaves one confidential that was marked so',
      anAction(1, { ...at(JUNE, 'open'), isConfidential: true }),
      { origin: null },
    ],
  ])('%s', (_, action, changes) => {
    const log = { ...emptyActionLog(board), actions: [action] };
    expect(logWithout(log, meeting)).toEqual({ ...log, actions: [{ ...action, ...changes }] });
  });

  test('is the very same where it holds nothing of that meeting', () => {
    const actions = [anAction(1, at(MARCH, 'open')), anAction(2), anAction(3, confidential)];
    const log = { ...emptyActionLog(board), actions };
    expect(logWithout(log, meeting)).toBe(log);
  });
});

const confidential = { isConfidential: true };

describe('the registers once a meeting is deleted', () => {
  const decision = { id: aDecision('1', '').id, reference: 'D-2026-001' };
  const meeting = aMeeting({
    agenda: [anItem('open'), anItem('closed', { isClosed: true })],
    minutes: [{ itemId: ids.item(1), blocks: [paragraph('Heard.'), aDecision('1', 'Yes')] }],
  });
  const standing = aStanding(['march', '2'], { note: 'Seen' });
  const raisedAt = (item: string) => ({ origin: { meetingId: JUNE, itemId: ids.item(item) } });
  const both = [aSubmission('march'), aSubmission('june')];
  const reported = { meetingId: JUNE, decision };

  test.each<[string, Partial<Registers>, Partial<Registers>]>([
    [
      'have a proposal that was put to it to be put again (V5)',
      { proposals: [aProposal({ submissions: both })] },
      { proposals: [aProposal({ submissions: [aSubmission('march')] })] },
    ],
    [
      'tie no proposal to a decision that went with its minutes',
      { proposals: [aProposal({ decision })] },
      { proposals: [aProposal()] },
    ],
    [
      'have a decision between meetings to be reported again (V10)',
      { electronicDecisions: [anElectronicDecision([], { reported })] },
      { electronicDecisions: [anElectronicDecision([])] },
    ],
    [
      'have a matter to be taken up again (N11)',
      { notifiedMatters: [aMatter('1', { takenUpBy: JUNE }), aMatter('2')] },
      { notifiedMatters: [aMatter('1'), aMatter('2')] },
    ],
    [
      'keep the step of a paper without the meeting (M7)',
      { papers: [aPaper('1', [stepBy(MARCH), stepBy(JUNE)])] },
      { papers: [aPaper('1', [stepBy(MARCH), stepBy(null)])] },
    ],
    [
      'have what was on its agenda planned again, and leave what was done (N8)',
      {
        forwardPlan: [
          aPlanned('1', { state: 'on-agenda', meetingId: JUNE }),
          aPlanned('2', { state: 'done', meetingId: JUNE }),
        ],
      },
      { forwardPlan: [aPlanned('1'), aPlanned('2', { state: 'done' })] },
    ],
    [
      'know nothing more of its decisions (D1)',
      { decisionStandings: [aStanding(['june', '1'], { note: 'n' }), standing] },
      { decisionStandings: [standing] },
    ],
    [
      'let a decision that one of the meeting had superseded stand again (D1)',
      {
        decisionStandings: [
          aStanding(['march', '2'], {
            state: 'superseded',
            since: isoDate('2026-06-10'),
            supersededBy: recorded('june', '1'),
          }),
        ],
      },
      { decisionStandings: [aStanding(['march', '2'])] },
    ],
    [
      'keep a risk raised at it, confidential where its item was closed (G18, M3)',
      { risks: [aRisk('1', raisedAt('open')), aRisk('2', raisedAt('closed'))] },
      { risks: [aRisk('1'), aRisk('2', { isConfidential: true })] },
    ],
  ])('%s', (_, before, after) => {
    const empty = emptyRegisters(board);
    expect(registersWithout({ ...empty, ...before }, meeting)).toEqual({ ...empty, ...after });
  });

  test('are the very same where they hold nothing of that meeting', () => {
    const other = { id: aDecision('2', '').id, reference: 'D-2026-002' };
    const registers = {
      ...emptyRegisters(board),
      proposals: [aProposal({ submissions: [aSubmission('march')], decision: other })],
      electronicDecisions: [
        anElectronicDecision([], { reported: { meetingId: MARCH, decision: null } }),
      ],
      notifiedMatters: [aMatter('1', { takenUpBy: MARCH })],
      papers: [aPaper('1', [stepBy(MARCH)])],
      decisionStandings: [standing],
      forwardPlan: [aPlanned('1', { state: 'on-agenda', meetingId: MARCH })],
      risks: [aRisk('1', { origin: { meetingId: MARCH, itemId: ids.item(1) } })],
    };
    expect(registersWithout(registers, meeting)).toBe(registers);
  });
});

describe('the partnership once a meeting is deleted', () => {
  const item = { kind: 'item', meetingId: JUNE, itemId: ids.item(1) } as const;
  const others = [aGuest('ford'), aGuest('shah', { scope: { kind: 'meeting', meetingId: MARCH } })];

  test('invites nobody to it or to an item of it any more (P11)', () => {
    const invited = [
      aGuest('bell', { scope: { kind: 'meeting', meetingId: JUNE } }),
      aGuest('cole', { scope: item }),
    ];
    const partnership = anAnyshireBoard({ guests: [...invited, ...others] });
    expect(partnershipWithout(partnership, JUNE)).toEqual({ ...partnership, guests: others });
  });

  test('is the very same where nobody was invited to it alone', () => {
    const partnership = anAnyshireBoard({ guests: others });
    expect(partnershipWithout(partnership, JUNE)).toBe(partnership);
  });
});

describe('another meeting once one is deleted', () => {
  const by = (meetingId: Meeting['id'] | null) => ({
    ...emptyCycle,
    minutesConfirmed: { meetingId, on: isoDate('2026-09-10'), withCorrections: true },
  });

  test.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ['is linked with it no longer (F7)', { linkedMeetingIds: [MARCH, JUNE] }, linkedWith(MARCH)],
    ['stays confirmed, by none that is kept here (M1)', { cycle: by(JUNE) }, { cycle: by(null) }],
    [
      'stays corrected, by none that is kept here (M1)',
      { corrections: [aCorrection(MARCH), aCorrection(JUNE)] },
      { corrections: [aCorrection(MARCH), aCorrection(null)] },
    ],
  ])('%s', (_, before, after) => {
    expect(meetingWithout(aMeeting(before), JUNE)).toEqual(aMeeting(after));
  });

  test.each<[string, Partial<Meeting>]>([
    ['was confirmed by none', {}],
    ['has to do with others only', { cycle: by(MARCH), corrections: [aCorrection(MARCH)] }],
    ['is linked with another', linkedWith(MARCH)],
  ])('is the very same where it %s', (_, changes) => {
    const other = aMeeting(changes);
    expect(meetingWithout(other, JUNE)).toBe(other);
  });
});

function linkedWith(id: Meeting['id']): Partial<Meeting> {
  return { linkedMeetingIds: [id] };
}
