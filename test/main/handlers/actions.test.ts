import { describe, expect, test } from 'vitest';
import type { MeetingView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { useCases, type UseCases } from '../../support/use-cases';

async function theSample(
  app: UseCases,
): Promise<{ partnershipId: PartnershipId; held: MeetingView }> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const held = await app.get('meetings:open', { meetingId: meetings.at(-1)!.id });
  return { partnershipId: partnership.id, held };
}

const facts = { what: 'Write to the districts.', ownerIds: [], due: '2026-07-01', origin: null };

describe('an action', () => {
  test('is recorded open, with the next number and its first due date', async () => {
    const app = await useCases();
    const { partnershipId } = await theSample(app);
    const { action } = await app.get('actions:record', { partnershipId, ...facts });
    expect(action).toMatchObject({
      reference: 'A-2026-004',
      status: 'open',
      raisedOn: '2026-06-12',
      firstDue: '2026-07-01',
      closedOn: null,
      updates: [],
    });
  });

  test('raised in a meeting is raised on the meeting’s day', async () => {
    const app = await useCases();
    const { partnershipId, held } = await theSample(app);
    const origin = { meetingId: held.meeting.id, itemId: held.meeting.agenda[0]!.id };
    const { action } = await app.get('actions:record', { partnershipId, ...facts, origin });
    expect(action).toMatchObject({ raisedOn: '2026-05-01', origin });
  });

  test('keeps its first due date when it is moved, and the day it was closed', async () => {
    const app = await useCases();
    const { partnershipId } = await theSample(app);
    const { action } = await app.get('actions:record', { partnershipId, ...facts });
    const { bodyIds, holdReason, rag, workStreamId, isConfidential } = action;
    const rest = { bodyIds, holdReason, rag, workStreamId, isConfidential };
    const which = { partnershipId, actionId: action.id };
    const change = { ...which, ...rest, what: 'Changed.', ownerIds: [] };
    const moved = await app.get('actions:save', {
      ...change,
      due: '2026-08-01',
      status: 'complete',
    });
    expect(moved.action).toMatchObject({
      what: 'Changed.',
      due: '2026-08-01',
      firstDue: '2026-07-01',
      closedOn: '2026-06-12',
    });
    const reopened = await app.get('actions:save', { ...change, due: null, status: 'open' });
    expect(reopened.action.closedOn).toBeNull();
    await app.get('app:undo', { token: reopened.undo });
    const { actions } = await app.get('actions:open', { partnershipId });
    expect(actions.at(-1)?.status).toBe('complete');
  });

  test('collects dated updates', async () => {
    const app = await useCases();
    const { partnershipId, held } = await theSample(app);
    const actionId = held.actions[0]!.id;
    await app.get('actions:addUpdate', {
      partnershipId,
      actionId,
      text: 'Draft sent.',
      meetingId: null,
    });
    const { action } = await app.get('actions:addUpdate', {
      partnershipId,
      actionId,
      text: 'Agreed.',
      meetingId: null,
    });
    expect(action.updates.map(({ on, text }) => [on, text])).toEqual([
      ['2026-06-12', 'Draft sent.'],
      ['2026-06-12', 'Agreed.'],
    ]);
  });

  test('taken back leaves its number unused: it may stand in a paper already', async () => {
    const app = await useCases();
    const { partnershipId } = await theSample(app);
    const first = await app.get('actions:record', { partnershipId, ...facts });
    await app.get('app:undo', { token: first.undo });
    const next = await app.get('actions:record', { partnershipId, ...facts });
    expect([first.action.reference, next.action.reference]).toEqual(['A-2026-004', 'A-2026-005']);
  });

  test('taken out of the log goes from the minutes too, and comes back with Undo', async () => {
    const app = await useCases();
    const { partnershipId, held } = await theSample(app);
    const [action] = held.actions;
    const meetingId = held.meeting.id;
    const { undo } = await app.get('actions:withdraw', { partnershipId, actionId: action!.id });
    const without = await app.get('meetings:open', { meetingId });
    expect(without.actions).toHaveLength(2);
    expect(JSON.stringify(without.meeting.minutes)).not.toContain(action!.id);
    await app.get('app:undo', { token: undo });
    expect((await app.get('meetings:open', { meetingId })).meeting).toEqual(held.meeting);
    expect((await app.get('actions:open', { partnershipId })).actions).toEqual(held.actions);
  });

  test('that is not there is refused', async () => {
    const app = await useCases();
    const { partnershipId } = await theSample(app);
    const input = { partnershipId, actionId: 'nowhere', text: 'x', meetingId: null };
    expect((await app.refused('actions:addUpdate', input)).code).toBe('not-found');
  });

  test('keeps whom it is of, its colour, stream and mark, and the month it is due by (A5, A12, A13, M3)', async () => {
    const app = await useCases();
    const { partnershipId, held } = await theSample(app);
    const stream = { partnershipId, name: 'Skills', leadId: null, leadBodyId: null };
    await app.get('actions:saveStream', { ...stream, id: null, reportDue: null });
    const { workStreams, organisations } = await app.get('actions:open', { partnershipId });
    const all = {
      what: 'Write to the districts.',
      ownerIds: [held.people[0]!.id],
      bodyIds: [organisations[1]!.id, organisations[0]!.id],
      due: '2026-09',
      rag: 'amber' as const,
      workStreamId: workStreams[0]!.id,
      isConfidential: true,
    };
    const recorded = await app.get('actions:record', { partnershipId, ...all, origin: null });
    expect(recorded.action).toMatchObject({ ...all, firstDue: '2026-09', status: 'open' });
    const changed = { ...all, due: '2026-10', status: 'in-progress' as const, holdReason: '' };
    const actionId = recorded.action.id;
    const saved = await app.get('actions:save', { partnershipId, actionId, ...changed });
    expect(saved.action).toMatchObject({ ...changed, firstDue: '2026-09' });
  });

  test('is put on hold with a reason only (A11), and never made transferred by hand (A8)', async () => {
    const app = await useCases();
    const { partnershipId, held } = await theSample(app);
    const { id: actionId, what, ownerIds, bodyIds, due, rag } = held.actions[0]!;
    const rest = { what, ownerIds, bodyIds, due, rag, workStreamId: null, isConfidential: false };
    const which = { partnershipId, actionId, ...rest };
    const hold = { ...which, status: 'on-hold' as const };
    expect(await app.refused('actions:save', { ...hold, holdReason: ' ' })).toMatchObject({
      code: 'invalid-input',
      details: { field: 'Why it is on hold' },
    });
    const { action } = await app.get('actions:save', { ...hold, holdReason: 'Covid-19' });
    expect(action).toMatchObject({ status: 'on-hold', holdReason: 'Covid-19' });
    const byHand = { ...which, status: 'transferred' as const, holdReason: '' };
    expect((await app.refused('actions:save', byHand)).code).toBe('invalid-input');
  });

  test.each([
    ['ownerIds', ['nowhere']],
    ['bodyIds', ['nowhere']],
    ['workStreamId', 'nowhere'],
  ])('with an unknown reference in %s is refused', async (field, value) => {
    const app = await useCases();
    const { partnershipId } = await theSample(app);
    const input = { partnershipId, ...facts, [field]: value };
    expect((await app.refused('actions:record', input)).code).toBe('not-found');
  });
});
