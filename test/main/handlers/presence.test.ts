import { describe, expect, test } from 'vitest';
import { declarationIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import { sentAnew } from '../../support/sent-as';
import { useCases, type UseCases } from '../../support/use-cases';

/** The coming meeting of the sample with exactly the six bodies there that make its quorum. */
async function atTheQuorum(app: UseCases): Promise<Meeting> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const [summary] = await app.get('meetings:list', { partnershipId: partnership.id });
  const { meeting } = await app.get('meetings:open', { meetingId: summary!.id });
  const attendance = meeting.attendance
    .slice(0, 6)
    .map((one) => ({ ...one, mark: 'present' as const }));
  const { view } = await app.get('meetings:markAttendance', { meetingId: meeting.id, attendance });
  return view.meeting;
}

async function decideAt(app: UseCases, meeting: Meeting, place: number): Promise<string> {
  const input = {
    meetingId: meeting.id,
    itemId: meeting.agenda[place]!.id,
    outcome: 'resolved',
    text: '',
  };
  const result = await app.ask('minutes:numberDecision', input as never);
  return result.ok ? 'decided' : result.error.code;
}

describe('who comes and goes (Q9)', () => {
  test('a departure takes the quorum from that item on, a return gives it back', async () => {
    const app = await useCases();
    const meeting = await atTheQuorum(app);
    const { personId } = meeting.attendance[0]!;
    const move = (kind: 'leaves' | 'arrives', place: number) =>
      app.get('presence:recordMovement', {
        meetingId: meeting.id,
        personId,
        itemId: meeting.agenda[place]!.id,
        kind,
        at: 'now',
      });
    await move('leaves', 3);
    const { view, undo } = await move('arrives', 5);
    expect(view.meeting.movements.map(({ kind, at }) => [kind, at])).toEqual([
      ['leaves', app.deps.clock.time()],
      ['arrives', app.deps.clock.time()],
    ]);
    const answers = [];
    for (const place of [2, 3, 4, 5]) answers.push(await decideAt(app, meeting, place));
    const refused = 'inquorate-no-decisions';
    expect(answers).toEqual(['decided', refused, refused, 'decided']);
    await app.get('app:undo', { token: undo });
    expect(await decideAt(app, meeting, 5)).toBe(refused);
  });

  test('somebody with an interest drops out of the quorum of that item alone (I2, Q9)', async () => {
    const app = await useCases();
    const meeting = await atTheQuorum(app);
    const itemId = meeting.agenda[4]!.id;
    await app.get('minutes:save', {
      meetingId: meeting.id,
      itemId: meeting.agenda[1]!.id,
      blocks: [
        {
          type: 'declaration',
          id: declarationIdSchema.parse('d1'),
          personId: meeting.attendance[0]!.personId,
          aboutItemId: itemId,
          nature: 'runs one',
          takesPart: false,
          tier: 'not-stated',
          waiver: '',
        },
      ],
      by: sentAnew(),
    });
    expect(await decideAt(app, meeting, 4)).toBe('inquorate-no-decisions');
    expect(await decideAt(app, meeting, 3)).toBe('decided');
  });

  test('a movement is taken back, and one that is not there is refused', async () => {
    const app = await useCases();
    const meeting = await atTheQuorum(app);
    const meetingId = meeting.id;
    const moved = await app.get('presence:recordMovement', {
      meetingId,
      personId: meeting.attendance[0]!.personId,
      itemId: meeting.agenda[0]!.id,
      kind: 'arrives',
      at: null,
    });
    const movementId = moved.view.meeting.movements[0]!.id;
    const { view } = await app.get('presence:removeMovement', { meetingId, movementId });
    expect(view.meeting.movements).toEqual([]);
    const again = await app.refused('presence:removeMovement', { meetingId, movementId });
    expect(again.code).toBe('not-found');
  });

  test.each([
    ['a person who is not on the list', { personId: 'nobody' }],
    ['an item that is not on the agenda', { itemId: 'nothing' }],
  ])('refuses %s', async (_, wrong) => {
    const app = await useCases();
    const meeting = await atTheQuorum(app);
    const input = {
      meetingId: meeting.id,
      personId: meeting.attendance[0]!.personId,
      itemId: meeting.agenda[0]!.id,
      kind: 'leaves' as const,
      at: null,
      ...wrong,
    };
    expect((await app.refused('presence:recordMovement', input)).code).toBe('not-found');
  });
});

test('somebody presides for one meeting, and nobody after all (C4)', async () => {
  const app = await useCases();
  const meeting = await atTheQuorum(app);
  const meetingId = meeting.id;
  const presiding = [
    {
      personId: meeting.attendance[2]!.personId,
      how: 'Elected by the meeting',
      fromItemId: meeting.agenda[1]!.id,
    },
    { personId: meeting.attendance[3]!.personId, how: '', fromItemId: null },
  ];
  const set = await app.get('presence:setPresiding', { meetingId, presiding });
  expect(set.view.meeting.presiding).toEqual(presiding);
  const [first] = presiding;
  for (const wrong of [
    { ...first!, personId: 'nobody' as never },
    { ...first!, fromItemId: 'nothing' as never },
  ]) {
    const refusal = await app.refused('presence:setPresiding', { meetingId, presiding: [wrong] });
    expect(refusal.code).toBe('not-found');
  }
  const none = await app.get('presence:setPresiding', { meetingId, presiding: [] });
  expect(none.view.meeting.presiding).toEqual([]);
});

test('a meeting is adjourned and resumed, once at a time (F6)', async () => {
  const app = await useCases();
  const { id: meetingId } = await atTheQuorum(app);
  const adjourn = { meetingId, reason: 'Fire alarm', resumesOn: null };
  const { view } = await app.get('presence:adjourn', adjourn);
  expect(view.meeting.adjournments).toMatchObject([
    {
      on: app.deps.clock.today(),
      at: app.deps.clock.time(),
      reason: 'Fire alarm',
      resumedAt: null,
    },
  ]);
  expect((await app.refused('presence:adjourn', adjourn)).code).toBe('already-adjourned');
  const resumed = await app.get('presence:resume', { meetingId });
  expect(resumed.view.meeting.adjournments[0]?.resumedAt).toBe(app.deps.clock.time());
  expect((await app.refused('presence:resume', { meetingId })).code).toBe('not-found');
});
