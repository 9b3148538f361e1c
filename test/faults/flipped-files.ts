import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '#shared/model/meeting';
import { Refused } from '../../main/refused';
import { crashingFileSystem, fileSystemOf } from '../support/crashing-file-system';
import type { Tree } from '../support/disk-model';
import { openedStore } from './opened-store';
import { meetingId, valueOf } from './values';

/** A file of a tree, by the names that lead to it. */
export type FileAt = { path: readonly string[]; bytes: Buffer };

/** All files of a tree. */
export function filesOf(tree: Tree, above: readonly string[] = []): FileAt[] {
  return [...tree].flatMap(([name, below]) => {
    const path = [...above, name];
    return Buffer.isBuffer(below) ? [{ path, bytes: below }] : filesOf(below, path);
  });
}

/** The tree with other bytes in one of its files, or without it. */
export function withFile(tree: Tree, path: readonly string[], bytes: Buffer | null): Tree {
  const [name = '', ...rest] = path;
  const next = new Map(tree);
  const below = tree.get(name);
  if (rest.length > 0 && below && !Buffer.isBuffer(below)) {
    next.set(name, withFile(below, rest, bytes));
  } else if (bytes === null) next.delete(name);
  else next.set(name, bytes);
  return next;
}

/** A document with two generations, each with edits in its journal, and all it said, the newest last. */
export async function storedDocument(): Promise<{ tree: Tree; said: Meeting[] }> {
  const disk = crashingFileSystem({}, new Map([['data', new Map()]]));
  const said: Meeting[] = [];
  for (const edits of [3, 3]) {
    const store = openedStore(disk);
    for (let n = 0; n < edits; n += 1) {
      said.push(valueOf(0, said.length + 1, 60));
      await store.write('meeting', meetingId(0), said.at(-1)!);
    }
  }
  return { tree: disk.tree(), said };
}

/** What became of a document one of whose files was damaged. */
export type Outcome =
  /** All of it was read. */
  | 'whole'
  /** What it said earlier was read, and that was reported. */
  | 'shorter'
  | 'refused'
  | 'wrong: nothing like it was ever said'
  | 'wrong: something is missing, and nothing is reported'
  | 'wrong: the damaged file is gone'
  | 'wrong: the next start says something else';

/**
 * Opens a document one of whose files is damaged or gone, as the next start of the app would, and
 * starts once more.
 */
export async function outcomeOf(
  tree: Tree,
  damaged: Buffer | null,
  said: readonly Meeting[],
): Promise<Outcome> {
  const disk = fileSystemOf(tree);
  const store = openedStore(disk);
  const found = await readFrom(store);
  if (damaged && !filesOf(disk.tree()).some(({ bytes }) => bytes.equals(damaged))) {
    return 'wrong: the damaged file is gone';
  }
  if (found === 'refused')
    return store.problems().length > 0
      ? 'refused'
      : 'wrong: something is missing, and nothing is reported';
  const place = said.findIndex((one) => isDeepStrictEqual(one, found));
  if (place < 0) return 'wrong: nothing like it was ever said';
  const isWhole = place === said.length - 1;
  if (!isWhole && store.problems().length === 0) {
    return 'wrong: something is missing, and nothing is reported';
  }
  const again = await readFrom(openedStore(disk));
  if (!isDeepStrictEqual(again, found)) return 'wrong: the next start says something else';
  return isWhole ? 'whole' : 'shorter';
}

async function readFrom(
  store: ReturnType<typeof openedStore>,
): Promise<Meeting | null | 'refused'> {
  try {
    return await store.read('meeting', meetingId(0));
  } catch (error) {
    if (error instanceof Refused) return 'refused';
    throw error;
  }
}

/** Damages every byte of every file, one after the other, and counts what became of the document. */
export async function outcomesOfFlips(
  { tree, said }: { tree: Tree; said: readonly Meeting[] },
  bits: readonly number[],
  /** What else is done to the file. */
  then: (file: FileAt) => Buffer | null = ({ bytes }) => bytes,
): Promise<Map<Outcome, number>> {
  const outcomes = new Map<Outcome, number>();
  for (const { path, bytes } of filesOf(tree)) {
    for (const [at, byte] of bytes.entries()) {
      for (const bit of bits) {
        const flipped = Buffer.from(bytes);
        flipped[at] = byte ^ bit;
        const damaged = then({ path, bytes: flipped });
        if (damaged === null) continue;
        const outcome = await outcomeOf(withFile(tree, path, damaged), damaged, said);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
  }
  return outcomes;
}

/** How many flips led to what is not to be. */
export function wrongOf(outcomes: ReadonlyMap<Outcome, number>): number {
  return [...outcomes].reduce(
    (sum, [outcome, n]) => sum + (outcome.startsWith('wrong') ? n : 0),
    0,
  );
}

export function countOf(outcomes: ReadonlyMap<Outcome, number>): number {
  return [...outcomes.values()].reduce((sum, n) => sum + n, 0);
}
