import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchQuery } from '../../../main/search/search';
import { SEARCH_INDEX_FILE } from '../../../main/search/index-file';
import { StoreSearch } from '../../../main/search/store-search';
import { nodeFileSystem } from '../../../main/storage/disk/file-system';
import { createDocumentStore, type FolderStore } from '../../../main/storage/document-store';
import { bundledWorker } from '../../support/bundled-worker';
import { fixedClock } from '../../support/fixed-clock';
import { paragraph } from '../../support/minute-blocks';
import { openSession } from '../../support/open-session';
import { aMeeting, anItem } from '../../support/sample-records';
import { temporaryFolder } from '../../support/temporary-folder';

const root = join(import.meta.dirname, '..', '..', '..');
const item = anItem('open', { title: 'Business' });
let workerFile = '';

beforeAll(async () => {
  const source = join(root, 'main', 'search', 'search-worker.ts');
  // Within the project, so that the bundle finds its packages.
  workerFile = await bundledWorker(source, join(root, 'out', 'test-search-worker'));
}, 60_000);

const open: StoreSearch[] = [];
afterAll(() => Promise.all(open.map((search) => search.close())));

const saying = (text: string) =>
  aMeeting({ agenda: [item], minutes: [{ itemId: item.id, blocks: [paragraph(text)] }] });

type Opened = { search: StoreSearch; store: FolderStore; folder: string; reopen: () => void };

/** A store with a meeting about lanterns, and the search of it. */
async function aSearch(changes: { isReadOnly?: boolean; worker?: string } = {}): Promise<Opened> {
  const folder = await temporaryFolder();
  let opened = (): void => {};
  const search = new StoreSearch({
    session: {
      ...openSession,
      fs: nodeFileSystem,
      dataFolder: folder,
      unusable: null,
      state: { ...openSession.state, isReadOnly: changes.isReadOnly ?? false },
      onOpened: (listener) => {
        opened = () => listener(undefined as never);
      },
    },
    workerFile: changes.worker ?? workerFile,
  });
  open.push(search);
  const store = createDocumentStore({
    fs: nodeFileSystem,
    folder,
    clock: fixedClock,
    wrote: (place) => search.noteChange(place),
  });
  const meeting = saying('Lanterns are lit.');
  await store.write('meeting', meeting.id, meeting);
  return { search, store, folder, reopen: () => opened() };
}

const query = (words: string): SearchQuery => ({
  words,
  partnershipId: null,
  from: null,
  until: null,
  includeConfidential: false,
  limit: 10,
});

const kinds = async (search: StoreSearch, words: string): Promise<string[]> =>
  (await search.find(query(words))).groups.map(({ kind }) => kind);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('the search of the store that is open', () => {
  test('finds what is in it, and what is written later', async () => {
    const { search, store } = await aSearch();
    await vi.waitFor(async () => expect(await kinds(search, 'lanterns')).toEqual(['minute']));
    const meeting = saying('Windmills are built.');
    await store.write('meeting', meeting.id, meeting);
    expect(await kinds(search, 'windmills')).toEqual(['minute']);
    expect(await kinds(search, 'lanterns')).toEqual([]);
  });

  test('writes its file once nothing changes for a while', { timeout: 30_000 }, async () => {
    const { search, folder } = await aSearch();
    await search.find(query('lanterns'));
    const file = join(folder, SEARCH_INDEX_FILE);
    await vi.waitFor(async () => expect(await isThere(file)).toBe(true), { timeout: 20_000 });
  });

  test('begins anew with another store', async () => {
    const { search, reopen } = await aSearch();
    await search.find(query('lanterns'));
    reopen();
    await vi.waitFor(async () => expect(await kinds(search, 'lanterns')).toEqual(['minute']));
  });

  test('writes nothing where it may only read, and finds what others write', async () => {
    const { search, store, folder } = await aSearch({ isReadOnly: true });
    await vi.waitFor(async () => expect(await kinds(search, 'lanterns')).toEqual(['minute']));
    await store.close();
    await search.close();
    expect(await isThere(join(folder, SEARCH_INDEX_FILE))).toBe(false);
  });

  test('fails a question, and not the app, where its worker dies, and tries again', async () => {
    const folder = await temporaryFolder();
    await mkdir(folder, { recursive: true });
    const broken = join(folder, 'broken.mjs');
    await writeFile(
      broken,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(1));",
    );
    const { search } = await aSearch({ worker: broken });
    await expect(search.find(query('lanterns'))).rejects.toThrow('the search worker ended');
    await expect(search.find(query('lanterns'))).rejects.toThrow('the search worker ended');
  });
});
