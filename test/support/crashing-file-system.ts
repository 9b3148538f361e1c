import type { FileFacts, FileSystem, OpenFile } from '../../main/storage/disk/file-system';
import { statesOf, type CrashState } from './crash-states';
import {
  contentOf,
  diskOf,
  fileAt,
  find,
  folderAt,
  isFile,
  namesOf,
  nodeAt,
  placeOf,
  treeOf,
  withFileLost,
  withFileSynced,
  withFolderSynced,
  type Disk,
  type Piece,
  type Tree,
} from './disk-model';
import { systemError } from './failing-file-system';
import { PlannedFaults, type Call, type Fault } from './planned-faults';
import { seededRandom } from './seeded-random';

type Options = {
  /** The list can be changed on the way. */
  faults?: Fault[];
  /** Bytes that all files together may have. */
  size?: number;
  /** Whether a folder can be synced, and must be. Windows has no such call: there its changes count at once. */
  hasFolderSync?: boolean;
};

/**
 * A disk in memory that remembers what was synced, and so knows what a crash may leave of it, as
 * strictly as POSIX lets it: a sync of a file says nothing of its name, which takes a sync of the
 * folder. The changes of one folder reach the disk in their order, those of two in any.
 */
export type CrashingFileSystem = FileSystem & {
  /** How many steps changed the disk so far. */
  steps(): number;
  /** What was asked, in order, by step. */
  log: readonly string[];
  /** How often each kind of call was made. */
  calls: ReadonlyMap<Call, number>;
  tree(): Tree;
  setSize(size: number): void;
  crashStates(limits?: { perMoment?: number; seed?: number }): Generator<CrashState>;
};

/** Opens what a crash left. */
export const fileSystemOf = (tree: Tree, options: Options = {}): CrashingFileSystem =>
  crashingFileSystem(options, tree);

/** A disk that is empty but for what is in `tree`. */
export function crashingFileSystem(
  options: Options = {},
  tree: Tree = new Map(),
): CrashingFileSystem {
  const state = new DiskState(tree, options);
  const { log } = state;
  return {
    open: async (path, flags) => state.open(path, flags),
    readFile: async (path) =>
      Buffer.from(contentOf(fileAt(state.disk, state.at('readFile', path)))),
    readdir: async (path) => {
      const folder = folderAt(state.disk, state.at('readdir', path));
      return [...namesOf(folder).keys()].toSorted();
    },
    stat: async (path) => factsOf(state.disk, state.at('stat', path)),
    mkdir: async (path) => state.mkdir(path),
    rename: async (from, to) => state.rename(from, to),
    rm: async (path, how) => state.rm(path, how),
    log,
    calls: state.planned.calls,
    steps: () => state.history.length - 1,
    tree: () => treeOf(state.disk),
    setSize: (bytes) => state.setSize(bytes),
    crashStates: ({ perMoment = 500, seed = 1 } = {}) =>
      statesOf(state.history, { perMoment, random: seededRandom(seed) }),
  };
}

function factsOf(disk: Disk, id: number): FileFacts {
  const node = nodeAt(disk, id);
  const size = isFile(node) ? contentOf(node).length : 0;
  const mtimeMs = isFile(node) ? node.changed : 0;
  return { size, mtimeMs, isDirectory: () => !isFile(node) };
}

class DiskState {
  readonly history: Disk[];
  readonly log: string[] = ['as found'];
  readonly planned: PlannedFaults;
  readonly #hasFolderSync: boolean;
  #size: number;
  #nextId: number;

  constructor(tree: Tree, options: Options) {
    const { faults = [], size = Infinity } = options;
    const { hasFolderSync = process.platform !== 'win32' } = options;
    const disk = diskOf(tree);
    this.history = [disk];
    this.planned = new PlannedFaults(faults);
    this.#size = size;
    this.#hasFolderSync = hasFolderSync;
    this.#nextId = disk.size;
  }

  get disk(): Disk {
    return this.history.at(-1)!;
  }

  setSize(size: number): void {
    this.#size = size;
  }

  /** The number of what is at a path, for a call that only looks. */
  at(call: Call, path: string): number {
    this.planned.failIfHit(call, path);
    const id = find(this.disk, path);
    if (id === null) throw systemError('ENOENT');
    return id;
  }

  #step(disk: Disk, what: string): void {
    this.history.push(disk);
    this.log.push(what);
  }

  #put(puts: { folder: number; name: string; id: number | null }[], what: string): void {
    const next = new Map(this.disk);
    const step = this.history.length;
    for (const folder of new Set(puts.map((put) => put.folder))) {
      const ofFolder = puts.filter((put) => put.folder === folder);
      const change = { step, puts: new Map(ofFolder.map(({ name, id }) => [name, id])) };
      const node = folderAt(this.disk, folder);
      next.set(folder, { ...node, pending: [...node.pending, change] });
    }
    const folders = this.#hasFolderSync ? [] : puts.map(({ folder }) => folder);
    this.#step(folders.reduce(withFolderSynced, next), what);
  }

  #create(path: string, node: 'file' | 'folder'): number {
    const id = this.#nextId;
    this.#nextId += 1;
    const { folder, name } = placeOf(this.disk, path);
    const created =
      node === 'file'
        ? { synced: Buffer.alloc(0), pending: [], changed: this.history.length }
        : { synced: new Map(), pending: [] };
    // Not a step: nothing leads to it yet.
    this.history[this.history.length - 1] = new Map(this.disk).set(id, created);
    this.#put([{ folder, name, id }], `create ${path}`);
    return id;
  }

  async open(path: string, flags: 'r' | 'w' | 'wx' | 'a'): Promise<OpenFile> {
    this.planned.failIfHit('open', path);
    const there = find(this.disk, path);
    if (there !== null && flags === 'wx') throw systemError('EEXIST');
    if (there === null && flags === 'r') throw systemError('ENOENT');
    if (there !== null && flags !== 'r') fileAt(this.disk, there);
    const id = there ?? this.#create(path, 'file');
    if (there !== null && flags === 'w') this.#add(id, 'emptied', `empty ${path}`);
    return this.#handle(id, path, flags);
  }

  #handle(id: number, path: string, flags: 'r' | 'w' | 'wx' | 'a'): OpenFile {
    let at = 0;
    let isOpen = true;
    const use = (): void => {
      if (!isOpen) throw systemError('EBADF');
    };
    return {
      write: async (bytes) => {
        use();
        if (flags === 'r') throw systemError('EBADF');
        if (flags === 'a') at = contentOf(fileAt(this.disk, id)).length;
        const bytesWritten = this.#write(id, { path, at, bytes });
        at += bytesWritten;
        return { bytesWritten };
      },
      sync: async () => (use(), this.#sync('sync', id, path)),
      datasync: async () => (use(), this.#sync('datasync', id, path)),
      close: async () => {
        use();
        isOpen = false;
        this.planned.failIfHit('close', path);
      },
    };
  }

  #write(id: number, { path, at, bytes }: { path: string; at: number; bytes: Uint8Array }): number {
    const { code, take = code === undefined ? bytes.length : 0 } =
      this.planned.hit('write', path) ?? {};
    const room = Math.max(0, this.#size - this.#used());
    const taken = Buffer.from(bytes.subarray(0, Math.min(take, room)));
    if (taken.length > 0) {
      const piece: Piece = { at, bytes: taken, isLost: false };
      this.#add(id, piece, `write ${taken.length} to ${path}`);
    }
    if (code !== undefined) throw systemError(code);
    if (taken.length === 0 && bytes.length > 0 && room === 0) throw systemError('ENOSPC');
    return taken.length;
  }

  #used(): number {
    const sizeOf = (tree: Tree): number =>
      [...tree.values()].reduce<number>(
        (sum, one) => sum + (Buffer.isBuffer(one) ? one.length : sizeOf(one)),
        0,
      );
    return this.#size === Infinity ? 0 : sizeOf(treeOf(this.disk));
  }

  #add(id: number, piece: Piece, what: string): void {
    const file = fileAt(this.disk, id);
    const next = { ...file, pending: [...file.pending, piece], changed: this.history.length };
    this.#step(new Map(this.disk).set(id, next), what);
  }

  #sync(call: 'sync' | 'datasync', id: number, path: string): void {
    const code = this.planned.hit(call, path)?.code;
    const isOfFile = isFile(nodeAt(this.disk, id));
    if (code !== undefined) {
      if (isOfFile) this.#step(withFileLost(this.disk, id), `failed ${call} of ${path}`);
      throw systemError(code);
    }
    const sync = isOfFile ? withFileSynced : withFolderSynced;
    this.#step(sync(this.disk, id), `${call} ${path}`);
  }

  /** The first folder that was made, as Node answers it. */
  mkdir(path: string): string | undefined {
    this.planned.failIfHit('mkdir', path);
    const parts = path.split(/[\\/]/).filter((part) => part !== '');
    let first: string | undefined;
    for (const count of parts.keys()) {
      const folder = `/${parts.slice(0, count + 1).join('/')}`;
      const there = find(this.disk, folder);
      if (there !== null && isFile(nodeAt(this.disk, there))) throw systemError('EEXIST');
      if (there !== null) continue;
      this.#create(folder, 'folder');
      first ??= folder;
    }
    return first;
  }

  rename(from: string, to: string): void {
    this.planned.failIfHit('rename', from);
    const id = find(this.disk, from);
    if (id === null) throw systemError('ENOENT');
    const [left, reached] = [placeOf(this.disk, from), placeOf(this.disk, to)];
    this.#put(
      [
        { ...left, id: null },
        { ...reached, id },
      ],
      `rename ${from} to ${to}`,
    );
  }

  rm(path: string, { force = false, recursive = false }: { force?: boolean; recursive?: boolean }) {
    this.planned.failIfHit('rm', path);
    const id = find(this.disk, path);
    if (id === null) {
      if (force) return;
      throw systemError('ENOENT');
    }
    const node = nodeAt(this.disk, id);
    if (!isFile(node)) {
      if (!recursive) throw systemError('ERR_FS_EISDIR');
      for (const name of namesOf(node).keys()) this.#removeOne(`${path}/${name}`);
    }
    this.#put([{ ...placeOf(this.disk, path), id: null }], `remove ${path}`);
  }

  #removeOne(path: string): void {
    const id = find(this.disk, path);
    const node = id === null ? null : nodeAt(this.disk, id);
    if (node && !isFile(node)) {
      for (const name of namesOf(node).keys()) this.#removeOne(`${path}/${name}`);
    }
    this.#put([{ ...placeOf(this.disk, path), id: null }], `remove ${path}`);
  }
}
