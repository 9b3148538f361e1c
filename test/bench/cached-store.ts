import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstQuestion } from '#shared/domain/actions/finding';
import { bundledWorker } from '../support/bundled-worker';
import { useCases } from '../support/use-cases';
import { generatedStore, type GeneratedStore } from './generated-store';
import { readSearch } from './search-of-store';
import { storeSizes, type SizeName } from './store-sizes';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, 'out', 'bench-stores');
/** What a store is made of and written by: a change of any of it makes the stores anew. */
const FOLDERS = ['shared/model', 'main/storage/documents', 'main/storage/migrations'];
const FILES = ['generated-store', 'generated-papers', 'store-sizes'];
const FACTS = 'facts.json';

type Kept = Pick<GeneratedStore, 'bytes' | 'partnershipId' | 'meeting'>;

/** Which files make a store, by what is in them. */
async function stamp(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(storeSizes));
  const add = async (file: string) => hash.update(await readFile(file));
  for (const folder of FOLDERS) {
    const names = await readdir(join(root, folder), { recursive: true });
    const wanted = names.filter((name) => name.endsWith('.ts'));
    for (const name of wanted.toSorted()) await add(join(root, folder, name));
  }
  for (const name of FILES) await add(join(import.meta.dirname, `${name}.ts`));
  return hash.digest('hex').slice(0, 12);
}

/** Bundled within the project, so that it finds its packages. */
export const searchWorkerFile = (): Promise<string> =>
  bundledWorker(
    join(root, 'main', 'search', 'search-worker.ts'),
    join(root, 'out', 'bench-search-worker'),
  );

/** A folder that was in use has an index of its meetings and logs, and one of its words. */
async function use({ folder, partnershipId }: GeneratedStore): Promise<void> {
  const app = await useCases({}, folder);
  await app.get('meetings:list', { partnershipId });
  await app.get('due:list', {});
  await app.get('allActions:find', {
    partnershipId: null,
    question: firstQuestion,
    due: null,
    grouping: 'none',
    offset: 0,
    limit: 1,
  });
  await app.deps.store.close();
  const { worker } = await readSearch(await searchWorkerFile(), folder);
  await worker.save();
  await worker.end();
}

/** Made in a folder beside, and named when it is whole: a run that was cut off leaves nothing to trust. */
async function make(name: SizeName, place: string): Promise<void> {
  const underway = `${place}.making`;
  await rm(underway, { recursive: true, force: true });
  await mkdir(join(underway, 'data'), { recursive: true });
  const store = await generatedStore(storeSizes[name], join(underway, 'data'));
  await use(store);
  const { bytes, partnershipId, meeting } = store;
  const kept: Kept = { bytes, partnershipId, meeting };
  await writeFile(join(underway, FACTS), JSON.stringify(kept));
  await rename(underway, place);
}

/** A user's folder, with the data folder in it. */
export type CachedStore = GeneratedStore & { userFolder: string };

/**
 * A data folder of one of the sizes, as an app left it that was used: a copy of its own, of what the first bench
 * that asked for it made. A minute for a county, and seconds afterwards.
 */
export async function cachedStore(name: SizeName): Promise<CachedStore> {
  const place = join(cache, `${name}-${await stamp()}`);
  if (!existsSync(place)) {
    await mkdir(cache, { recursive: true });
    const older = (await readdir(cache)).filter((one) => one.startsWith(`${name}-`));
    for (const one of older) await rm(join(cache, one), { recursive: true, force: true });
    await make(name, place);
  }
  const kept = JSON.parse(await readFile(join(place, FACTS), 'utf8')) as Kept;
  const userFolder = await mkdtemp(join(tmpdir(), 'minute-book-bench-'));
  const folder = join(userFolder, 'data');
  await cp(join(place, 'data'), folder, { recursive: true, preserveTimestamps: true });
  return {
    ...kept,
    folder,
    userFolder,
    remove: () => rm(userFolder, { recursive: true, force: true }),
  };
}
