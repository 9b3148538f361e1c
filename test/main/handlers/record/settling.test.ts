import { describe, expect, test } from 'vitest';
import type { MeetingView } from '#shared/ipc/views';
import type { Rules } from '#shared/model/rules/rules';
import { stated } from '#shared/model/setting';
import { aDeclaration } from '../../../support/minute-blocks';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { sentAnew } from '../../../support/sent-as';
import { useCases, type UseCases } from '../../../support/use-cases';

const quorumOfThree = {
  quorum: stated({ unit: 'organisations', measure: { kind: 'number', number: 3 } }, '4.1'),
  inquorate: stated('no-decisions', '4.2'),
} as const satisfies Partial<Rules>;

/** A held meeting of the four bodies, of which the first `away` sent nobody. */
async function held(app: UseCases, away: number, rules: Partial<Rules> = {}) {
  const { view } = await aVotingBoard(app, rules);
  const opened = await aHeldMeeting(app, view.partnership.id);
  const attendance = opened.meeting.attendance.map((entry, place) => ({
    ...entry,
    mark: place < away ? ('apologies' as const) : ('present' as const),
  }));
  const { meeting } = opened;
  const marked = await app.get('meetings:markAttendance', { meetingId: meeting.id, attendance });
  return marked.view;
}

const atFirstItem = ({ meeting }: MeetingView) => ({
  meetingId: meeting.id,
  itemId: meeting.agenda[0]!.id,
});

const decideOn = (app: UseCases, view: MeetingView, text: string) =>
  app.get('minutes:numberDecision', { ...atFirstItem(view), outcome: 'resolved', text });

const proposalsOf = async (app: UseCases, { partnership }: MeetingView) =>
  (await app.deps.store.read('registers', partnership.id))?.proposals ?? [];

describe('a decision that names a body which is not there (Q2, BCP 4.4)', () => {
  const rules = { absentBodyAgrees: stated(true, '4.4') };

  test('opens its follow-up, tied to the decision', async () => {
    const app = await useCases();
    const view = await held(app, 1, rules);
    const { id, reference } = await decideOn(app, view, 'That the Council pay half.');
    const council = view.organisations.find(({ name }) => name === 'Council')!;
    const others = view.organisations.filter(({ name }) => name !== 'Council');
    expect(await proposalsOf(app, view)).toMatchObject([
      {
        decision: { id, reference },
        commitments: [{ organisationId: council.id, answer: null }],
        submissions: [
          {
            meetingId: view.meeting.id,
            represented: others.map((one) => one.id),
            on: '2026-06-10',
          },
        ],
      },
    ]);
  });

  test('opens none where everybody named is there', async () => {
    const app = await useCases();
    const view = await held(app, 1, rules);
    await decideOn(app, view, 'That the Police pay half.');
    expect(await proposalsOf(app, view)).toEqual([]);
  });

  test('opens none where the terms do not ask for it', async () => {
    const app = await useCases();
    const view = await held(app, 1);
    await decideOn(app, view, 'That the Council pay half.');
    expect(await proposalsOf(app, view)).toEqual([]);
  });

  test('is awaited in what is due', async () => {
    const app = await useCases();
    const view = await held(app, 1, rules);
    await decideOn(app, view, 'That the Council pay half.');
    const { rows } = await app.get('due:list', {});
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'follow-up', organisation: 'Council', clause: '4.4' }),
    );
  });
});

test('nothing is settled under an item that is not on the agenda', async () => {
  const app = await useCases();
  const { meeting } = await held(app, 0);
  const under = { meetingId: meeting.id, itemId: 'elsewhere' as never };
  const decision = { ...under, outcome: 'resolved' as const, text: 'That it be so.' };
  expect((await app.refused('minutes:numberDecision', decision)).code).toBe('not-found');
  const vote = { ...under, movedBy: null, secondedBy: null };
  expect((await app.refused('minutes:recordVote', vote)).code).toBe('not-found');
});

describe('a vote for the minutes', () => {
  const vote = (view: MeetingView, movedBy: string | null, secondedBy: string | null = null) => ({
    ...atFirstItem(view),
    movedBy: movedBy as never,
    secondedBy: secondedBy as never,
  });

  test('is let in with who moved it', async () => {
    const app = await useCases();
    const view = await held(app, 0);
    const mover = view.meeting.attendance[0]!.personId;
    const first = await app.get('minutes:recordVote', vote(view, mover));
    const second = await app.get('minutes:recordVote', vote(view, null));
    expect(first.id).not.toBe(second.id);
  });

  test.each([
    ['proposing', 0, null],
    ['seconding', null, 0],
  ])('is refused with somebody %s it who has an interest (I2, I4)', async (_, moved, seconded) => {
    const app = await useCases();
    const view = await held(app, 0);
    const { meetingId, itemId } = atFirstItem(view);
    const people = view.meeting.attendance.map(({ personId }) => personId);
    const blocks = [aDeclaration({ personId: people[0]!, aboutItemId: itemId })];
    await app.get('minutes:save', { meetingId, itemId, blocks, by: sentAnew() });
    const idOf = (place: number | null) => (place === null ? null : people[place]!);
    const asked = vote(view, idOf(moved), idOf(seconded));
    expect(await app.refused('minutes:recordVote', asked)).toEqual({
      code: 'recused',
      details: { name: 'Holder Council' },
    });
    expect(await app.get('minutes:recordVote', vote(view, people[1]!))).toHaveProperty('id');
  });

  test('is refused without a quorum, where the terms let nothing be decided (Q4)', async () => {
    const app = await useCases();
    const view = await held(app, 2, quorumOfThree);
    expect((await app.refused('minutes:recordVote', vote(view, null))).code).toBe(
      'inquorate-no-decisions',
    );
  });
});
