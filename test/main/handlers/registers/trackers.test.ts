import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { OrganisationId, PartnershipId, PersonId } from '#shared/model/id';
import type { TrackerId } from '#shared/model/register-ids';
import type { GridTracker, RecommendationTracker } from '#shared/model/tracker';
import { aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let people: PersonId[];
let bodies: OrganisationId[];

beforeEach(async () => {
  app = await useCases();
  const board = await aVotingBoard(app);
  partnershipId = board.view.partnership.id;
  people = board.people;
  bodies = board.view.organisations.map(({ id }) => id);
});

const aGridInput = (changes: object = {}): Input<'trackers:saveGrid'> => ({
  partnershipId,
  id: null,
  title: 'Regional overview',
  keeperId: null,
  firstQuarter: '2026-Q1',
  lastQuarter: '2026-Q4',
  columns: [
    { id: null, name: 'North' },
    { id: null, name: 'South' },
  ],
  ...changes,
});

async function gridNow(id: TrackerId): Promise<GridTracker> {
  const { registers } = await app.get('registers:open', { partnershipId });
  return registers.trackers.find((one) => one.id === id) as GridTracker;
}

async function aNewGrid(): Promise<GridTracker> {
  const { view } = await app.get('trackers:saveGrid', aGridInput());
  return view.registers.trackers.at(-1) as GridTracker;
}

/** A grid with one next step in the north. */
async function aGridWithStep() {
  const { id: trackerId, columns } = await aNewGrid();
  const place = {
    partnershipId,
    trackerId,
    columnId: columns[0]!.id,
    quarter: '2026-Q1',
  };
  await app.get('trackers:saveCell', {
    ...place,
    position: 'Two boards merged',
    nextSteps: [{ id: null, text: 'Meet the leads' }],
  });
  const grid = await gridNow(trackerId);
  return { place, stepId: grid.cells[0]!.nextSteps[0]!.id };
}

describe('a grid (G12, WACSO Annex E)', () => {
  test('has columns that are added, renamed, moved and removed; Undo brings back what stood in them', async () => {
    const { place } = await aGridWithStep();
    const { id, columns } = await gridNow(place.trackerId);
    const [north, south] = columns;
    const moved = [
      { id: null, name: 'East' },
      { id: south!.id, name: 'The south' },
      { id: north!.id, name: 'North' },
    ];
    await app.get('trackers:saveGrid', aGridInput({ id, columns: moved }));
    expect((await gridNow(id)).columns.map(({ name }) => name)).toEqual([
      'East',
      'The south',
      'North',
    ]);
    expect((await gridNow(id)).cells).toHaveLength(1);
    const fewer = aGridInput({ id, columns: [{ id: south!.id, name: 'The south' }] });
    const { undo } = await app.get('trackers:saveGrid', fewer);
    expect((await gridNow(id)).cells).toEqual([]);
    await app.get('app:undo', { token: undo });
    expect((await gridNow(id)).cells).toMatchObject([{ position: 'Two boards merged' }]);
  });

  test.each([
    ['quarters that run backwards', { lastQuarter: '2025-Q4' }, 'end-before-start'],
    ['more than forty quarters', { lastQuarter: '2036-Q1' }, 'invalid-input'],
    ['a keeper who is not known', { keeperId: 'gone' }, 'not-found'],
    ['a column that is not there', { columns: [{ id: 'gone', name: 'East' }] }, 'not-found'],
    ['an id that is not there', { id: 'gone' }, 'not-found'],
  ])('is refused with %s', async (_, wrong, code) => {
    expect((await app.refused('trackers:saveGrid', aGridInput(wrong))).code).toBe(code);
  });

  test('may run over forty quarters', async () => {
    await app.get('trackers:saveGrid', aGridInput({ lastQuarter: '2035-Q4' }));
    const { registers } = await app.get('registers:open', { partnershipId });
    expect(registers.trackers).toHaveLength(1);
  });

  test('has cells in its own columns and quarters, with the steps that were there', async () => {
    const { place, stepId } = await aGridWithStep();
    const nextSteps = [
      { id: null, text: 'Find a lead' },
      { id: stepId, text: 'Meet all leads' },
    ];
    await app.get('trackers:saveCell', { ...place, position: '', nextSteps });
    const [cell] = (await gridNow(place.trackerId)).cells;
    expect(cell?.nextSteps.map(({ text }) => text)).toEqual(['Find a lead', 'Meet all leads']);
    expect(cell?.nextSteps[1]?.id).toBe(stepId);
    const cellOf = (wrong: object) => ({ ...place, position: '', nextSteps: [], ...wrong });
    for (const wrong of [
      { columnId: 'gone' },
      { quarter: '2025-Q4' },
      { nextSteps: [{ id: 'gone', text: 'x' }] },
    ]) {
      expect((await app.refused('trackers:saveCell', cellOf(wrong))).code).toBe('not-found');
    }
  });

  test('is removed, and comes back by Undo', async () => {
    const { id: trackerId } = await aNewGrid();
    const { undo, view } = await app.get('trackers:remove', { partnershipId, trackerId });
    expect(view.registers.trackers).toEqual([]);
    await app.get('app:undo', { token: undo });
    expect(await gridNow(trackerId)).toMatchObject({ title: 'Regional overview' });
  });
});

describe('a next step that becomes an action (G12, A10)', () => {
  const facts = () => ({
    what: 'Meet the leads in the north',
    ownerIds: [people[0]!],
    bodyIds: [bodies[1]!],
    due: '2026-09',
  });

  test('is in the log under the next reference; one Undo takes both back, and the number stays used', async () => {
    const { place, stepId } = await aGridWithStep();
    const { undo } = await app.get('trackers:makeAction', { ...place, stepId, ...facts() });
    const { actions } = await app.get('actions:open', { partnershipId });
    expect(actions).toMatchObject([
      { reference: 'A-2026-001', ...facts(), firstDue: '2026-09', status: 'open', origin: null },
    ]);
    const linked = await gridNow(place.trackerId);
    expect(linked.cells[0]?.nextSteps[0]?.actionId).toBe(actions[0]!.id);
    const twice = await app.refused('trackers:makeAction', { ...place, stepId, ...facts() });
    expect(twice).toEqual({ code: 'already-there', details: { name: 'A-2026-001' } });
    await app.get('app:undo', { token: undo });
    expect((await app.get('actions:open', { partnershipId })).actions).toEqual([]);
    expect((await gridNow(place.trackerId)).cells[0]?.nextSteps[0]?.actionId).toBeNull();
    await app.get('trackers:makeAction', { ...place, stepId, ...facts() });
    const again = await app.get('actions:open', { partnershipId });
    expect(again.actions.map(({ reference }) => reference)).toEqual(['A-2026-002']);
  });

  test.each([
    [false, null],
    [true, 'tied'],
  ] as const)(
    'is nobody’s again once its action is withdrawn; confidential (%s), it stays tied and unprinted (M3)',
    async (isConfidential, expected) => {
      const { place, stepId } = await aGridWithStep();
      await app.get('trackers:makeAction', { ...place, stepId, ...facts() });
      const [action] = (await app.get('actions:open', { partnershipId })).actions;
      const log = await app.deps.store.read('action-log', partnershipId);
      const marked = { ...log!, actions: [{ ...action!, isConfidential }] };
      await app.deps.store.write('action-log', partnershipId, marked);
      const which = { partnershipId, actionId: action!.id };
      const { undo } = await app.get('actions:withdraw', which);
      const tie = async () => (await gridNow(place.trackerId)).cells[0]?.nextSteps[0]?.actionId;
      expect(await tie()).toBe(expected === null ? null : action!.id);
      await app.get('app:undo', { token: undo });
      expect(await tie()).toBe(action!.id);
    },
  );

  test.each([
    ['a step', { stepId: 'gone' }],
    ['a person', { ownerIds: ['gone'] }],
    ['a body', { bodyIds: ['gone'] }],
  ])('is refused with %s that is not there', async (_, wrong) => {
    const { place, stepId } = await aGridWithStep();
    const input = { ...place, stepId, ...facts(), ...wrong };
    expect((await app.refused('trackers:makeAction', input)).code).toBe('not-found');
  });
});

describe('recommendations (G13, WACSO Annex A)', () => {
  const aListInput = (id: TrackerId | null = null) => ({
    partnershipId,
    id,
    title: 'Audit recommendations',
    keeperId: people[0]!,
    source: 'Audit Office, 2016',
  });

  const aRow = () => ({
    id: null,
    number: 'R1',
    text: 'Improve strategic planning',
    ownerIds: [people[0]!],
    bodyIds: bodies.slice(0, 3),
    due: '2026-12',
    status: 'open' as const,
    position: '',
  });

  async function aList(): Promise<RecommendationTracker> {
    const { view } = await app.get('trackers:saveList', aListInput());
    return view.registers.trackers.at(-1) as RecommendationTracker;
  }

  test('have several owners, people and bodies, and are corrected and removed', async () => {
    const { id: trackerId } = await aList();
    const one = { partnershipId, trackerId };
    const added = await app.get('trackers:saveRecommendation', { ...one, ...aRow() });
    const [tracker] = added.view.registers.trackers as RecommendationTracker[];
    const row = tracker!.rows[0]!;
    expect(row.bodyIds).toHaveLength(3);
    const done = { ...row, status: 'complete' as const };
    await app.get('trackers:saveRecommendation', { ...one, ...done });
    const renamed = await app.get('trackers:saveList', { ...aListInput(trackerId), title: 'WAO' });
    expect(renamed.view.registers.trackers).toMatchObject([{ title: 'WAO', rows: [done] }]);
    const rowId = row.id;
    const removed = await app.get('trackers:removeRecommendation', { ...one, rowId });
    expect(removed.view.registers.trackers).toMatchObject([{ rows: [] }]);
  });

  test.each([
    ['a person', { ownerIds: ['gone'] }],
    ['a body', { bodyIds: ['gone'] }],
    ['a recommendation', { id: 'gone' }],
  ])('are refused with %s that is not there', async (_, wrong) => {
    const { id: trackerId } = await aList();
    const input = { partnershipId, trackerId, ...aRow(), ...wrong };
    expect((await app.refused('trackers:saveRecommendation', input)).code).toBe('not-found');
  });

  test('do not go into a grid, and a list is no grid', async () => {
    const grid = await aNewGrid();
    const input = { partnershipId, trackerId: grid.id, ...aRow() };
    expect((await app.refused('trackers:saveRecommendation', input)).code).toBe('not-found');
    const { id } = await aList();
    expect((await app.refused('trackers:saveGrid', aGridInput({ id }))).code).toBe('not-found');
  });

  test('are written as a Word document that is called by their title (G13)', async () => {
    const { id: trackerId } = await aList();
    let suggested = '';
    app.deps.files.chooseWhereToSave = (name) => {
      suggested = name;
      return Promise.resolve('/home/beth/tracker.docx');
    };
    const request = { document: 'tracker' as const, partnershipId, trackerId };
    const saved = await app.get('exports:save', request);
    expect(saved?.fileName).toBe('tracker.docx');
    expect(suggested).toBe('Ours Audit recommendations tracker 2026-06-12.docx');
  });
});
