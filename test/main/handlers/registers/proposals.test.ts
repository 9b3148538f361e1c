import { beforeEach, describe, expect, test } from 'vitest';
import type { PartnershipId, PersonId } from '#shared/model/id';
import { stated } from '#shared/model/setting';
import {
  aHeldMeeting,
  aNewProposal,
  aPutProposal,
  CHAIRS_RULING,
  detailsOn,
} from '../../../support/register-cases';
import type { UseCases } from '../../../support/use-cases';
import {
  stateIn,
  submissionIn,
  votingBoard,
  type VotingBoard,
} from '../../../support/voting-board';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];
let vote: VotingBoard['vote'];

async function aBoardWith(rules: Parameters<typeof votingBoard>[0]): Promise<void> {
  ({ app, partnershipId, people, vote } = await votingBoard(rules));
}

beforeEach(() => aBoardWith({ tieProcedure: stated(true, '8.6') }));

describe('a proposal', () => {
  test('is made, corrected and taken out, and each change is taken back', async () => {
    const { proposal } = await aNewProposal(app, partnershipId);
    const facts = { title: 'Cameras', text: 'Buy ten', proposer: proposal.proposer } as const;
    const which = { partnershipId, proposalId: proposal.id };
    const saved = await app.get('registers:saveProposal', { ...which, ...facts, kind: 'plan' });
    expect(saved.view.registers.proposals).toMatchObject([{ title: 'Cameras', kind: 'plan' }]);
    await app.get('app:undo', { token: saved.undo });
    const before = await app.get('registers:open', { partnershipId });
    expect(before.registers.proposals).toEqual([proposal]);
    const removed = await app.get('registers:remove', {
      partnershipId,
      entry: { kind: 'proposal', id: proposal.id },
    });
    expect(removed.view.registers.proposals).toEqual([]);
    await app.get('app:undo', { token: removed.undo });
    const back = await app.get('registers:open', { partnershipId });
    expect(back.registers.proposals).toEqual([proposal]);
  });

  test('is put under an item, or under a new one that Undo takes off the agenda again', async () => {
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const { proposal } = await aNewProposal(app, partnershipId);
    const put = await app.get('registers:submitProposal', {
      partnershipId,
      proposalId: proposal.id,
      meetingId: meeting.id,
      itemId: null,
    });
    const agenda = put.view.meetings[0]!.agenda;
    expect(agenda.map(({ title }) => title)).toEqual(['Cameras', 'Cameras in the precinct']);
    expect(submissionIn(put.view)).toMatchObject({ itemId: agenda[1]!.id, on: '2026-06-10' });
    await app.get('app:undo', { token: put.undo });
    const after = await app.get('registers:open', { partnershipId });
    expect(after.meetings[0]!.agenda).toHaveLength(1);
    expect(after.registers.proposals[0]!.submissions).toEqual([]);
  });

  test('goes through the procedure for an even vote: reasons, ruling, next meeting, barred, new version (V3 to V7, Safer Essex 8.6)', async () => {
    const june = await aHeldMeeting(app, partnershipId);
    const august = await aHeldMeeting(app, partnershipId, '2026-08-05');
    const which = await aPutProposal(app, partnershipId, june);
    expect(stateIn((await vote(2, 2)).view)).toBe('tied');
    const ruling = { ...which, ...CHAIRS_RULING, isUrgent: false };
    expect(await app.refused('registers:ruleOnUrgency', ruling)).toEqual({
      code: 'step-not-open',
      details: { because: 'feedback-missing', clause: '8.6' },
    });
    const feedback = { ...which, personId: people[1]!, organisationId: null, text: 'Too dear' };
    await app.get('registers:recordFeedback', feedback);
    const ruled = await app.get('registers:ruleOnUrgency', ruling);
    expect(stateIn(ruled.view)).toBe('resubmitted');
    const again = { ...which, meetingId: june.meeting.id, itemId: null };
    const added = await app.get('meetings:open', { meetingId: august.meeting.id });
    expect(added.meeting.agenda.at(-1)).toMatchObject({
      title: 'Cameras in the precinct',
      source: 'rules',
      proposedBy: 'The Town Council',
    });
    expect(stateIn((await vote(2, 2)).view)).toBe('barred');
    expect(await app.refused('registers:submitProposal', again)).toMatchObject({
      details: { because: 'barred', clause: '8.6' },
    });
    const modified = await app.get('registers:ruleOnModification', {
      ...which,
      ...CHAIRS_RULING,
      isSubstantial: true,
      text: 'Buy two cameras',
    });
    expect(stateIn(modified.view)).toBe('reopened');
    const back = await app.get('registers:removeLastStep', which);
    expect(stateIn(back.view)).toBe('barred');
  });

  test('held over before the next meeting is dated, it is put to that once it is, not to an earlier one or twice (V5)', async () => {
    const june = await aHeldMeeting(app, partnershipId);
    const which = await aPutProposal(app, partnershipId, june);
    await vote(2, 2);
    const feedback = { ...which, personId: null, organisationId: null, text: 'Too dear' };
    await app.get('registers:recordFeedback', feedback);
    const ruling = { ...which, ...CHAIRS_RULING, isUrgent: false };
    const ruled = await app.get('registers:ruleOnUrgency', ruling);
    expect(stateIn(ruled.view)).toBe('carried-to-next-meeting');
    const again = { ...which, meetingId: june.meeting.id, itemId: null };
    expect((await app.refused('registers:submitProposal', again)).details).toMatchObject({
      because: 'at-next-meeting',
    });
    await aHeldMeeting(app, partnershipId, '2026-05-06');
    const details = (date: string) => ({ ...detailsOn(date), dateAgreed: false });
    const { undo } = await app.get('meetings:createMany', {
      partnershipId,
      meetings: [details('2026-12-02'), details('2026-09-02')],
    });
    const after = await app.get('registers:open', { partnershipId });
    const withIt = after.meetings.filter(({ agenda }) =>
      agenda.some(({ title }) => title === 'Cameras in the precinct'),
    );
    expect([stateIn(after), withIt.map(({ date }) => date)]).toEqual([
      'resubmitted',
      ['2026-09-02'],
    ]);
    await app.get('app:undo', { token: undo });
    const back = await app.get('registers:open', { partnershipId });
    expect(stateIn(back)).toBe('carried-to-next-meeting');
    const made = await app.get('meetings:create', {
      partnershipId,
      details: details('2026-09-02'),
    });
    expect(made.meeting.agenda.map(({ title, source }) => [title, source])).toContainEqual([
      'Cameras in the precinct',
      'rules',
    ]);
    expect(stateIn(await app.get('registers:open', { partnershipId }))).toBe('resubmitted');
  });

  test('takes an alternative after an even vote, and is carried by it (V4)', async () => {
    const which = await aPutProposal(app, partnershipId, await aHeldMeeting(app, partnershipId));
    await vote(2, 2);
    await app.get('registers:recordFeedback', {
      ...which,
      personId: null,
      organisationId: null,
      text: 'Too dear',
    });
    const { view } = await vote(3, 1, 'Buy two cameras');
    expect(stateIn(view)).toBe('carried');
    expect(submissionIn(view).rounds.map(({ text }) => text)).toEqual([
      'Buy six cameras',
      'Buy two cameras',
    ]);
    const refusal = await app.refused('registers:recordRound', {
      ...which,
      text: 'More',
      movedBy: null,
      way: { kind: 'consensus', isReached: true },
    });
    expect(refusal.details).toMatchObject({ because: 'decided' });
  });

  test('ruled urgent, it takes an outcome in words, of which the terms say nothing (V9)', async () => {
    const which = await aPutProposal(app, partnershipId, await aHeldMeeting(app, partnershipId));
    await vote(2, 2);
    await app.get('registers:ruleOnUrgency', { ...which, ...CHAIRS_RULING, isUrgent: true });
    const outcome = { result: 'carried', text: 'The Chair decided', on: '2026-06-10' } as const;
    const { view } = await app.get('registers:recordOutcome', { ...which, ...outcome });
    expect(stateIn(view)).toBe('carried');
    expect(submissionIn(view).typedOutcome).toEqual(outcome);
  });
});

describe('what a decision needs', () => {
  test('is kept and replaced: commitments, authority and endorsement (Q2, P10, V12)', async () => {
    const { view, proposal } = await aNewProposal(app, partnershipId);
    const organisationId = view.organisations[0]!.id;
    const which = { partnershipId, proposalId: proposal.id };
    const commitment = { organisationId, what: 'Two officers', answer: null };
    const needs = {
      ...which,
      commitments: [commitment],
      authority: [
        {
          kind: 'subject-to-approval',
          id: null,
          organisationId,
          body: 'Cabinet',
          due: '2026-07-01',
          answer: null,
        },
      ],
      endorsement: { body: 'Executive Board', outcome: null },
    } as const;
    const saved = await app.get('registers:saveNeeds', {
      ...needs,
      commitments: [...needs.commitments],
      authority: [...needs.authority],
    });
    expect(saved.view.registers.proposals[0]).toMatchObject({
      commitments: [commitment],
      authority: [{ body: 'Cabinet' }],
      endorsement: { body: 'Executive Board' },
    });
    const twice = { ...needs, authority: [], commitments: [commitment, commitment] };
    expect((await app.refused('registers:saveNeeds', twice)).code).toBe('already-there');
  });

  test('is tied to the decision in the minutes of one of its meetings', async () => {
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const which = await aPutProposal(app, partnershipId, {
      ...(await app.get('meetings:open', { meetingId: meeting.id })),
    });
    const itemId = meeting.agenda[0]!.id;
    const numbered = await app.get('minutes:numberDecision', {
      meetingId: meeting.id,
      itemId,
      outcome: 'resolved',
      text: '',
    });
    const unknown = { ...which, decisionId: numbered.id };
    expect((await app.refused('registers:linkDecision', unknown)).code).toBe('not-found');
    await app.get('minutes:save', {
      meetingId: meeting.id,
      itemId,
      blocks: [
        {
          type: 'decision',
          isConfidential: false,
          ...numbered,
          outcome: 'resolved',
          text: 'Buy six',
        },
      ],
      by: { client: 'test', number: 1 },
    });
    const linked = await app.get('registers:linkDecision', unknown);
    expect(linked.view.registers.proposals[0]!.decision).toEqual({
      id: numbered.id,
      reference: 'D-2026-001',
    });
    const freed = await app.get('registers:linkDecision', { ...which, decisionId: null });
    expect(freed.view.registers.proposals[0]!.decision).toBeNull();
  });
});

test.each([
  ['registers:removeLastStep', {}],
  ['registers:removeFeedback', { feedbackId: 'gone' }],
  ['registers:recordOutcome', { result: 'other', text: 'x', on: '2026-06-10' }],
  ['registers:submitProposal', { meetingId: 'gone', itemId: null }],
] as const)('%s refuses what is not there', async (channel, more) => {
  const { proposal } = await aNewProposal(app, partnershipId);
  const known = await app.refused(channel, {
    partnershipId,
    proposalId: proposal.id,
    ...more,
  });
  expect(['not-found', 'step-not-open']).toContain(known.code);
  const gone = await app.refused(channel, { partnershipId, proposalId: 'gone', ...more });
  expect(gone.code).toBe('not-found');
});
