import { describe, expect, test } from 'vitest';
import { newMember } from '#shared/domain/new-records';
import type { PartnershipId } from '#shared/model/id';
import { anywhere, everywhere, twoBoards, whats } from '../../../support/two-boards';

describe('many actions', () => {
  test('of several partnerships are changed in one step, that is taken back in one', async () => {
    const { app } = await twoBoards();
    const actions = await app.get('allActions:which', anywhere);
    const change = { due: '2026-08', dueReason: 'Summer recess', priority: 'low' } as const;
    const { undo } = await app.get('actions:changeMany', { actions, change });
    const { lines } = await app.get('allActions:find', everywhere);
    expect(lines).toMatchObject([
      { action: { due: '2026-08', priority: 'low' } },
      { action: { due: '2026-08', priority: 'low' } },
    ]);
    const { partnershipId, actionId } = actions[0]!;
    const log = await app.get('actions:open', { partnershipId });
    expect(log.actions.find(({ id }) => id === actionId)?.dueChanges).toMatchObject([
      { on: '2026-06-12', to: '2026-08', reason: 'Summer recess' },
    ]);
    await app.get('app:undo', { token: undo! });
    expect(await whats(app)).toEqual(['Book the hall', 'Publish the plan']);
  });

  test('are given owners beside theirs, instead of them, or lose them, with who leads (A1)', async () => {
    const { app } = await twoBoards();
    const [which] = await app.get('allActions:which', anywhere);
    const { partnershipId, actionId } = which!;
    const named = async (name: string) =>
      (await app.get('partnerships:addPerson', { name, jobTitle: '', organisationName: '' }))
        .personId;
    const [grace, rhys] = [await named('Grace Bell'), await named('Rhys Evans')];
    const owners = async () => {
      const { actions } = await app.get('actions:open', { partnershipId });
      const { ownerIds, leadId } = actions.find(({ id }) => id === actionId)!;
      return { ownerIds, leadId };
    };
    const give = (how: 'replace' | 'add' | 'remove', ownerIds: string[], leadId: string | null) =>
      app.get('actions:changeMany', {
        actions: [which!],
        change: {},
        owners: { how, ownerIds, bodyIds: [], leadId },
      });
    await give('replace', [grace], null);
    await give('add', [rhys], rhys);
    expect(await owners()).toEqual({ ownerIds: [grace, rhys], leadId: rhys });
    const { undo } = await give('remove', [rhys], null);
    expect(await owners()).toEqual({ ownerIds: [grace], leadId: null });
    await app.get('app:undo', { token: undo! });
    expect(await owners()).toEqual({ ownerIds: [grace, rhys], leadId: rhys });
  });

  test('of several partnerships are left, and named, where a new owner has no part in theirs', async () => {
    const { app, ids } = await twoBoards();
    const [first, second] = ids as [PartnershipId, PartnershipId];
    const joined = await app.get('partnerships:saveMember', {
      ...newMember,
      partnershipId: first,
      memberId: null,
      organisationName: 'Anyshire Police',
    });
    const [police] = joined.view.organisations;
    const actions = await app.get('allActions:which', anywhere);
    const owners = { how: 'add' as const, ownerIds: [], bodyIds: [police!.id], leadId: null };
    const change = { priority: 'low' } as const;
    const { undo, changed, left } = await app.get('actions:changeMany', {
      actions,
      change,
      owners,
    });
    expect(changed).toBe(1);
    expect(left).toMatchObject([
      {
        partnershipId: second,
        reference: 'A-2026-001',
        partnership: 'Safer Otherton',
        strangers: ['Anyshire Police'],
      },
    ]);
    const priorities = async () =>
      (await app.get('allActions:find', everywhere)).lines.map((line) =>
        line.kind === 'action' ? [line.action.partnership, line.action.priority] : [],
      );
    expect(await priorities()).toEqual([
      ['Safer Otherton', 'high'],
      ['Safer Anyshire', 'low'],
    ]);
    await app.get('app:undo', { token: undo! });
    expect(await priorities()).toEqual([
      ['Safer Otherton', 'high'],
      ['Safer Anyshire', null],
    ]);

    // In one partnership alone anybody in the directory may own an action, and who owns it already stays.
    const own = actions.filter(({ partnershipId }) => partnershipId === second);
    expect(await app.get('actions:changeMany', { actions: own, change, owners })).toMatchObject({
      changed: 1,
      left: [],
    });
    expect(await app.get('actions:changeMany', { actions, change, owners })).toMatchObject({
      changed: 2,
      left: [],
    });
  });

  test('are never given more owners than an action may have', async () => {
    const { app } = await twoBoards();
    const [which] = await app.get('allActions:which', anywhere);
    const add = async (name: string) => {
      const person = { name, jobTitle: '', organisationName: '' };
      return (await app.get('partnerships:addPerson', person)).personId;
    };
    const people: string[] = [];
    for (let place = 0; place < 51; place += 1) people.push(await add(`Person ${place}`));
    const give = (ownerIds: string[]) => ({
      actions: [which!],
      change: {},
      owners: { how: 'add' as const, ownerIds, bodyIds: [], leadId: null },
    });
    await app.get('actions:changeMany', give(people.slice(0, 50)));
    const { code, details } = await app.refused('actions:changeMany', give(people.slice(50)));
    expect([code, details]).toEqual(['invalid-input', { field: 'Owners', problem: 'too-many' }]);
  });

  test('change nothing where every one of them is left as it is', async () => {
    const { app } = await twoBoards();
    const grace = { name: 'Grace Bell', jobTitle: '', organisationName: '' };
    const { personId } = await app.get('partnerships:addPerson', grace);
    const actions = await app.get('allActions:which', anywhere);
    const owners = { how: 'replace' as const, ownerIds: [personId], bodyIds: [], leadId: null };
    const answer = await app.get('actions:changeMany', { actions, change: {}, owners });
    expect(answer).toMatchObject({ undo: null, changed: 0, left: [{}, {}] });
  });

  test('are moved to a work stream of their partnership, and never to one of another (A7)', async () => {
    const { app, ids } = await twoBoards();
    const [partnershipId] = ids as [PartnershipId];
    const stream = { partnershipId, id: null, name: 'Skills', leadId: null, leadBodyId: null };
    await app.get('actions:saveStream', { ...stream, reportDue: null });
    const log = await app.get('actions:open', { partnershipId });
    const change = { workStreamId: log.workStreams[0]!.id };
    const actions = await app.get('allActions:which', anywhere);
    expect((await app.refused('actions:changeMany', { actions, change })).code).toBe('not-found');
    const own = actions.filter((one) => one.partnershipId === partnershipId);
    await app.get('actions:changeMany', { actions: own, change });
    const after = await app.get('actions:open', { partnershipId });
    expect(after.actions.map(({ workStreamId }) => workStreamId)).toEqual([change.workStreamId]);
  });

  test('are all left as they were where one of them cannot be changed so (A11)', async () => {
    const { app } = await twoBoards();
    const actions = await app.get('allActions:which', anywhere);
    const hold = { actions, change: { status: 'on-hold' } } as const;
    expect(await app.refused('actions:changeMany', hold)).toMatchObject({
      code: 'invalid-input',
    });
    const gone = [...actions, { ...actions[0]!, actionId: 'gone' }];
    const missing = { actions: gone, change: { status: 'complete' } } as const;
    expect((await app.refused('actions:changeMany', missing)).code).toBe('not-found');
    expect(await whats(app)).toHaveLength(2);
  });
});
