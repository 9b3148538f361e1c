import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { aHeldMeeting, aVotingBoard, detailsOn } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;

beforeEach(async () => {
  app = await useCases();
  partnershipId = (await aVotingBoard(app)).view.partnership.id;
});

const plan = async () => (await app.get('registerLists:kept', { partnershipId })).forwardPlan;

async function planned(changes: Partial<Input<'forwardPlan:save'>> = {}) {
  await app.get('forwardPlan:save', {
    partnershipId,
    plannedId: null,
    title: 'Night bus',
    purpose: 'decision',
    source: 'work-plan',
    proposedBy: 'Fire service',
    presenter: 'Sam Ford',
    when: isoMonth('2026-06'),
    note: '',
    ...changes,
  });
  return (await plan()).at(-1)!;
}

describe('the forward plan (N8, N9)', () => {
  test('takes a line, corrects it, and takes the correction back', async () => {
    const line = await planned();
    expect(line).toMatchObject({ title: 'Night bus', state: 'planned', meetingId: null });
    const { id: plannedId, state: _s, meetingId: _m, ...facts } = line;
    const { undo } = await app.get('forwardPlan:save', {
      partnershipId,
      plannedId,
      ...facts,
      title: 'Day bus',
    });
    expect(await plan()).toMatchObject([{ id: plannedId, title: 'Day bus' }]);
    await app.get('app:undo', { token: undo });
    expect(await plan()).toEqual([line]);
  });

  test('puts a line on an agenda as an item with who asked for it, and both are taken back at once', async () => {
    const line = await planned();
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const where = { partnershipId, plannedId: line.id, meetingId: meeting.id };
    const { undo } = await app.get('forwardPlan:putOnAgenda', { ...where, addsItem: true });
    const { agenda } = (await app.get('meetings:open', { meetingId: meeting.id })).meeting;
    expect(agenda.at(-1)).toMatchObject({
      title: 'Night bus',
      purpose: 'decision',
      presenter: 'Sam Ford',
      proposedBy: 'Fire service',
      source: 'work-plan',
    });
    expect(await plan()).toMatchObject([{ state: 'on-agenda', meetingId: meeting.id }]);
    const again = await app.refused('forwardPlan:putOnAgenda', { ...where, addsItem: true });
    expect(again).toEqual({ code: 'already-on-agenda', details: { name: 'Night bus' } });
    await app.get('app:undo', { token: undo });
    const back = await app.get('meetings:open', { meetingId: meeting.id });
    expect(back.meeting.agenda).toHaveLength(1);
    expect(await plan()).toEqual([line]);
  });

  test('only says that a line is on an agenda that has it already', async () => {
    const line = await planned();
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const where = { partnershipId, plannedId: line.id, meetingId: meeting.id };
    await app.get('forwardPlan:putOnAgenda', { ...where, addsItem: false });
    const { agenda } = (await app.get('meetings:open', { meetingId: meeting.id })).meeting;
    expect(agenda).toHaveLength(1);
    expect(await plan()).toMatchObject([{ state: 'on-agenda' }]);
  });

  test.each([
    ['done', true],
    ['dropped', false],
    ['planned', false],
  ] as const)('a line that is %s keeps its meeting: %s', async (state, keeps) => {
    const line = await planned();
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const which = { partnershipId, plannedId: line.id };
    await app.get('forwardPlan:putOnAgenda', { ...which, meetingId: meeting.id, addsItem: true });
    await app.get('forwardPlan:setState', { ...which, state });
    expect(await plan()).toMatchObject([{ state, meetingId: keeps ? meeting.id : null }]);
  });

  test.each([
    [isoMonth('2026-12'), 1, '2027-01'],
    [isoDate('2026-03-31'), -1, '2026-02-28'],
    [null, 1, null],
  ])('a line of %s moved by %d is one of %s', async (when, months, to) => {
    const { id: plannedId } = await planned({ when });
    await app.get('forwardPlan:move', { partnershipId, plannedId, months });
    expect(await plan()).toMatchObject([{ when: to }]);
  });

  test('lets go of a line, and refuses one that is not there', async () => {
    const { id: plannedId } = await planned();
    await app.get('forwardPlan:remove', { partnershipId, plannedId });
    expect(await plan()).toEqual([]);
    const gone = await app.refused('forwardPlan:remove', { partnershipId, plannedId });
    expect(gone.code).toBe('not-found');
  });

  test('is suggested to a meeting of its month, and to none before it', async () => {
    const line = await planned({ when: isoMonth('2026-08') });
    const suggestedOn = async (date: string) => {
      const { meeting } = await app.get('meetings:create', {
        partnershipId,
        details: detailsOn(date),
      });
      const all = await app.get('meetings:suggestItems', { meetingId: meeting.id });
      return all.filter(({ reason }) => reason === 'planned');
    };
    expect(await suggestedOn('2026-07-31')).toEqual([]);
    expect(await suggestedOn('2026-08-01')).toEqual([
      {
        reason: 'planned',
        subject: 'Night bus',
        purpose: 'decision',
        clause: null,
        planned: { id: line.id, proposedBy: 'Fire service', presenter: 'Sam Ford' },
      },
    ]);
  });

  test('comes onto the next agenda when that is prepared, and says so', async () => {
    await planned({ when: isoMonth('2026-07') });
    await planned({ title: 'Later', when: isoMonth('2027-07') });
    const { meeting } = await aHeldMeeting(app, partnershipId);
    const { view, undo } = await app.get('meetings:prepareNext', {
      meetingId: meeting.id,
      details: detailsOn('2026-07-08'),
    });
    expect(view.meeting.agenda).toContainEqual(
      expect.objectContaining({
        title: 'Night bus',
        source: 'work-plan',
        proposedBy: 'Fire service',
      }),
    );
    expect(await plan()).toMatchObject([
      { state: 'on-agenda', meetingId: view.meeting.id },
      { state: 'planned', meetingId: null },
    ]);
    await app.get('app:undo', { token: undo });
    expect(await plan()).toMatchObject([{ state: 'planned' }, { state: 'planned' }]);
  });
});
