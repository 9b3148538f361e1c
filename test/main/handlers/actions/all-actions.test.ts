import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import { firstQuestion } from '#shared/domain/actions/finding';
import { newMember } from '#shared/domain/new-records';
import type { PartnershipId } from '#shared/model/id';
import { useCases, type UseCases } from '../../../support/use-cases';

const anywhere: Input<'allActions:which'> = {
  partnershipId: null,
  question: firstQuestion,
  due: null,
};
const everywhere: Input<'allActions:find'> = {
  ...anywhere,
  grouping: 'none',
  offset: 0,
  limit: 100,
};
const due = '2026-07-01';

/** Two partnerships, the first with an action due in July, the second with one that is overdue. */
async function twoBoards(): Promise<{ app: UseCases; ids: PartnershipId[] }> {
  const app = await useCases();
  const ids: PartnershipId[] = [];
  for (const name of ['Safer Anyshire', 'Safer Otherton']) {
    const secretariat = { name: '', team: '', email: '', phone: '' };
    const details = { name, area: '', presetId: null, secretariat };
    const { partnership } = await app.get('partnerships:create', details);
    ids.push(partnership.id);
  }
  const [first, second] = ids as [PartnershipId, PartnershipId];
  const nobody = { ownerIds: [], origin: null };
  await app.get('actions:record', {
    partnershipId: first,
    what: 'Publish the plan',
    due,
    ...nobody,
  });
  await app.get('actions:record', {
    partnershipId: second,
    what: 'Book the hall',
    due: '2026-06-01',
    priority: 'high',
    ...nobody,
  });
  return { app, ids };
}

const whats = async (app: UseCases, changes: Partial<Input<'allActions:find'>> = {}) => {
  const { lines } = await app.get('allActions:find', { ...everywhere, ...changes });
  return lines.map((line) => (line.kind === 'action' ? line.action.what : line.key.kind));
};

describe('the actions of all partnerships (A5, A6)', () => {
  test('are in one list, the soonest due first, with how many are open and overdue', async () => {
    const { app, ids } = await twoBoards();
    const found = await app.get('allActions:find', everywhere);
    expect(found).toMatchObject({
      all: { count: 2, open: 2, overdue: 1 },
      found: { count: 2, open: 2, overdue: 1 },
      total: 2,
    });
    expect(await whats(app)).toEqual(['Book the hall', 'Publish the plan']);
    expect(await whats(app, { partnershipId: ids[0]! })).toEqual(['Publish the plan']);
  });

  test('are found by what is asked, in groups, and page by page', async () => {
    const { app } = await twoBoards();
    const question = { ...firstQuestion, search: 'HALL' };
    expect(await whats(app, { question })).toEqual(['Book the hall']);
    expect(await whats(app, { due: { from: due, until: due } })).toEqual(['Publish the plan']);
    expect(await whats(app, { question: { ...firstQuestion, isReversed: true } })).toEqual([
      'Publish the plan',
      'Book the hall',
    ]);
    const parted = { grouping: 'partnership' } as const;
    expect(await whats(app, parted)).toEqual([
      'partnership',
      'Book the hall',
      'partnership',
      'Publish the plan',
    ]);
    expect(await whats(app, { ...parted, offset: 3, limit: 1 })).toEqual(['Publish the plan']);
  });

  test('show a change at once, and its undo', async () => {
    const { app, ids } = await twoBoards();
    expect(await whats(app)).toHaveLength(2);
    const [which] = await app.get('allActions:which', anywhere);
    expect(which?.partnershipId).toBe(ids[1]);
    const { undo } = await app.get('actions:save', { ...which!, status: 'complete' });
    expect(await whats(app)).toEqual(['Publish the plan']);
    await app.get('app:undo', { token: undo });
    expect(await whats(app)).toEqual(['Book the hall', 'Publish the plan']);
  });

  test('say who owns any of them, by name', async () => {
    const { app, ids } = await twoBoards();
    const { personId } = await app.get('partnerships:addPerson', {
      name: 'Grace Bell',
      jobTitle: '',
      organisationName: '',
    });
    const [, which] = await app.get('allActions:which', anywhere);
    await app.get('actions:save', { ...which!, ownerIds: [personId] });
    expect(await app.get('allActions:choices', { partnershipId: null })).toEqual({
      owners: [{ id: personId, name: 'Grace Bell' }],
      partnerships: [
        { id: ids[0], name: 'Safer Anyshire' },
        { id: ids[1], name: 'Safer Otherton' },
      ],
    });
    expect(await whats(app, { question: { ...firstQuestion, ownerId: personId } })).toHaveLength(1);
  });
});

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

test('a filter is kept under its name for one partnership or for all, replaced and removed', async () => {
  const { app, ids } = await twoBoards();
  const overdue = {
    name: 'Late',
    partnershipId: null,
    question: { ...firstQuestion, filter: 'overdue' },
  } as const;
  await app.get('allActions:saveFilter', overdue);
  await app.get('allActions:saveFilter', { ...overdue, partnershipId: ids[0]! });
  await app.get('allActions:saveFilter', { ...overdue, name: 'LATE', question: firstQuestion });
  const saved = async () => (await app.get('app:status', {})).settings.savedFilters;
  expect(await saved()).toMatchObject([
    { name: 'Late', partnershipId: ids[0] },
    { name: 'LATE', partnershipId: null, question: { filter: 'open' } },
  ]);
  await app.get('allActions:removeFilter', { name: 'late', partnershipId: null });
  expect(await saved()).toMatchObject([{ partnershipId: ids[0] }]);
});
