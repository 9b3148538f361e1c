import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeIndexFile, SEARCH_INDEX_FILE } from '../../main/search/index-file';
import type { SearchAnswer } from '../../main/search/search';
import type { SearchWorker } from '../../main/search/search-worker-port';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { sentAnew } from '../support/sent-as';
import { useCases } from '../support/use-cases';
import { cachedStore, searchWorkerFile } from './cached-store';
import { generatedWord, type GeneratedStore } from './generated-store';
import { compare, costOf, inTurns, report, type Comparison, type Cost } from './measurements';
import { queryFor, readSearch } from './search-of-store';
import { sizeNames } from './store-sizes';

const names = { a: sizeNames.one, b: sizeNames.county };
const SEARCHES = 200;
const SAVES = 20;
const MEGABYTE = 1024 * 1024;

type Searched = GeneratedStore & { worker: SearchWorker; built: number; again: number };

const comparisons: Comparison[] = [];
let workerFile = '';
let one: Searched;
let county: Searched;

/** Read from its documents, its index written, and read again from that. */
async function searched(store: GeneratedStore): Promise<Searched> {
  await removeIndexFile({ fs: nodeFileSystem, folder: store.folder });
  const first = await readSearch(workerFile, store.folder);
  await first.worker.save();
  await first.worker.end();
  const second = await readSearch(workerFile, store.folder);
  return { ...store, worker: second.worker, built: first.seconds, again: second.seconds };
}

beforeAll(async () => {
  workerFile = await searchWorkerFile();
  one = await searched(await cachedStore('one'));
  county = await searched(await cachedStore('county'));
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
    found = await worker.find(queryFor(wordsOf(n)), false);
  };
  const costs = await inTurns(
    SEARCHES,
    () => costOf(() => ask(one, (a += 1))),
    () => costOf(() => ask(county, (b += 1))),
  );
  addCosts('Search', costs);
  expect(found).not.toBeNull();
  const { groups } = await county.worker.find(queryFor('police'), false);
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
      const { groups } = await worker.find(queryFor(`zebra${n}`), false);
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
