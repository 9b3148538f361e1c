import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import { aMeeting, anItem } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

type SaveGuest = Input<'partnerships:saveGuest'>;

async function aBoard() {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const { partnershipId } = board;
  const input = (changes: Partial<SaveGuest> = {}): SaveGuest => ({
    partnershipId,
    guestId: null,
    who: { kind: 'new', name: 'Sam Lane', jobTitle: 'Analyst', organisationName: 'Public Health' },
    right: 'invited',
    scope: { kind: 'standing' },
    condition: '',
    agreedBy: '',
    from: null,
    until: null,
    ...changes,
  });
  return { app, board, partnershipId, input };
}

describe('who may attend without a seat (P2, P11, P12)', () => {
  test('is added with a name that is new, changed, ended, and each taken back', async () => {
    const { app, board, input } = await aBoard();
    const { view, undo } = await app.get('partnerships:saveGuest', input());
    expect(view.people).toMatchObject([{ name: 'Sam Lane', jobTitle: 'Analyst' }]);
    expect(view.organisations.some(({ name }) => name === 'Public Health')).toBe(true);
    const [guest] = view.partnership.guests;
    const ended = await app.get(
      'partnerships:saveGuest',
      input({
        guestId: guest!.id,
        who: { kind: 'known', personId: guest!.personId },
        right: 'right-to-attend',
        condition: 'Where the Chair is not the portfolio holder',
        until: '2026-06-30',
      }),
    );
    expect(ended.view.partnership.guests).toEqual([
      {
        ...guest,
        right: 'right-to-attend',
        condition: 'Where the Chair is not the portfolio holder',
        until: '2026-06-30',
      },
    ]);
    await app.get('app:undo', { token: ended.undo });
    await app.get('app:undo', { token: undo });
    const after = await board.open();
    expect([after.partnership.guests, after.people]).toEqual([[], []]);
  });

  test('is somebody known, for one meeting or one item of it (P11, WACSO)', async () => {
    const { app, board, partnershipId, input } = await aBoard();
    const personId = await board.seat('Grace Bell', 'Probation');
    const item = anItem(1, { title: 'Budget' });
    const next = aMeeting({ partnershipId, agenda: [item] });
    await app.deps.changes.commit([{ kind: 'meeting', id: next.id, next }]);
    const [meetingId, itemId] = [next.id, item.id];
    const who = { kind: 'known', personId } as const;
    await app.get('partnerships:saveGuest', input({ who, scope: { kind: 'meeting', meetingId } }));
    const { view } = await app.get(
      'partnerships:saveGuest',
      input({ who, scope: { kind: 'item', meetingId, itemId } }),
    );
    expect(view.partnership.guests.map(({ scope }) => scope.kind)).toEqual(['meeting', 'item']);
    const wrong = input({ who, scope: { kind: 'item', meetingId, itemId: 'gone' } });
    expect((await app.refused('partnerships:saveGuest', wrong)).code).toBe('not-found');
  });

  test('is a new person without a body, where none is named', async () => {
    const { app, input } = await aBoard();
    const who = { kind: 'new', name: 'Sam', jobTitle: '', organisationName: '' } as const;
    const { view } = await app.get('partnerships:saveGuest', input({ who }));
    expect(view.people).toMatchObject([{ name: 'Sam', organisationId: null }]);
  });

  test('is not added twice with the same right', async () => {
    const { app, input } = await aBoard();
    const { view } = await app.get('partnerships:saveGuest', input());
    const { personId } = view.partnership.guests[0]!;
    const again = input({ who: { kind: 'known', personId } });
    expect(await app.refused('partnerships:saveGuest', again)).toEqual({
      code: 'already-there',
      details: { name: 'Sam Lane' },
    });
    const officer = { ...again, right: 'officer' } as const;
    expect((await app.get('partnerships:saveGuest', officer)).view.partnership.guests).toHaveLength(
      2,
    );
  });

  test.each<[string, Partial<SaveGuest>, string]>([
    ['a guest that is not there', { guestId: 'gone' }, 'not-found'],
    ['somebody who is not known', { who: { kind: 'known', personId: 'gone' } }, 'not-found'],
    ['a meeting that is not there', { scope: { kind: 'meeting', meetingId: 'gone' } }, 'not-found'],
    [
      'a last day before the first',
      { from: '2026-06-02', until: '2026-06-01' },
      'end-before-start',
    ],
  ])('is refused for %s', async (_, changes, code) => {
    const { app, board, input } = await aBoard();
    expect((await app.refused('partnerships:saveGuest', input(changes))).code).toBe(code);
    expect((await board.open()).partnership.guests).toEqual([]);
  });
});
