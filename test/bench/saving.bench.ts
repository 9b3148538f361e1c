import { afterAll, beforeAll, expect, test } from 'vitest';
import { useCases, type UseCases } from '../support/use-cases';
import { sentAnew } from '../support/sent-as';
import { countingFileSystem, type Written } from './counting-file-system';
import { generatedStore, type GeneratedStore } from './generated-store';
import { compare, costOf, inTurns, report, type Comparison, type Cost } from './measurements';

const SAVES = 150;
const LISTS = 15;
const FEW = { partnerships: 1, meetingsEach: 40 };
const MANY = { partnerships: 150, meetingsEach: 40 };
const names = { a: 'beside 40 meetings', b: 'beside 6,000 meetings' };

type Opened = GeneratedStore & { app: UseCases; written: () => Written };

const comparisons: Comparison[] = [];
let few: Opened;
let many: Opened;

async function opened(store: GeneratedStore): Promise<Opened> {
  const { fs, written } = countingFileSystem();
  return { ...store, written, app: await useCases({ fs }, store.folder) };
}

beforeAll(async () => {
  few = await opened(await generatedStore(FEW));
  many = await opened(await generatedStore(MANY));
}, 60_000);

afterAll(async () => {
  await report('saving', comparisons);
  await Promise.all([few.remove(), many.remove()]);
});

function add(what: string, unit: Comparison['unit'], { a, b }: { a: number[]; b: number[] }): void {
  comparisons.push(compare(what, unit, { name: names.a, values: a }, { name: names.b, values: b }));
}

function addCosts(what: string, { a, b }: { a: Cost[]; b: Cost[] }): void {
  add(`${what}: time`, 'ms', { a: a.map(({ ms }) => ms), b: b.map(({ ms }) => ms) });
  const blocks = { a: a.map(({ block }) => block), b: b.map(({ block }) => block) };
  add(`${what}: main process blocked`, 'ms', blocks);
}

const list = ({ app, partnershipId }: Opened) => app.get('meetings:list', { partnershipId });

/** One save of a meeting of usual length in which one minute has changed. */
async function save({ app, meeting }: Opened, n: number): Promise<void> {
  const [minute] = meeting.minutes;
  const typed = { type: 'paragraph' as const, isConfidential: false, text: `Typed ${n}.` };
  const blocks = [...minute!.blocks, typed];
  const itemId = minute!.itemId;
  await app.get('minutes:save', { meetingId: meeting.id, itemId, blocks, by: sentAnew() });
}

/** The list as a start of the app meets it; with `ends`, that start ends as it should and leaves an index. */
async function listAfterStart(store: Opened, ends = false): Promise<Cost> {
  const app = await useCases({}, store.folder);
  const cost = await costOf(() => list({ ...store, app }));
  if (ends) await app.deps.store.close();
  return cost;
}

test('lists meetings after a start, and again', { timeout: 120_000 }, async () => {
  const without = await inTurns(
    1,
    () => listAfterStart(few, true),
    () => listAfterStart(many, true),
  );
  addCosts('First list of the meetings, with no index yet', without);
  const first = await inTurns(
    LISTS,
    () => listAfterStart(few),
    () => listAfterStart(many),
  );
  addCosts('First list of the meetings', first);
  expect(await list(few)).toHaveLength(FEW.meetingsEach);
  expect(await list(many)).toHaveLength(MANY.meetingsEach);
  addCosts(
    'Later lists',
    await inTurns(
      LISTS,
      () => costOf(() => list(few)),
      () => costOf(() => list(many)),
    ),
  );
});

test('saves a minute beside few and many meetings', { timeout: 60_000 }, async () => {
  let n = 0;
  const before = { a: few.written(), b: many.written() };
  const costs = await inTurns(
    SAVES,
    () => costOf(() => save(few, (n += 1))),
    () => costOf(() => save(many, (n += 1))),
  );
  addCosts('Saving a minute', costs);
  const perSave = (which: keyof Written) => ({
    a: [(few.written()[which] - before.a[which]) / SAVES / 1024],
    b: [(many.written()[which] - before.b[which]) / SAVES / 1024],
  });
  expect(perSave('journals').a[0]).toBeGreaterThan(0);
  add('Written by one save', 'KB', perSave('journals'));
  add('Written by one save for snapshots', 'KB', perSave('snapshots'));
  add('Size of the store', 'KB', { a: [few.bytes / 1024], b: [many.bytes / 1024] });
});
