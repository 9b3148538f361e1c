import { plainItem } from '#shared/domain/standing-items';
import { describe, expect, test } from 'vitest';
import type { MeetingView } from '#shared/ipc/views';
import type { MinuteBlock } from '#shared/model/minutes';
import { useCases, type UseCases } from '../../support/use-cases';
import { sentAnew } from '../../support/sent-as';

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
async function aNewMeeting(app: UseCases): Promise<MeetingView> {
  const { partnership } = await app.get('partnerships:createSample', {});
  return app.get('meetings:create', { partnershipId: partnership.id, details });
}

const words = (text: string): MinuteBlock => ({ type: 'paragraph', isConfidential: false, text });

describe('a meeting', () => {
  test('starts with the standing items and everybody who holds a seat', async () => {
    const app = await useCases();
    const { meeting, partnership } = await aNewMeeting(app);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(
      partnership.standingItems.map(({ title }) => title),
    );
    expect(meeting.attendance).toHaveLength(16);
    expect(new Set(meeting.attendance.map(({ mark }) => mark))).toEqual(new Set(['not-marked']));
    expect(meeting.state).toBe('planned');
  });

  test('is listed with the latest first', async () => {
    const app = await useCases();
    const { partnership } = await aNewMeeting(app);
    const list = await app.get('meetings:list', { partnershipId: partnership.id });
    expect(list.map(({ date }) => date)).toEqual(['2026-09-10', '2026-06-26', '2026-05-01']);
  });

  test('opens and closes by the clock on the wall, and its times can be corrected', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const meetingId = meeting.id;
    const opened = await app.get('meetings:recordTimes', {
      meetingId,
      openedAt: 'now',
      closedAt: null,
    });
    expect(opened.view.meeting).toMatchObject({ state: 'in-progress', openedAt: '10:42' });
    const closed = await app.get('meetings:recordTimes', {
      meetingId,
      openedAt: '10:02',
      closedAt: '11:40',
    });
    expect(closed.view.meeting).toMatchObject({ state: 'closed', openedAt: '10:02' });
    const not = await app.get('meetings:recordTimes', {
      meetingId,
      openedAt: null,
      closedAt: null,
    });
    expect(not.view.meeting.state).toBe('planned');
  });

  test('marks who is there, adds who was not expected, and takes people off again', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const meetingId = meeting.id;
    const guest = await app.get('partnerships:addPerson', {
      name: 'Sam Guest',
      jobTitle: '',
      organisationName: 'Safe Streets',
    });
    const [first] = meeting.attendance;
    const marked = await app.get('meetings:markAttendance', {
      meetingId,
      attendance: [
        { ...first!, mark: 'remote' },
        {
          personId: guest.personId,
          capacity: 'in-attendance',
          mark: 'present',
          standsInFor: null,
          reason: '',
        },
      ],
    });
    expect(marked.view.meeting.attendance).toHaveLength(17);
    expect(marked.view.meeting.attendance[0]?.mark).toBe('remote');
    const removed = await app.get('meetings:removeAttendance', {
      meetingId,
      personId: guest.personId,
    });
    expect(removed.view.meeting.attendance).toHaveLength(16);
  });
});

describe('the agenda', () => {
  test('is replaced whole; new items get an id, the others keep theirs', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const [first, second] = meeting.agenda;
    const saved = await app.get('meetings:saveAgenda', {
      meetingId: meeting.id,
      agenda: [second!, { ...plainItem, id: null, title: 'Hate crime' }, first!],
    });
    const { agenda } = saved.view.meeting;
    expect(agenda.map(({ title }) => title)).toEqual([second!.title, 'Hate crime', first!.title]);
    expect([agenda[0]?.id, agenda[2]?.id]).toEqual([second!.id, first!.id]);
    await app.get('app:undo', { token: saved.undo });
    const { meeting: after } = await app.get('meetings:open', { meetingId: meeting.id });
    expect(after.agenda).toEqual(meeting.agenda);
  });

  test('keeps an item under which something is written', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const [first, ...rest] = meeting.agenda;
    await app.get('minutes:save', {
      meetingId: meeting.id,
      itemId: first!.id,
      blocks: [words('Said.')],
      by: sentAnew(),
    });
    expect(
      await app.refused('meetings:saveAgenda', { meetingId: meeting.id, agenda: rest }),
    ).toEqual({
      code: 'item-has-minutes',
      details: { name: first!.title },
    });
  });

  test('keeps an item at which an action was raised, though its text does not show it', async () => {
    const app = await useCases();
    const { meeting, partnership } = await aNewMeeting(app);
    const [first, ...rest] = meeting.agenda;
    const { action } = await app.get('actions:record', {
      partnershipId: partnership.id,
      what: 'Write to the districts.',
      ownerIds: [],
      due: null,
      origin: { meetingId: meeting.id, itemId: first!.id },
    });
    const input = { meetingId: meeting.id, agenda: rest };
    expect((await app.refused('meetings:saveAgenda', input)).code).toBe('item-has-minutes');
    const which = { partnershipId: partnership.id, actionId: action.id };
    await app.get('actions:withdraw', which);
    expect((await app.get('meetings:saveAgenda', input)).view.meeting.agenda).toEqual(rest);
  });

  test('is not taken back over minutes written since', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const meetingId = meeting.id;
    const saved = await app.get('meetings:saveDetails', {
      meetingId,
      details: { ...details, place: 'Elsewhere' },
    });
    const itemId = meeting.agenda[0]!.id;
    await app.get('minutes:save', {
      meetingId,
      itemId,
      blocks: [words('Said.')],
      by: sentAnew(),
    });
    expect((await app.refused('app:undo', { token: saved.undo })).code).toBe('changed-since');
    const after = await app.get('meetings:open', { meetingId });
    expect(after.meeting).toMatchObject({ place: 'Elsewhere', minutes: [{ itemId }] });
  });

  test('refuses an item that stands on it twice', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const [first] = meeting.agenda;
    const agenda = [first!, first!];
    expect((await app.refused('meetings:saveAgenda', { meetingId: meeting.id, agenda })).code).toBe(
      'invalid-input',
    );
  });
});

describe('the minutes', () => {
  test('are on the disk when they are said to be saved', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const [item] = meeting.agenda;
    const input = { meetingId: meeting.id, itemId: item!.id };
    const first = { ...input, blocks: [words('First.')], by: sentAnew() };
    const { seq } = await app.get('minutes:save', first);
    const second = { ...input, blocks: [words('Second.')], by: sentAnew() };
    expect(await app.get('minutes:save', second)).toEqual({
      savedAt: '10:42',
      seq: seq + 1,
      kept: 0,
    });
    // Sent again because its answer was lost: it is taken once, and undoes nothing that came after.
    expect((await app.get('minutes:save', first)).seq).toBe(seq + 1);
    const again = await useCases({}, app.folder);
    const { meeting: stored } = await again.get('meetings:open', { meetingId: meeting.id });
    expect(stored.minutes).toEqual([{ itemId: item!.id, blocks: [words('Second.')] }]);
    // The next start of the app knows it too.
    await again.get('minutes:save', first);
    const { meeting: after } = await again.get('meetings:open', { meetingId: meeting.id });
    expect(after.minutes).toEqual(stored.minutes);
  });

  test('keep what somebody else wrote that the sender had not seen', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const input = { meetingId: meeting.id, itemId: meeting.agenda[0]!.id };
    const save = (blocks: MinuteBlock[], seen: MinuteBlock[] | null) =>
      app.get('minutes:save', { ...input, blocks, seen, by: sentAnew() });
    await save([words('Opened.')], []);
    await save([words('Opened.'), words('Theirs.')], [words('Opened.')]);
    const saved = await save([words('Opened by us.')], [words('Opened.')]);
    expect(saved.kept).toBe(1);
    const { meeting: stored } = await app.get('meetings:open', { meetingId: meeting.id });
    expect(stored.minutes[0]?.blocks).toEqual([words('Opened by us.'), words('Theirs.')]);
    // Who does not look replaces all of it.
    expect((await save([], null)).kept).toBe(0);
  });

  test('belong to an item of the agenda', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const input = { meetingId: meeting.id, itemId: 'elsewhere', blocks: [], by: sentAnew() };
    expect((await app.refused('minutes:save', input)).code).toBe('not-found');
  });

  test('take no decision while inquorate, by the clause, and use up no number (Q4, 8.7)', async () => {
    const app = await useCases();
    const { meeting } = await aNewMeeting(app);
    const meetingId = meeting.id;
    const itemId = meeting.agenda[0]!.id;
    const here = (count: number) =>
      app.get('meetings:markAttendance', {
        meetingId,
        attendance: meeting.attendance
          .slice(0, count)
          .map((one) => ({ ...one, mark: 'present' as const })),
      });
    await here(5);
    expect(
      await app.refused('minutes:numberDecision', {
        meetingId,
        itemId,
        outcome: 'resolved',
        text: '',
      }),
    ).toEqual({
      code: 'inquorate-no-decisions',
      details: { clause: '8.7' },
    });
    await here(6);
    const decided = await app.get('minutes:numberDecision', {
      meetingId,
      itemId,
      outcome: 'resolved',
      text: '',
    });
    const noted = await app.get('minutes:numberDecision', {
      meetingId,
      itemId,
      outcome: 'noted',
      text: '',
    });
    // The sample's meeting in May took two.
    expect([decided.reference, noted.reference]).toEqual(['D-2026-003', 'D-2026-004']);
    expect(decided.id).not.toBe(noted.id);
  });
});
