import { describe, expect, test } from 'vitest';
import { firstQuestion } from '#shared/domain/actions/finding';
import type { PartnershipId } from '#shared/model/id';
import { anywhere, DUE, everywhere, twoBoards, whats } from '../../../support/two-boards';

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
    expect(await whats(app, { due: { from: DUE, until: DUE } })).toEqual(['Publish the plan']);
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

  test('are told apart by status, as the columns of a board are, each with its count (A11)', async () => {
    const { app } = await twoBoards();
    const [which] = await app.get('allActions:which', anywhere);
    await app.get('actions:save', { ...which!, status: 'in-progress' });
    const column = (status: 'open' | 'in-progress' | 'complete') =>
      app.get('allActions:find', { ...everywhere, status });
    expect((await column('open')).found.count).toBe(1);
    expect(await column('in-progress')).toMatchObject({
      found: { count: 1 },
      lines: [{ action: { what: 'Book the hall' } }],
    });
    expect((await column('complete')).found.count).toBe(0);
  });

  test('are told by the day they are due on, with how many there are and the first three (A12)', async () => {
    const { app, ids } = await twoBoards();
    const [partnershipId] = ids as [PartnershipId];
    for (const what of ['One', 'Two', 'Three']) {
      const more = { partnershipId, what, due: DUE, ownerIds: [], origin: null };
      await app.get('actions:record', more);
    }
    const july = { from: '2026-07-01', until: '2026-07-31' };
    const month = await app.get('allActions:days', { ...anywhere, due: july });
    expect(month).toMatchObject({ today: '2026-06-12', count: 4, days: [{ due: DUE, count: 4 }] });
    expect(month.days[0]?.actions.map(({ what }) => what)).toEqual([
      'Publish the plan',
      'One',
      'Two',
    ]);
    const may = { from: '2026-05-01', until: '2026-05-31' };
    expect(await app.get('allActions:days', { ...anywhere, due: may })).toMatchObject({
      count: 0,
      days: [],
    });
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
