import { describe, expect, test } from 'vitest';
import { detailsOf } from '#shared/domain/meeting-details';
import type { Channel, Input } from '#shared/ipc/contract';
import type { MeetingView } from '#shared/ipc/views';
import { movementIdSchema } from '#shared/model/id';
import { confirm, heldMeeting } from '../../support/held-meeting';
import { paragraph } from '../../support/minute-blocks';
import { aHeldMeeting, aNewProposal, aVotingBoard } from '../../support/register-cases';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

type Asked = { [C in Channel]: [C, Input<C>] }[Channel];

/** Every change to what is recorded of a meeting. */
function changesTo({ meeting, partnership, actions }: MeetingView): Asked[] {
  const meetingId = meeting.id;
  const itemId = meeting.agenda[0]!.id;
  const { personId } = meeting.attendance[0]!;
  const [action] = actions;
  const origin = { meetingId, itemId };
  const partnershipId = partnership.id;
  const facts = { what: 'Write.', ownerIds: [], due: null, origin };
  return [
    ['minutes:save', { meetingId, itemId, blocks: [paragraph('Other.')], by: sentAnew() }],
    ['minutes:numberDecision', { meetingId, itemId, outcome: 'noted', text: '' }],
    ['minutes:recordVote', { meetingId, itemId, movedBy: null, secondedBy: null }],
    ['meetings:saveAgenda', { meetingId, agenda: meeting.agenda }],
    ['agenda:addItem', { meetingId, afterId: itemId, title: 'Other' }],
    ['agenda:setLateReason', { meetingId, itemId, reason: 'Other' }],
    ['meetings:saveDetails', { meetingId, details: { ...detailsOf(meeting), place: 'Elsewhere' } }],
    ['meetings:parkItem', { meetingId, itemId }],
    ['meetings:takeParked', { meetingId, itemIds: [itemId] }],
    [
      'forwardPlan:putOnAgenda',
      { partnershipId, plannedId: 'planned-1', meetingId, addsItem: true },
    ],
    ['meetings:setNoneDeclared', { meetingId, noneDeclared: true }],
    ['meetings:markAttendance', { meetingId, attendance: meeting.attendance }],
    ['meetings:removeAttendance', { meetingId, personId }],
    ['meetings:recordTimes', { meetingId, openedAt: 'now', closedAt: null }],
    ['presence:recordMovement', { meetingId, personId, itemId, kind: 'leaves', at: null }],
    ['presence:removeMovement', { meetingId, movementId: movementIdSchema.parse('one') }],
    ['presence:adjourn', { meetingId, reason: '', resumesOn: null }],
    ['presence:resume', { meetingId }],
    ['presence:setPresiding', { meetingId, presiding: [] }],
    ['actions:record', { partnershipId, ...facts }],
    ['actions:withdraw', { partnershipId, actionId: action!.id }],
    ['actions:save', { partnershipId, actionId: action!.id, ...action!, what: 'Other words.' }],
  ].map(([channel, input]) => [channel, known(channel as Channel, input as object)] as Asked);
}

/** An action has more fields than an edit of it takes. */
function known(channel: Channel, input: object): object {
  if (channel !== 'actions:save') return input;
  const fields =
    'partnershipId actionId what ownerIds bodyIds due status holdReason rag workStreamId isConfidential';
  return Object.fromEntries(
    Object.entries(input).filter(([key]) => fields.split(' ').includes(key)),
  );
}

const askAll = async (app: UseCases, asked: Asked[]): Promise<[string, string][]> => {
  const answers: [string, string][] = [];
  for (const [channel, input] of asked) {
    const result = await app.ask(channel, input);
    answers.push([channel, result.ok ? 'done' : result.error.code]);
  }
  return answers;
};

describe('what is recorded of a meeting whose minutes are confirmed (M1)', () => {
  test('cannot be changed by any of the ways there are', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    await confirm(app, meetingId);
    const asked = changesTo(held);
    expect(await askAll(app, asked)).toEqual(asked.map(([channel]) => [channel, 'minutes-locked']));
    const { meeting, actions } = await app.get('meetings:open', { meetingId });
    expect({ ...meeting, cycle: null }).toEqual({ ...held.meeting, cycle: null });
    expect(actions).toEqual(held.actions);
  });

  test('says by what it is locked', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    await confirm(app, meetingId);
    const { details } = await app.refused('presence:resume', { meetingId });
    expect(details).toEqual({ by: 'confirmed' });
  });

  test('can be changed again once the confirmation is taken back', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    const undo = await confirm(app, meetingId);
    await app.get('app:undo', { token: undo });
    await confirm(app, meetingId);
    await app.get('cycle:confirmMinutes', { meetingId, confirmed: null });
    const [save] = changesTo(held);
    expect(await askAll(app, [save!])).toEqual([['minutes:save', 'done']]);
  });

  test('leaves its actions to live on', async () => {
    const app = await useCases();
    const { held, meetingId } = await heldMeeting(app);
    await confirm(app, meetingId);
    const partnershipId = held.partnership.id;
    const { id: actionId } = held.actions[0]!;
    const asked = changesTo(held).find(([channel]) => channel === 'actions:save')!;
    const facts = { ...(asked[1] as Input<'actions:save'>), what: held.actions[0]!.what };
    const saved = await app.get('actions:save', { ...facts, due: '2026-12-01' });
    expect(saved.action.due).toBe('2026-12-01');
    await app.get('actions:addUpdate', { partnershipId, actionId, text: 'Done.', meetingId: null });
    const elsewhere = { what: 'Write.', ownerIds: [], due: null, origin: null };
    const { action } = await app.get('actions:record', { partnershipId, ...elsewhere });
    const other = { ...facts, actionId: action.id, what: 'Write again.', status: 'open' } as const;
    expect((await app.get('actions:save', other)).action.what).toBe('Write again.');
    await app.get('actions:withdraw', { partnershipId, actionId: action.id });
  });

  test('takes no proposal onto its agenda, and none is put', async () => {
    const app = await useCases();
    const { view } = await aVotingBoard(app);
    const partnershipId = view.partnership.id;
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const { proposal } = await aNewProposal(app, partnershipId);
    await confirm(app, meeting.id);
    const put = {
      partnershipId,
      proposalId: proposal.id,
      meetingId: meeting.id,
      itemId: null,
    };
    expect((await app.refused('registers:submitProposal', put)).code).toBe('minutes-locked');
    const { registers } = await app.get('registers:open', { partnershipId });
    expect(registers.proposals).toEqual([proposal]);
  });
});
