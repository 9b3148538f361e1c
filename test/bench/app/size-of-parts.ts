import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { build, mergeConfig, type UserConfig } from 'vite';
import config from '../../../electron.vite.config';

/** How many bytes each part has, by its name. */
export type Sizes = Map<string, number>;

const root = join(import.meta.dirname, '..', '..', '..');

function add(sizes: Sizes, name: string, bytes: number): void {
  sizes.set(name, (sizes.get(name) ?? 0) + bytes);
}

/** The package a module is of, or the folder of ours. */
function partOf(id: string): string {
  const packageName = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  if (packageName !== undefined) return packageName;
  const path = relative(root, id.replaceAll('\0', '')).split(sep);
  return path[0] === '..' ? 'the bundler' : path.slice(0, 2).join('/');
}

type Chunk = {
  type: 'chunk';
  code: string;
  isEntry: boolean;
  name: string;
  fileName: string;
  imports: string[];
  modules: Record<string, { renderedLength: number }>;
};

/** The files that the page needs before it shows anything: its first, and what that names, and what these name. */
function firstChunks(chunks: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ isEntry, name }) => isEntry && name === 'index'));
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = byName.get(name);
      if (chunk) found.add(chunk);
    }
  }
  return [...found];
}

/** The page built anew, and whose its first files are; what is written smaller is shared out in proportion. */
export async function firstChunkSizes(): Promise<Sizes> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  const { renderer } = config as { renderer: UserConfig };
  const built = await build(
    mergeConfig(renderer, { configFile: false, logLevel: 'error', build: { write: false } }),
  );
  process.env['NODE_ENV'] = before;
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one as unknown as Chunk] : []));
  const sizes: Sizes = new Map();
  for (const { code, modules } of firstChunks(chunks)) {
    const lengths = Object.entries(modules).map(
      ([id, { renderedLength }]) => [id, renderedLength] as const,
    );
    const sum = lengths.reduce((total, [, length]) => total + length, 0);
    for (const [id, length] of lengths) add(sizes, partOf(id), (length / sum) * code.length);
  }
  return sizes;
}

type AsarEntry = { size?: number; files?: Record<string, AsarEntry> };

function addArchive(sizes: Sizes, { files = {} }: AsarEntry, path: string[]): void {
  for (const [name, entry] of Object.entries(files)) {
    const here = [...path, name];
    if (entry.files) addArchive(sizes, entry, here);
    else if (here[0] === 'node_modules') add(sizes, partOf(here.join('/')), entry.size ?? 0);
    else add(sizes, `the app: ${here.slice(0, 2).join('/')}`, entry.size ?? 0);
  }
}

/** The packaged app: its files by their first folder, and what is in its archive by package or folder. */
export async function packagedSizes(folder: string): Promise<Sizes> {
  const sizes: Sizes = new Map();
  const names = await readdir(folder, { recursive: true });
  for (const name of names) {
    const facts = await stat(join(folder, name));
    if (!facts.isFile()) continue;
    if (name.endsWith('app.asar')) {
      addArchive(sizes, getRawHeader(join(folder, name)).header, []);
    } else add(sizes, `Electron: ${name.split(sep)[0]}`, facts.size);
  }
  return sizes;
}
