import { describe, expect, test } from 'vitest';
import { newMember } from '#shared/domain/new-records';
import type { Input } from '#shared/ipc/contract';
import { contract } from '#shared/ipc/contract';
import type { Meeting } from '#shared/model/meeting';
import { decisionIdSchema, meetingIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Outcome } from '#shared/model/minutes';
import { aMeeting, anItem } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

type SaveMember = Input<'partnerships:saveMember'>;

async function aBoard() {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const member = await board.memberCalled('Probation');
  const { id, organisationId: _, ...facts } = member;
  const input = (changes: Partial<SaveMember>): SaveMember => ({
    partnershipId: board.partnershipId,
    ...facts,
    memberId: id,
    organisationName: 'Probation',
    ...changes,
  });
  const saved = async () => board.memberCalled('Probation');
  return { app, board, member, input, saved };
}

describe('a member organisation', () => {
  test('is kept with its standing, admission, limit, representation and note (P4, P13, P22)', async () => {
    const { app, input, saved } = await aBoard();
    const facts = {
      standing: 'invited',
      limit: { number: 2, applies: 'not-stated' },
      representedBy: 'Mid Anyshire Service',
      note: 'Invited in May',
      admission: {
        proposedBy: 'The Chair',
        reasons: 'Works with offenders',
        approvedBy: '',
        approvedOn: null,
        resultingSeats: 18,
      },
    } as const;
    const { undo } = await app.get('partnerships:saveMember', input(facts));
    expect(await saved()).toMatchObject(facts);
    await app.get('app:undo', { token: undo });
    expect(await saved()).toMatchObject({ standing: 'member', admission: null });
  });

  test('gives notice, and is suspended, whole or one of its people (P15, P16)', async () => {
    const { app, board, input, saved } = await aBoard();
    const personId = await board.seat('Grace Bell', 'Probation');
    const dates = { from: '2026-06-01', until: null, countsTowardsQuorum: true };
    await app.get(
      'partnerships:saveMember',
      input({
        withdrawal: { noticeGiven: '2026-05-01', agreedEnd: '2026-12-31' },
        suspensions: [
          { personId: null, ...dates },
          { personId, ...dates },
        ],
      }),
    );
    expect(await saved()).toMatchObject({
      withdrawal: { noticeGiven: '2026-05-01', agreedEnd: '2026-12-31' },
      suspensions: [{ personId: null }, { personId }],
    });
  });

  test.each<[string, Partial<SaveMember>, string]>([
    [
      'a suspension that ends before it begins',
      {
        suspensions: [
          { personId: null, from: '2026-06-02', until: '2026-06-01', countsTowardsQuorum: true },
        ],
      },
      'end-before-start',
    ],
    [
      'an agreed end before the notice',
      { withdrawal: { noticeGiven: '2026-06-02', agreedEnd: '2026-06-01' } },
      'end-before-start',
    ],
    [
      'a suspension of somebody who has no part in it',
      {
        suspensions: [
          { personId: 'stranger', from: '2026-06-01', until: null, countsTowardsQuorum: true },
        ],
      },
      'not-found',
    ],
  ])('is refused with %s', async (_, changes, code) => {
    const { app, member, input, saved } = await aBoard();
    expect((await app.refused('partnerships:saveMember', input(changes))).code).toBe(code);
    expect(await saved()).toEqual(member);
  });

  test.each<[string, object]>([
    ['a limit of none', { limit: { number: 0, applies: 'in-all' } }],
    ['a limit of a hundred', { limit: { number: 100, applies: 'in-all' } }],
    ['an unknown standing', { standing: 'friend' }],
    ['a total of none', { admission: { ...noAdmission(), resultingSeats: 0 } }],
    ['a note that is too long', { note: 'x'.repeat(201) }],
    ['51 suspensions', { suspensions: Array.from({ length: 51 }, () => ({})) }],
  ])('takes no %s at the seam', (_, changes) => {
    const input = { partnershipId: 'p', memberId: null, organisationName: 'A', ...newMember };
    const { input: schema } = contract['partnerships:saveMember'];
    expect(schema.safeParse(input).success).toBe(true);
    expect(schema.safeParse({ ...input, ...changes }).success).toBe(false);
  });
});

function noAdmission() {
  return { proposedBy: '', reasons: '', approvedBy: '', approvedOn: null, resultingSeats: null };
}

describe('what a leaving body has to honour (P15, Warwickshire 9)', () => {
  test('is read from the minutes and the log: before the notice, and of its very day apart', async () => {
    const { app, board, member } = await aBoard();
    const { partnershipId } = board;
    const personId = await board.seat('Grace Bell', 'Probation');
    const decided = (day: string, number: number, outcome: Outcome): Meeting =>
      aMeeting({
        id: meetingIdSchema.parse(`held-${number}`),
        partnershipId,
        date: isoDate(day),
        state: 'closed',
        agenda: [anItem(1)],
        minutes: [
          {
            itemId: anItem(1).id,
            blocks: [
              { type: 'paragraph', isConfidential: false, text: 'Said.' },
              {
                type: 'decision',
                isConfidential: false,
                id: decisionIdSchema.parse(`decision-${number}`),
                reference: `D-2026-00${number}`,
                outcome,
                text: 'That it be done.',
              },
            ],
          },
        ],
      });
    const meetings = [
      decided('2026-03-01', 1, 'agreed'),
      decided('2026-03-02', 2, 'noted'),
      decided('2026-05-01', 3, 'resolved'),
      decided('2026-05-02', 4, 'resolved'),
    ];
    for (const next of meetings) {
      await app.deps.changes.commit([{ kind: 'meeting', id: next.id, next }]);
    }
    const raise = (what: string, ownerIds: string[]) =>
      app.get('actions:record', { partnershipId, what, ownerIds, due: null, origin: null });
    await raise('Ours', [personId]);
    await raise('Nobody’s', []);
    const ask = (noticeGiven: string) =>
      app.get('partnerships:commitments', { partnershipId, memberId: member.id, noticeGiven });
    const may = await ask('2026-05-01');
    expect(may.decisions.map(({ reference, on }) => [reference, on])).toEqual([
      ['D-2026-001', '2026-03-01'],
    ]);
    expect(may.actions).toEqual([]);
    expect(may.onTheDay.decisions.map(({ reference }) => reference)).toEqual(['D-2026-003']);
    const today = await ask('2026-06-12');
    expect(today.decisions.map(({ reference }) => reference)).toEqual([
      'D-2026-004',
      'D-2026-003',
      'D-2026-001',
    ]);
    expect(today.onTheDay.actions.map(({ what }) => what)).toEqual(['Ours']);
    const later = await ask('2026-06-13');
    expect(later.actions.map(({ what }) => what)).toEqual(['Ours']);
  });

  test('is refused for a member that is not there', async () => {
    const { app, board } = await aBoard();
    const asked = {
      partnershipId: board.partnershipId,
      memberId: 'gone',
      noticeGiven: '2026-05-01',
    };
    expect((await app.refused('partnerships:commitments', asked)).code).toBe('not-found');
  });
});
