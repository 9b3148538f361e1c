import { systemError } from './failing-file-system';

/** The files of a disk: a folder's names, each with a folder or with the bytes of a file. */
export type Tree = ReadonlyMap<string, Tree | Buffer>;

/** What a program did to a file that may not have reached the disk yet. */
export type Piece =
  | {
      at: number;
      bytes: Buffer;
      /** A sync failed: the system took it for written, and no later sync writes it. */
      isLost: boolean;
    }
  | 'emptied';

export type FileNode = {
  synced: Buffer;
  pending: readonly Piece[];
  /** The how-manieth step changed it last. */
  changed: number;
};
/** Names put into or taken out of a folder in one step; a rename to another folder is one step of both. */
export type Change = { step: number; puts: ReadonlyMap<string, number | null> };
type Names = ReadonlyMap<string, number>;
export type FolderNode = { synced: Names; pending: readonly Change[] };
export type Node = FileNode | FolderNode;
/** All that is on a disk and in the system's cache at one moment. Never changed: each step makes a new one. */
export type Disk = ReadonlyMap<number, Node>;

export const ROOT = 0;

export const isFile = (node: Node): node is FileNode => 'changed' in node;

const contents = new WeakMap<FileNode, Buffer>();

/** What a program reads from a file: everything written, synced or not. */
export function contentOf(file: FileNode): Buffer {
  const known = contents.get(file);
  if (known) return known;
  const content = file.pending.reduce<Buffer>(withPiece, file.synced);
  contents.set(file, content);
  return content;
}

export function withPiece(content: Buffer, piece: Piece): Buffer {
  if (piece === 'emptied') return Buffer.alloc(0);
  const { at, bytes } = piece;
  if (at === content.length) return Buffer.concat([content, bytes]);
  const grown = Buffer.alloc(Math.max(content.length, at + bytes.length));
  content.copy(grown);
  bytes.copy(grown, at);
  return grown;
}

/** The names in a folder after its first `count` changes that were not synced; all of them by default. */
export function namesOf(folder: FolderNode, count = folder.pending.length): Names {
  const names = new Map(folder.synced);
  for (const { puts } of folder.pending.slice(0, count)) {
    for (const [name, id] of puts) {
      if (id === null) names.delete(name);
      else names.set(name, id);
    }
  }
  return names;
}

/** A disk on which everything of a tree is durable. */
export function diskOf(tree: Tree): Disk {
  const disk = new Map<number, Node>();
  const add = (entry: Tree | Buffer): number => {
    const id = disk.size;
    if (Buffer.isBuffer(entry)) {
      disk.set(id, { synced: entry, pending: [], changed: 0 });
      return id;
    }
    // The place of the root is taken before those of what is in it.
    disk.set(id, { synced: new Map(), pending: [] });
    const synced = new Map([...entry].map(([name, below]) => [name, add(below)]));
    disk.set(id, { synced, pending: [] });
    return id;
  };
  add(tree);
  return disk;
}

/** The disk as a program sees it. */
export function treeOf(disk: Disk, id = ROOT): Tree {
  const names = namesOf(folderAt(disk, id));
  return new Map(
    [...names].map(([name, below]) => {
      const node = nodeAt(disk, below);
      return [name, isFile(node) ? contentOf(node) : treeOf(disk, below)];
    }),
  );
}

export function nodeAt(disk: Disk, id: number): Node {
  const node = disk.get(id);
  if (!node) throw new Error(`the disk has nothing numbered ${id}`);
  return node;
}

export function folderAt(disk: Disk, id: number): FolderNode {
  const node = nodeAt(disk, id);
  if (isFile(node)) throw systemError('ENOTDIR');
  return node;
}

export function fileAt(disk: Disk, id: number): FileNode {
  const node = nodeAt(disk, id);
  if (!isFile(node)) throw systemError('EISDIR');
  return node;
}

const partsOf = (path: string): string[] => path.split(/[\\/]/).filter((part) => part !== '');

/** The number of what stands at a path; null where nothing does. */
export function find(disk: Disk, path: string): number | null {
  let id = ROOT;
  for (const part of partsOf(path)) {
    const below = namesOf(folderAt(disk, id)).get(part);
    if (below === undefined) return null;
    id = below;
  }
  return id;
}

/** The folder a path is in, which must be there, and its last part. */
export function placeOf(disk: Disk, path: string): { folder: number; name: string } {
  const parts = partsOf(path);
  const name = parts.pop() ?? '';
  const folder = find(disk, parts.join('/'));
  if (folder === null) throw systemError('ENOENT');
  return { folder, name };
}

/** The disk after a file was synced: what failed before is not written, whatever a sync says later. */
export function withFileSynced(disk: Disk, id: number): Disk {
  const file = fileAt(disk, id);
  const isLost = (piece: Piece): boolean => piece !== 'emptied' && piece.isLost;
  const synced = file.pending.filter((piece) => !isLost(piece)).reduce(withPiece, file.synced);
  return new Map(disk).set(id, { ...file, synced, pending: file.pending.filter(isLost) });
}

/** The disk after a sync of a file failed. */
export function withFileLost(disk: Disk, id: number): Disk {
  const file = fileAt(disk, id);
  const pending = file.pending.map((one) => (one === 'emptied' ? one : { ...one, isLost: true }));
  return new Map(disk).set(id, { ...file, pending });
}

/**
 * The disk after a folder was synced. A file system's journal keeps the order of a folder's changes,
 * and a rename from one folder to another whole: so that one brings the other's changes up to it.
 */
export function withFolderSynced(disk: Disk, id: number): Disk {
  const until = new Map([[id, folderAt(disk, id).pending.length]]);
  for (const [folder, count] of until) {
    const done = new Set(
      folderAt(disk, folder)
        .pending.slice(0, count)
        .map(({ step }) => step),
    );
    for (const [other, node] of disk) {
      if (isFile(node)) continue;
      const shared = node.pending.findLastIndex(({ step }) => done.has(step)) + 1;
      // A map's entry that is set again is not visited again: deleted first, it is.
      if (shared > (until.get(other) ?? 0)) {
        until.delete(other);
        until.set(other, shared);
      }
    }
  }
  const next = new Map(disk);
  for (const [folder, count] of until) {
    const node = folderAt(disk, folder);
    next.set(folder, { synced: namesOf(node, count), pending: node.pending.slice(count) });
  }
  return next;
}
