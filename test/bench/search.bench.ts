import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEARCH_INDEX_FILE } from '../../main/search/index-file';
import type { SearchAnswer, SearchQuery } from '../../main/search/search';
import { SearchWorker } from '../../main/search/search-worker-port';
import { bundledWorker } from '../support/bundled-worker';
import { sentAnew } from '../support/sent-as';
import { useCases } from '../support/use-cases';
import { generatedStore, generatedWord, type GeneratedStore } from './generated-store';
import { compare, costOf, inTurns, report, type Comparison, type Cost } from './measurements';

const root = join(import.meta.dirname, '..', '..');
const EACH = { meetingsEach: 120, rich: { actionsEach: 1200, people: 60 } };
const COUNTY = { ...EACH, partnerships: 50, rich: { ...EACH.rich, people: 3000 } };
const names = { a: 'one partnership', b: 'a county of 50' };
const SEARCHES = 200;
const SAVES = 20;
const MEGABYTE = 1024 * 1024;
const POLL_MS = 250;

type Searched = GeneratedStore & { worker: SearchWorker; built: number; again: number };

const comparisons: Comparison[] = [];
let workerFile = '';
let one: Searched;
let county: Searched;

const query = (words: string): SearchQuery => ({
  words,
  partnershipId: null,
  from: null,
  until: null,
  includeConfidential: false,
  limit: 10,
});

/** The search of a folder once all of it is read, and how many seconds that took. */
async function read(folder: string): Promise<{ worker: SearchWorker; seconds: number }> {
  const start = performance.now();
  const worker = new SearchWorker({ workerFile, folder, unsaved: () => {} });
  for (;;) {
    const { reading } = await worker.find(query('police'), false);
    if (reading === null) return { worker, seconds: (performance.now() - start) / 1000 };
    await wait(POLL_MS);
  }
}

/** Read from its documents, its index written, and read again from that. */
async function searched(store: GeneratedStore): Promise<Searched> {
  const first = await read(store.folder);
  await first.worker.save();
  await first.worker.end();
  const second = await read(store.folder);
  return { ...store, worker: second.worker, built: first.seconds, again: second.seconds };
}

beforeAll(async () => {
  const source = join(root, 'main', 'search', 'search-worker.ts');
  // Within the project, so that the bundle finds its packages.
  workerFile = await bundledWorker(source, join(root, 'out', 'bench-search-worker'));
  one = await searched(await generatedStore({ ...EACH, partnerships: 1 }));
  county = await searched(await generatedStore(COUNTY));
}, 600_000);

afterAll(async () => {
  await report('search', comparisons);
  for (const store of [one, county]) {
    await store.worker.end();
    await store.remove();
  }
});

function add(what: string, unit: Comparison['unit'], { a, b }: { a: number[]; b: number[] }): void {
  comparisons.push(compare(what, unit, { name: names.a, values: a }, { name: names.b, values: b }));
}

function addCosts(what: string, { a, b }: { a: Cost[]; b: Cost[] }): void {
  add(`${what}: time`, 'ms', { a: a.map(({ ms }) => ms), b: b.map(({ ms }) => ms) });
  const blocks = { a: a.map(({ block }) => block), b: b.map(({ block }) => block) };
  add(`${what}: main process blocked`, 'ms', blocks);
}

/** One, two, and the beginning of a word; from words in nearly every meeting to words in few. */
function wordsOf(n: number): string {
  const word = generatedWord(30 + Math.floor(3000 ** ((n % 100) / 100)));
  const other = generatedWord(60 + Math.floor(3000 ** ((n % 70) / 70)));
  return [word, `${word} ${other}`, `police ${word.slice(0, 4)}`][n % 3] ?? word;
}

test('finds words in one partnership and in a county', { timeout: 300_000 }, async () => {
  let [a, b] = [0, 0];
  let found: SearchAnswer | null = null;
  const ask = async ({ worker }: Searched, n: number): Promise<void> => {
    found = await worker.find(query(wordsOf(n)), false);
  };
  const costs = await inTurns(
    SEARCHES,
    () => costOf(() => ask(one, (a += 1))),
    () => costOf(() => ask(county, (b += 1))),
  );
  addCosts('Search', costs);
  expect(found).not.toBeNull();
  const { groups } = await county.worker.find(query('police'), false);
  expect(groups.find(({ kind }) => kind === 'minute')?.hits).toHaveLength(10);
});

test('finds what was just saved', { timeout: 120_000 }, async () => {
  const saveAndFind = async (store: Searched, n: number): Promise<Cost> => {
    const { meeting, worker, folder } = store;
    const app = await useCases({}, folder);
    const typed = { type: 'paragraph' as const, isConfidential: false, text: `Typed zebra${n}.` };
    const itemId = meeting.minutes[0]!.itemId;
    await app.get('minutes:save', {
      meetingId: meeting.id,
      itemId,
      blocks: [typed],
      by: sentAnew(),
    });
    await app.deps.store.close();
    worker.noteChange({ kind: 'meeting', id: meeting.id });
    return costOf(async () => {
      const { groups } = await worker.find(query(`zebra${n}`), false);
      expect(groups[0]?.hits).toHaveLength(1);
    });
  };
  let [a, b] = [0, 0];
  addCosts(
    'Search after a save',
    await inTurns(
      SAVES,
      () => saveAndFind(one, (a += 1)),
      () => saveAndFind(county, (b += 1)),
    ),
  );
});

test('reads a store, and its index', async () => {
  add('Reading all documents', 's', { a: [one.built], b: [county.built] });
  add('Reading the index', 's', { a: [one.again], b: [county.again] });
  const size = async ({ folder }: Searched): Promise<number> =>
    (await stat(join(folder, SEARCH_INDEX_FILE))).size / MEGABYTE;
  add('The index on disk', 'MB', { a: [await size(one)], b: [await size(county)] });
  const documents = { a: [one.bytes / MEGABYTE], b: [county.bytes / MEGABYTE] };
  add('The documents on disk', 'MB', documents);
  expect(await size(county)).toBeGreaterThan(await size(one));
});
