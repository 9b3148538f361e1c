import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstQuestion } from '#shared/domain/actions/finding';
import type { Input, Output } from '#shared/ipc/contract';
import { actionIdSchema } from '#shared/model/id';
import { prepareLists } from '../../main/prepare-lists';
import { useCases, type UseCases } from '../support/use-cases';
import { cachedStore } from './cached-store';
import { generatedWord, type GeneratedStore } from './generated-store';
import { compare, costOf, inTurns, report, type Comparison, type Cost } from './measurements';
import { sizeNames } from './store-sizes';

const names = { a: sizeNames.one, b: sizeNames.county };
const STARTS = 5;
const ROUNDS = 15;
const PAGE = 100;
/** A page in the middle of a county's list. */
const FAR = 30_000;

type Opened = GeneratedStore & { app: UseCases; isCounty: boolean };
type Find = Input<'allActions:find'>;

const comparisons: Comparison[] = [];
let one: Opened;
let county: Opened;

beforeAll(async () => {
  const few = await cachedStore('one');
  one = { ...few, isCounty: false, app: await useCases({}, few.folder) };
  const many = await cachedStore('county');
  county = { ...many, isCounty: true, app: await useCases({}, many.folder) };
}, 600_000);

afterAll(async () => {
  await report('lists', comparisons);
  await Promise.all([one.remove(), county.remove()]);
});

function add(what: string, { a, b }: { a: number[]; b: number[] }): void {
  comparisons.push(compare(what, 'ms', { name: names.a, values: a }, { name: names.b, values: b }));
}

async function measure(
  what: string,
  rounds: number,
  costIn: (store: Opened, n: number) => Promise<Cost>,
): Promise<void> {
  let [first, second] = [0, 0];
  const costs = await inTurns(
    rounds,
    () => costIn(one, (first += 1)),
    () => costIn(county, (second += 1)),
  );
  add(`${what}: time`, { a: costs.a.map(({ ms }) => ms), b: costs.b.map(({ ms }) => ms) });
  const blocks = { a: costs.a.map(({ block }) => block), b: costs.b.map(({ block }) => block) };
  add(`${what}: main process blocked`, blocks);
}

/** All actions of one partnership, or of the county. */
const find = (
  { app, isCounty, partnershipId }: Opened,
  changes: Partial<Find> = {},
): Promise<Output<'allActions:find'>> =>
  app.get('allActions:find', {
    partnershipId: isCounty ? null : partnershipId,
    question: firstQuestion,
    due: null,
    grouping: 'none',
    offset: 0,
    limit: PAGE,
    ...changes,
  });

const started = async (store: Opened): Promise<Opened> => ({
  ...store,
  app: await useCases({}, store.folder),
});

test('lists the actions after a start', { timeout: 300_000 }, async () => {
  await measure('First list of actions', STARTS, async (store) => {
    const fresh = await started(store);
    return costOf(() => find(fresh));
  });
  await measure(
    'First list, prepared while the screen was left in peace',
    STARTS,
    async (store) => {
      const fresh = await started(store);
      await prepareLists(fresh.app.catalogue);
      return costOf(() => find(fresh));
    },
  );
  await measure('Preparing it', STARTS, async (store) => {
    const fresh = await started(store);
    return costOf(() => prepareLists(fresh.app.catalogue));
  });
  expect((await find(county)).all.count).toBeGreaterThan(60_000);
});

test('lists them again, finds words, groups and pages', { timeout: 300_000 }, async () => {
  await Promise.all([one, county].map(({ app }) => prepareLists(app.catalogue)));
  await measure('List again', ROUNDS, (store) => costOf(() => find(store)));
  await measure('Find words', ROUNDS, (store, n) => {
    const question = { ...firstQuestion, search: generatedWord(40 + n) };
    return costOf(() => find(store, { question }));
  });
  await measure('Another order', ROUNDS, (store, n) => {
    const order = (['reference', 'owner', 'status', 'due'] as const)[n % 4] ?? 'due';
    return costOf(() => find(store, { question: { ...firstQuestion, order } }));
  });
  await measure('Grouped by owner', ROUNDS, (store, n) => {
    const question = { ...firstQuestion, isReversed: n % 2 === 0 };
    return costOf(() => find(store, { question, grouping: 'owner' }));
  });
  await measure('A page in the middle', ROUNDS, (store, n) =>
    costOf(() => find(store, { offset: store.isCounty ? FAR + n * PAGE : n * PAGE })),
  );
  expect((await find(county, { offset: FAR })).lines).toHaveLength(PAGE);
});

test('lists them after a change', { timeout: 300_000 }, async () => {
  await measure('List after a change', ROUNDS, async (store, n) => {
    const { app, partnershipId } = store;
    const actionId = actionIdSchema.parse(`action-0-${n}`);
    const status = n % 2 === 0 ? 'open' : 'in-progress';
    await app.get('actions:save', { partnershipId, actionId, status });
    return costOf(() => find(store));
  });
  expect((await find(county)).all.count).toBeGreaterThan(60_000);
});

test('says whom to chase, lists people, and reads a register', { timeout: 300_000 }, async () => {
  await measure('Whom to chase', ROUNDS, ({ app, isCounty, partnershipId }) =>
    costOf(() =>
      app.get('chases:overview', { partnershipId: isCounty ? null : partnershipId, scope: 'open' }),
    ),
  );
  await measure('List of people', ROUNDS, ({ app }) => costOf(() => app.get('people:list', {})));
  await measure('Register of decisions', STARTS, ({ app, partnershipId }) =>
    costOf(() =>
      app.get('registerLists:read', {
        partnershipId,
        register: 'decisions',
        version: 'complete',
        from: null,
        until: null,
      }),
    ),
  );
  expect((await county.app.get('people:list', {})).length).toBeGreaterThan(3000);
});
