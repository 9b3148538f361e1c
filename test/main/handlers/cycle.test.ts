import { newDispatch } from '#shared/domain/new-records';
import { describe, expect, test } from 'vitest';
import type { MeetingView } from '#shared/ipc/views';
import { dispatchIdSchema, meetingIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { useCases, type UseCases } from '../../support/use-cases';

const details = {
  date: '2026-09-10',
  startTime: '10:00',
  endTime: null,
  place: 'County Hall',
  joining: '',
  form: 'hybrid',
  kind: 'ordinary',
  dateAgreed: true,
  reason: '',
  calledBy: '',
} as const;

/** A new meeting of the sample partnership. */
async function aNewMeeting(app: UseCases, date = '2026-09-10'): Promise<MeetingView> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const input = { partnershipId: partnership.id, details: { ...details, date } };
  return app.get('meetings:create', input);
}

const sending = {
  what: 'agenda',
  on: '2026-09-02',
  to: 'All members',
  how: 'E-mail',
  lateReason: '',
} as const;

async function cycleOf(app: UseCases, { meeting }: MeetingView) {
  return (await app.get('meetings:open', { meetingId: meeting.id })).meeting.cycle;
}

describe('what was sent (N7)', () => {
  test('is recorded, corrected and taken off again, each with its Undo', async () => {
    const app = await useCases();
    const view = await aNewMeeting(app);
    const meetingId = view.meeting.id;
    const recorded = await app.get('cycle:recordDispatch', { meetingId, id: null, ...sending });
    const [dispatch] = recorded.view.meeting.cycle.sent;
    expect(dispatch).toMatchObject(sending);
    const id = dispatch!.id;
    const corrected = { ...sending, on: '2026-09-05', lateReason: 'The printer failed' };
    const { undo } = await app.get('cycle:recordDispatch', { meetingId, id, ...corrected });
    expect((await cycleOf(app, view)).sent).toEqual([{ ...newDispatch, id, ...corrected }]);
    await app.get('app:undo', { token: undo });
    expect((await cycleOf(app, view)).sent).toEqual([{ ...newDispatch, id, ...sending }]);
    const removed = await app.get('cycle:removeDispatch', { meetingId, dispatchId: id });
    expect(removed.view.meeting.cycle.sent).toEqual([]);
    await app.get('app:undo', { token: removed.undo });
    expect((await cycleOf(app, view)).sent).toEqual([{ ...newDispatch, id, ...sending }]);
  });

  test('can go out in several lots, as papers that follow do (N6)', async () => {
    const app = await useCases();
    const view = await aNewMeeting(app);
    const record = (on: string) =>
      app.get('cycle:recordDispatch', {
        meetingId: view.meeting.id,
        id: null,
        ...sending,
        what: 'papers',
        on,
      });
    await record('2026-09-02');
    await record('2026-09-07');
    const { sent } = await cycleOf(app, view);
    expect(sent.map(({ on }) => on)).toEqual(['2026-09-02', '2026-09-07']);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('is refused where it is not there to be corrected or taken off', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const gone = dispatchIdSchema.parse('gone');
    const input = { meetingId: meeting.id, id: gone, ...sending };
    expect((await app.refused('cycle:recordDispatch', input)).code).toBe('not-found');
    const which = { meetingId: meeting.id, dispatchId: gone };
    expect((await app.refused('cycle:removeDispatch', which)).code).toBe('not-found');
  });
});

describe('who agreed', () => {
  test.each([
    ['agenda', 'agendaAgreed'],
    ['minutes', 'minutesApproved'],
    ['confidential', 'confidentialAgreed'],
  ] as const)('to the %s is kept apart, and taken back (N3, M1, M3)', async (of, list) => {
    const app = await useCases();
    const view = await aNewMeeting(app);
    const approvals = [{ by: 'Cllr Amara Ahmed', on: isoDate('2026-09-01'), personId: null }];
    const { undo } = await app.get('cycle:recordApprovals', {
      meetingId: view.meeting.id,
      of,
      approvals,
    });
    expect(await cycleOf(app, view)).toMatchObject({
      agendaAgreed: [],
      minutesApproved: [],
      confidentialAgreed: [],
      [list]: approvals,
    });
    await app.get('app:undo', { token: undo });
    expect(await cycleOf(app, view)).toEqual(view.meeting.cycle);
  });
});

describe('the confirmation of minutes (M1)', () => {
  const confirmed = { on: isoDate('2026-11-05'), withCorrections: true };

  test('names the meeting that confirmed them, and is taken back', async () => {
    const app = await useCases();
    const view = await aNewMeeting(app);
    const { partnershipId } = view.meeting;
    const next = await app.get('meetings:create', {
      partnershipId,
      details: { ...details, date: '2026-11-05' },
    });
    const input = { meetingId: view.meeting.id };
    const by = { ...confirmed, meetingId: next.meeting.id };
    const { undo } = await app.get('cycle:confirmMinutes', { ...input, confirmed: by });
    expect((await cycleOf(app, view)).minutesConfirmed).toEqual(by);
    await app.get('app:undo', { token: undo });
    expect((await cycleOf(app, view)).minutesConfirmed).toBeNull();
  });

  test('may be by a meeting that is not kept here, and may turn out to be none', async () => {
    const app = await useCases();
    const view = await aNewMeeting(app);
    const input = { meetingId: view.meeting.id };
    const elsewhere = { ...confirmed, meetingId: null };
    await app.get('cycle:confirmMinutes', { ...input, confirmed: elsewhere });
    expect((await cycleOf(app, view)).minutesConfirmed).toEqual(elsewhere);
    await app.get('cycle:confirmMinutes', { ...input, confirmed: null });
    expect((await cycleOf(app, view)).minutesConfirmed).toBeNull();
  });

  test('is never by the meeting itself, by one of another partnership, or by one that is not there', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const { meeting: elsewhere } = await aNewMeeting(app);
    const refusal = async (by: string) => {
      const meetingId = meetingIdSchema.parse(by);
      const input = { meetingId: meeting.id, confirmed: { ...confirmed, meetingId } };
      return (await app.refused('cycle:confirmMinutes', input)).code;
    };
    expect(await refusal(meeting.id)).toBe('invalid-input');
    expect(await refusal(elsewhere.id)).toBe('invalid-input');
    expect(await refusal('nowhere')).toBe('not-found');
  });
});
