import {
  isFile,
  namesOf,
  nodeAt,
  folderAt,
  ROOT,
  withPiece,
  type Disk,
  type FileNode,
  type FolderNode,
  type Tree,
} from './disk-model';

/** How much of what was not synced reached the disk: of each folder's changes, and of each file. */
type Choice = ReadonlyMap<number, number>;
type Dimension = { id: number; size: number };

/** What a disk may hold after a crash. */
export type CrashState = {
  /** The crash came after so many steps. */
  at: number;
  tree: Tree;
};

type Limits = {
  /** At most so many states of one moment; more are chosen from by chance. */
  perMoment: number;
  random: () => number;
};

/**
 * What may be on the disk after a crash at any moment, each tree once: with the latest moment that
 * leads to it, by which most was promised.
 */
export function* statesOf(history: readonly Disk[], limits: Limits): Generator<CrashState> {
  const seen = new Set<string>();
  const keyOf = treeKeys();
  for (let at = history.length - 1; at >= 0; at -= 1) {
    for (const tree of treesOf(history[at]!, limits)) {
      const key = keyOf(tree);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { at, tree };
    }
  }
}

function* treesOf(disk: Disk, limits: Limits): Generator<Tree> {
  const dimensions: Dimension[] = [];
  for (const [id, node] of disk) {
    if (node.pending.length === 0) continue;
    dimensions.push({ id, size: isFile(node) ? leftOvers(node).length : node.pending.length + 1 });
  }
  const total = dimensions.reduce((product, { size }) => product * size, 1);
  for (const index of indexesWithin(total, limits)) {
    const choice = choiceAt(index, dimensions);
    if (isWhole(disk, choice)) yield treeAfter(disk, ROOT, choice);
  }
}

/** All numbers below `total`; where they are many, the first, the last, and some by chance. */
function* indexesWithin(total: number, { perMoment, random }: Limits): Generator<number> {
  if (total <= perMoment) {
    for (let index = 0; index < total; index += 1) yield index;
    return;
  }
  yield 0;
  yield total - 1;
  for (let n = 2; n < perMoment; n += 1) yield Math.floor(random() * total);
}

function choiceAt(index: number, dimensions: readonly Dimension[]): Choice {
  let rest = index;
  return new Map(
    dimensions.map(({ id, size }) => {
      const chosen = rest % size;
      rest = Math.floor(rest / size);
      return [id, chosen];
    }),
  );
}

/** Whether each rename from one folder to another happened in both or in neither. */
function isWhole(disk: Disk, choice: Choice): boolean {
  const happened = new Map<number, boolean>();
  for (const [id, count] of choice) {
    const node = nodeAt(disk, id);
    if (isFile(node)) continue;
    for (const [place, { step }] of node.pending.entries()) {
      if (happened.has(step) && happened.get(step) !== place < count) return false;
      happened.set(step, place < count);
    }
  }
  return true;
}

function treeAfter(disk: Disk, id: number, choice: Choice): Tree {
  const folder: FolderNode = folderAt(disk, id);
  const names = namesOf(folder, choice.get(id) ?? 0);
  return new Map(
    [...names].map(([name, below]) => {
      const node = nodeAt(disk, below);
      const isFolder = !isFile(node);
      return [
        name,
        isFolder ? treeAfter(disk, below, choice) : leftOvers(node)[choice.get(below) ?? 0]!,
      ];
    }),
  );
}

const known = new WeakMap<FileNode, readonly Buffer[]>();

/** What may be left of a file: nothing of what was not synced, a part cut off anywhere, or zeros in its place. */
function leftOvers(file: FileNode): readonly Buffer[] {
  const before = known.get(file);
  if (before) return before;
  const found = new Map<string, Buffer>();
  const add = (content: Buffer): unknown => found.set(content.toString('latin1'), content);
  let whole = file.synced;
  add(whole);
  for (const piece of file.pending) {
    if (piece !== 'emptied') {
      for (const part of partsOf(piece.bytes)) add(withPiece(whole, { ...piece, bytes: part }));
    }
    whole = withPiece(whole, piece);
    add(whole);
  }
  for (const content of zeroed(file, whole.length)) add(content);
  const all = [...found.values()];
  known.set(file, all);
  return all;
}

/** The beginnings of a write, and the write with zeros where its first or second half was to be. */
function partsOf(bytes: Buffer): Buffer[] {
  const half = Math.floor(bytes.length / 2);
  const lines = [bytes.indexOf('\n'), bytes.lastIndexOf('\n', bytes.length - 2)];
  const cuts = [1, half, bytes.length - 1, ...lines.flatMap((at) => [at, at + 1])];
  const inside = cuts.filter((cut) => cut > 0 && cut < bytes.length);
  return [
    ...inside.map((cut) => bytes.subarray(0, cut)),
    Buffer.alloc(bytes.length),
    Buffer.concat([bytes.subarray(0, half), Buffer.alloc(bytes.length - half)]),
    Buffer.concat([Buffer.alloc(half), bytes.subarray(half)]),
  ];
}

/** The file at its full length, with zeros in place of everything from one write on, or of one write. */
function* zeroed(file: FileNode, length: number): Generator<Buffer> {
  const zeros = file.pending.map((piece) =>
    piece === 'emptied' ? piece : { ...piece, bytes: Buffer.alloc(piece.bytes.length) },
  );
  for (const place of file.pending.keys()) {
    const from = file.pending.map((piece, n) => (n < place ? piece : zeros[n]!));
    const one = file.pending.map((piece, n) => (n === place ? zeros[n]! : piece));
    for (const pieces of [from, one]) {
      const content = pieces.reduce<Buffer>(withPiece, file.synced);
      if (content.length === length) yield content;
    }
  }
}

/** Gives the same key to trees that hold the same. */
function treeKeys(): (tree: Tree) => string {
  const numbers = new Map<string, number>();
  const numbered = new WeakMap<Buffer, number>();
  const numberOf = (content: Buffer): number => {
    const before = numbered.get(content);
    if (before !== undefined) return before;
    const text = content.toString('latin1');
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    numbered.set(content, number);
    return number;
  };
  const keyOf = (tree: Tree): string =>
    [...tree]
      .map(([name, below]) =>
        Buffer.isBuffer(below) ? `${name}:${numberOf(below)}` : `${name}:{${keyOf(below)}}`,
      )
      .toSorted()
      .join(',');
  return keyOf;
}
