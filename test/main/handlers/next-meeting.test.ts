import { describe, expect, test } from 'vitest';
import { agendaItemIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { paragraph } from '../../support/minute-blocks';
import { useCases, type UseCases } from '../../support/use-cases';

const details = {
  date: '2026-09-10',
  startTime: '10:00',
  endTime: null,
  place: 'County Hall',
  joining: '',
  form: 'hybrid',
  kind: 'ordinary',
  dateAgreed: false,
  reason: '',
  calledBy: '',
} as const;

/** The sample's meeting that was held, and the one that is planned after it. */
async function sample(): Promise<{ app: UseCases; held: Meeting; planned: Meeting }> {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const list = await app.get('meetings:list', { partnershipId: partnership.id });
  const open = async (place: number) =>
    (await app.get('meetings:open', { meetingId: list[place]!.id })).meeting;
  return { app, planned: await open(0), held: await open(1) };
}

const titles = ({ agenda }: Pick<Meeting, 'agenda'>) => agenda.map(({ title }) => title);

const partnershipOf = async (app: UseCases, { partnershipId }: Meeting) =>
  (await app.get('partnerships:open', { partnershipId })).partnership;

describe('the next meeting in one command (M1, A2, N8)', () => {
  test('is prepared where it is planned already, in one step that is taken back in one', async () => {
    const { app, held, planned } = await sample();
    const made = await app.get('meetings:prepareNext', { meetingId: held.id, details: null });
    const { meeting } = made.view;
    expect(meeting.id).toBe(planned.id);
    expect(titles(meeting)).toContain('Minutes of the meeting of 1 May 2026');
    for (const title of titles(planned).filter((one) => !one.startsWith('Minutes of'))) {
      expect(titles(meeting).filter((one) => one === title)).toHaveLength(1);
    }
    expect(made.added).toBe(meeting.agenda.length - planned.agenda.length);
    expect(new Set(meeting.agenda.map(({ id }) => id)).size).toBe(meeting.agenda.length);
    await app.get('app:undo', { token: made.undo });
    const back = await app.get('meetings:open', { meetingId: planned.id });
    expect(back.meeting).toEqual(planned);
  });

  test('changes nothing when asked for again', async () => {
    const { app, held } = await sample();
    const first = await app.get('meetings:prepareNext', { meetingId: held.id, details: null });
    const second = await app.get('meetings:prepareNext', { meetingId: held.id, details: null });
    expect(second.added).toBe(0);
    expect(second.view.meeting.agenda).toEqual(first.view.meeting.agenda);
  });

  test('is made where none is planned, and Undo takes it away again', async () => {
    const { app, planned } = await sample();
    const meetingId = planned.id;
    const refusal = await app.refused('meetings:prepareNext', { meetingId, details: null });
    expect(refusal).toEqual({ code: 'not-found', details: { what: 'next meeting' } });
    const { view, undo } = await app.get('meetings:prepareNext', { meetingId, details });
    expect(view.meeting).toMatchObject({ ...details, state: 'planned' });
    expect(view.meeting.attendance.length).toBeGreaterThan(0);
    expect(titles(view.meeting)).toContain('Minutes of the meeting of 26 June 2026');
    await app.get('app:undo', { token: undo });
    const list = await app.get('meetings:list', { partnershipId: planned.partnershipId });
    expect(list).toHaveLength(2);
  });

  test('is refused for a day that is not later', async () => {
    const { app, planned } = await sample();
    const refusal = await app.refused('meetings:prepareNext', {
      meetingId: planned.id,
      details: { ...details, date: planned.date },
    });
    expect(refusal).toEqual({ code: 'invalid-input', details: { field: 'date' } });
  });
});

describe('parked items (N8)', () => {
  test('leave the agenda and come back to another, before any other business', async () => {
    const { app, held, planned } = await sample();
    const [item] = planned.agenda;
    const { view, undo } = await app.get('meetings:parkItem', {
      meetingId: planned.id,
      itemId: item!.id,
    });
    expect(titles(view.meeting)).not.toContain(item!.title);
    expect((await partnershipOf(app, planned)).parkedItems).toEqual([item]);
    const taken = await app.get('meetings:takeParked', {
      meetingId: held.id,
      itemIds: [item!.id, item!.id],
    });
    expect(titles(taken.view.meeting).filter((one) => one === item!.title)).not.toHaveLength(0);
    expect((await partnershipOf(app, planned)).parkedItems).toEqual([]);
    await app.get('app:undo', { token: taken.undo });
    await app.get('app:undo', { token: undo });
    expect((await partnershipOf(app, planned)).parkedItems).toEqual([]);
    const back = await app.get('meetings:open', { meetingId: planned.id });
    expect(back.meeting).toEqual(planned);
  });

  test('are none that hold minutes, or at which an action was raised', async () => {
    const { app, planned } = await sample();
    const meetingId = planned.id;
    const [first, second] = planned.agenda;
    await app.get('minutes:save', {
      meetingId,
      itemId: first!.id,
      blocks: [paragraph('Said.')],
      by: { client: 'window-1', number: 1 },
    });
    const log = await app.get('actions:open', { partnershipId: planned.partnershipId });
    const stored = await app.deps.store.read('action-log', planned.partnershipId);
    await app.deps.store.write('action-log', planned.partnershipId, {
      ...stored!,
      actions: [{ ...log.actions[0]!, origin: { meetingId, itemId: second!.id } }],
    });
    for (const item of [first, second]) {
      const refusal = await app.refused('meetings:parkItem', { meetingId, itemId: item!.id });
      expect(refusal).toEqual({ code: 'item-has-minutes', details: { name: item!.title } });
    }
  });

  test('that are not there are not found', async () => {
    const { app, planned } = await sample();
    const itemId = agendaItemIdSchema.parse('gone');
    const park = await app.refused('meetings:parkItem', { meetingId: planned.id, itemId });
    const take = await app.refused('meetings:takeParked', {
      meetingId: planned.id,
      itemIds: [itemId],
    });
    expect([park.code, take.code]).toEqual(['not-found', 'not-found']);
  });
});

test('that no interest was declared is recorded, and taken back (I1)', async () => {
  const { app, held } = await sample();
  const { view, undo } = await app.get('meetings:setNoneDeclared', {
    meetingId: held.id,
    noneDeclared: true,
  });
  expect(view.meeting.noneDeclared).toBe(true);
  await app.get('app:undo', { token: undo });
  const back = await app.get('meetings:open', { meetingId: held.id });
  expect(back.meeting.noneDeclared).toBe(false);
});
