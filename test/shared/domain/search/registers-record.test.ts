import { describe, expect, test } from 'vitest';
import { registersRecord } from '#shared/domain/search/registers-record';
import { decisionIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters, type Registers } from '#shared/model/registers';
import { ids } from '../../../support/board-builders';
import { aRisk } from '../../../support/kept-builders';
import {
  aFeedback,
  anElectronicDecision,
  aProposal,
  aRound,
  aSubmission,
} from '../../../support/register-builders';
import {
  aCell,
  aGrid,
  aNextStep,
  aPaper,
  aRecommendationTracker,
  aTracked,
} from '../../../support/tracker-builders';

const partnershipId = ids.partnership('anyshire');
const decision = { id: decisionIdSchema.parse('decision-1'), reference: 'D-1' };
const unitOf = (changes: Partial<Registers>) =>
  registersRecord({ ...emptyRegisters(partnershipId), ...changes }).units[0];

test('a paper is found by its titles, author and file, on the day of its last step (M7)', () => {
  const file = { sha256: 'a'.repeat(64), bytes: 1, name: 'report.docx', type: 'word' };
  const changes = { title: 'Annual report', titleWelsh: 'Adroddiad', author: 'Marcus Cole' };
  expect(unitOf({ papers: [aPaper('report', undefined, changes)] })).toMatchObject({
    kind: 'paper',
    on: '2026-06-01',
    entries: [{ title: 'Annual report', text: 'Adroddiad, Marcus Cole' }],
  });
  const [filed] = [aPaper('report', [], { ...changes, file: file as never })];
  expect(unitOf({ papers: [filed] })).toMatchObject({
    on: null,
    entries: [{ text: 'Adroddiad, Marcus Cole, report.docx' }],
  });
});

describe('a proposal', () => {
  test('is found by every version, and why it was not supported (V3, V4)', () => {
    const rounds = [aRound('1', { kind: 'by-name', voters: [] }, { feedback: [aFeedback('1')] })];
    const submission = aSubmission('june', {
      rounds,
      typedOutcome: { result: 'other', text: 'Left over', on: isoDate('2026-06-10') },
    });
    const proposal = aProposal({ submissions: [submission], decision });
    expect(unitOf({ proposals: [proposal] })).toMatchObject({
      kind: 'proposal',
      on: submission.on,
      origins: [{ meetingId: submission.meetingId, itemId: submission.itemId }],
      decisionId: decision.id,
      entries: [
        {
          title: 'Cameras in the precinct',
          text: 'The Town Council\nBuy six cameras\nVersion 1\nToo dear\nLeft over',
        },
      ],
    });
  });

  test('that was put to no meeting has no day, and came to no decision', () => {
    expect(unitOf({ proposals: [aProposal()] })).toMatchObject({
      on: null,
      origins: [],
      decisionId: null,
    });
  });
});

describe('a decision between meetings (V10)', () => {
  test('is found by what was asked, answered and decided, as a decision', () => {
    const reply = { text: 'Gladly', choice: 'for', on: '2026-06-02' } as never;
    const asked = anElectronicDecision(['bell'], {
      replies: [reply],
      papers: ['Programme'],
      result: { outcome: 'carried', text: 'In October.', on: isoDate('2026-06-08') },
      reported: { meetingId: ids.meeting('june'), decision },
    });
    expect(unitOf({ electronicDecisions: [asked] })).toMatchObject({
      kind: 'decision',
      on: '2026-06-08',
      origins: [{ meetingId: ids.meeting('june'), itemId: null }],
      decisionId: decision.id,
      entries: [
        {
          title: 'Conference date',
          text: 'Shall the conference be in October?\nIn October.\nGladly\nProgramme',
        },
      ],
    });
  });

  test.each([
    ['reported without a decision', { meetingId: ids.meeting('june'), decision: null }, 1],
    ['not reported yet', null, 0],
  ])('that is %s came to none in minutes', (_, reported, origins) => {
    const unit = unitOf({ electronicDecisions: [anElectronicDecision([], { reported })] });
    expect(unit).toMatchObject({ on: '2026-06-01', decisionId: null });
    expect(unit?.origins).toHaveLength(origins);
  });
});

test.each([
  ['of a meeting', { meetingId: ids.meeting('june'), itemId: ids.item(1) }, 1],
  ['of no meeting', null, 0],
])('a risk %s is found by what it is and what is done about it (G18)', (_, origin, count) => {
  const risk = aRisk('flood', { response: 'Sandbags', isConfidential: true, origin });
  const unit = unitOf({ risks: [risk] });
  expect(unit?.entries).toMatchObject([
    { title: 'Risk flood', text: 'Sandbags', isConfidential: true },
  ]);
  expect(unit?.origins).toHaveLength(count);
});

describe('a tracker', () => {
  test('of recommendations is found by its source and each of them (G13)', () => {
    const rows = [aTracked('R1', { position: 'Begun' })];
    expect(unitOf({ trackers: [aRecommendationTracker({ rows })] })?.entries[0]?.text).toBe(
      'Audit Office, 2016\nR1\nImprove strategic planning\nBegun',
    );
  });

  test('as a grid is found by positions and steps that are no action yet (G12)', () => {
    const nextSteps = [
      aNextStep('a'),
      aNextStep('b', { text: 'Told by its action', actionId: ids.action(1) }),
    ];
    const cells = [aCell('north', '2026-Q1', { position: 'Well', nextSteps })];
    expect(unitOf({ trackers: [aGrid({ cells })] })?.entries[0]?.text).toBe(
      'North\nSouth\nWell\nMeet the leads',
    );
  });
});
