import { describe, expect, test } from 'vitest';
import { agendaItemIdSchema, correctionIdSchema, meetingIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { confirm, heldMeeting } from '../../support/held-meeting';
import { paragraph } from '../../support/minute-blocks';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

const today = isoDate('2026-06-12');

async function keptOf(app: UseCases, meetingId: ReturnType<typeof meetingIdSchema.parse>) {
  const { versions } = await app.get('record:versions', { meetingId });
  return versions.map(({ state }) => state);
}

describe('the way of the minutes to the Chair (M1, Warwickshire 5.8)', () => {
  test('is recorded and taken back, each with its Undo', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const { view, undo } = await app.get('record:giveToChair', { meetingId, on: today });
    expect(view.meeting.cycle.minutesWithChair).toBe(today);
    await app.get('app:undo', { token: undo });
    const after = await app.get('meetings:open', { meetingId });
    expect(after.meeting.cycle.minutesWithChair).toBeNull();
    await app.get('record:giveToChair', { meetingId, on: today });
    const back = await app.get('record:giveToChair', { meetingId, on: null });
    expect(back.view.meeting.cycle.minutesWithChair).toBeNull();
  });
});

describe('versions of the minutes (M1)', () => {
  test('are kept at each step forward, in the words of that moment', async () => {
    const app = await useCases();
    const { meetingId, held } = await heldMeeting(app);
    expect(await keptOf(app, meetingId)).toEqual([]);
    await app.get('record:giveToChair', { meetingId, on: today });
    const itemId = held.meeting.agenda[0]!.id;
    const blocks = [paragraph('As the Chair wants it.')];
    await app.get('minutes:save', { meetingId, itemId, blocks, by: sentAnew() });
    const approvals = [{ by: 'The Chair', on: today, personId: null }];
    await app.get('cycle:recordApprovals', { meetingId, of: 'minutes', approvals });
    const sending = { what: 'minutes', on: today, to: '', how: '', lateReason: '' } as const;
    await app.get('cycle:recordDispatch', { meetingId, id: null, ...sending });
    await confirm(app, meetingId);
    const { versions } = await app.get('record:versions', { meetingId });
    expect(versions.map(({ state, on, at }) => [state, on, at])).toEqual(
      ['with-chair', 'approved', 'circulated', 'confirmed'].map((state) => [state, today, '10:42']),
    );
    const first = versions.map(({ items }) => items[0]?.blocks);
    expect(first[0]).toEqual(held.meeting.minutes.find((one) => one.itemId === itemId)?.blocks);
    expect(first[1]).toEqual(blocks);
    expect(versions[0]?.actions.map(({ what }) => what)).toEqual(
      held.actions.map(({ what }) => what),
    );
  });

  test('say who worked at the computer, as far as somebody said', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    await app.get('record:giveToChair', { meetingId, on: today });
    await app.get('app:saveSettings', { userName: ' Ann  Lee ' });
    const approvals = [{ by: 'The Chair', on: today, personId: null }];
    await app.get('cycle:recordApprovals', { meetingId, of: 'minutes', approvals });
    const { versions } = await app.get('record:versions', { meetingId });
    expect(versions.map(({ by }) => by)).toEqual(['', 'Ann Lee']);
  });

  test('go with their step when it is undone, and stay when it is taken back later', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const { undo } = await app.get('record:giveToChair', { meetingId, on: today });
    await app.get('app:undo', { token: undo });
    expect(await keptOf(app, meetingId)).toEqual([]);
    await app.get('record:giveToChair', { meetingId, on: today });
    const token = await confirm(app, meetingId);
    await app.get('app:undo', { token });
    expect(await keptOf(app, meetingId)).toEqual(['with-chair']);
    await app.get('record:giveToChair', { meetingId, on: null });
    expect(await keptOf(app, meetingId)).toEqual(['with-chair']);
  });

  test('are asked of a meeting that is there', async () => {
    const app = await useCases();
    const meetingId = meetingIdSchema.parse('gone');
    expect((await app.refused('record:versions', { meetingId })).code).toBe('not-found');
  });
});

describe('a correction (M1)', () => {
  const correction = {
    id: null,
    itemId: null,
    was: 'ten cameras',
    shouldBe: 'six cameras',
    on: today,
    meetingId: null,
  };

  test('is recorded of locked minutes, changed and removed, each with its Undo', async () => {
    const app = await useCases();
    const { meetingId, held, coming } = await heldMeeting(app);
    await confirm(app, meetingId);
    const facts = {
      ...correction,
      itemId: held.meeting.agenda[1]!.id,
      meetingId: coming.meeting.id,
    };
    const recorded = await app.get('record:saveCorrection', { meetingId, correction: facts });
    const [kept] = recorded.view.meeting.corrections;
    expect(kept).toMatchObject({ was: 'ten cameras', meetingId: coming.meeting.id });
    expect(recorded.view.meeting.minutes).toEqual(held.meeting.minutes);
    const changed = { ...facts, id: kept!.id, shouldBe: 'seven cameras' };
    const { view, undo } = await app.get('record:saveCorrection', {
      meetingId,
      correction: changed,
    });
    expect(view.meeting.corrections).toMatchObject([{ shouldBe: 'seven cameras' }]);
    await app.get('app:undo', { token: undo });
    const removed = await app.get('record:removeCorrection', { meetingId, correctionId: kept!.id });
    expect(removed.view.meeting.corrections).toEqual([]);
    await app.get('app:undo', { token: removed.undo });
    const { meeting } = await app.get('meetings:open', { meetingId });
    expect(meeting.corrections).toEqual([kept]);
  });

  test.each([
    ['of no item of the meeting', { itemId: agendaItemIdSchema.parse('gone') }, 'not-found'],
    ['that is not there', { id: correctionIdSchema.parse('gone') }, 'not-found'],
    ['that says nothing', { was: ' ', shouldBe: '' }, 'invalid-input'],
  ])('%s is refused', async (_, changes, code) => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const input = { meetingId, correction: { ...correction, ...changes } };
    expect((await app.refused('record:saveCorrection', input)).code).toBe(code);
  });

  test('is made by a later meeting of the same partnership', async () => {
    const app = await useCases();
    const { meetingId, coming } = await heldMeeting(app);
    const other = await heldMeeting(app);
    const by = (id: typeof meetingId, of: typeof meetingId) =>
      app.refused('record:saveCorrection', {
        meetingId: of,
        correction: { ...correction, meetingId: id },
      });
    expect((await by(meetingId, coming.meeting.id)).details).toEqual({ field: 'meeting' });
    expect((await by(meetingId, meetingId)).details).toEqual({ field: 'meeting' });
    expect((await by(other.coming.meeting.id, meetingId)).details).toEqual({ field: 'meeting' });
  });

  test('is removed only where it is there', async () => {
    const app = await useCases();
    const { meetingId } = await heldMeeting(app);
    const input = { meetingId, correctionId: correctionIdSchema.parse('gone') };
    expect((await app.refused('record:removeCorrection', input)).code).toBe('not-found');
  });
});
