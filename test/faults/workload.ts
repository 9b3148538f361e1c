import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '#shared/model/meeting';
import { Refused } from '../../main/refused';
import type { FileSystem } from '../../main/storage/disk/file-system';
import type { DocumentStore } from '../../main/storage/store-api';
import type { CrashState } from '../support/crash-states';
import {
  crashingFileSystem,
  fileSystemOf,
  type CrashingFileSystem,
} from '../support/crashing-file-system';
import type { Tree } from '../support/disk-model';
import type { Fault } from '../support/planned-faults';
import { openedStore } from './opened-store';
import { folderOf, meetingId, valueOf } from './values';

/** One thing that somebody does; `doc` is the how-manieth document. */
export type Act =
  /** Changes a document, by some letters. */
  | { do: 'write'; doc: number; letters?: number; waits?: boolean }
  | { do: 'remove'; doc: number }
  /** Ends the app and starts it again. */
  | { do: 'reopen' }
  /** Opens every document. */
  | { do: 'look' }
  /** Starts it again without an end: everything written is there, nothing was put in order. */
  | { do: 'kill' }
  /** Cuts the power: goes on with one of the states the disk may be in then. */
  | { do: 'crash'; pick: number };

/** What the disk was asked to hold of a document, and between which steps; null for nothing. */
type Asked = { value: Meeting | null; from: number; promised: number };

export type Workload = {
  acts: readonly Act[];
  faults?: Fault[];
  start?: Tree;
  /** What the documents of `start` say. */
  startValues?: readonly (Meeting | null)[];
  /** Puts something between the store and the disk. */
  through?: (disk: FileSystem) => FileSystem;
  /** At most so many states of one moment. */
  perMoment?: number;
  /** At most so many states in all, evenly chosen. */
  most?: number;
  seed?: number;
};

/** What became of a workload: the states that were looked at, and those that break a promise. */
export type Verdict = {
  states: number;
  violations: string[];
  /** Halves of files that are there after a start, a save and an end. */
  leftovers: string[];
  refusals: number;
  /** Whether what was asked last was done. */
  worksAgain: boolean;
};

const DOCS = [0, 1];
/** A data folder that is there already, with nothing in it. */
const emptyStore: Tree = new Map([['data', new Map()]]);

/** Does what the workload says, and looks at every state a crash may leave meanwhile. */
export async function verdictOn(workload: Workload): Promise<Verdict> {
  const run = new Run(workload);
  for (const act of workload.acts) await run.take(act);
  return run.end();
}

class Run {
  readonly #workload: Workload;
  readonly #verdict: Verdict = {
    states: 0,
    violations: [],
    leftovers: [],
    refusals: 0,
    worksAgain: true,
  };
  #disk: CrashingFileSystem;
  #store: DocumentStore;
  #asked: Asked[][];
  #writes: Promise<void>[] = [];
  #count = 0;

  constructor(workload: Workload) {
    this.#workload = workload;
    const { start = emptyStore, faults = [], startValues = [] } = workload;
    this.#disk = crashingFileSystem({ faults }, start);
    this.#store = this.#opened();
    this.#asked = DOCS.map((doc) => [{ value: startValues[doc] ?? null, from: 0, promised: 0 }]);
  }

  #opened(): DocumentStore {
    const { through = (disk) => disk } = this.#workload;
    return openedStore(through(this.#disk));
  }

  async take(act: Act): Promise<void> {
    if (act.do === 'write') return this.#write(act);
    await this.#settled();
    if (act.do === 'remove') {
      await this.#ask(act.doc, null, () => this.#store.remove('meeting', meetingId(act.doc)));
    } else if (act.do === 'reopen') {
      await this.#store.close();
      this.#store = this.#opened();
    } else if (act.do === 'look') {
      await Promise.all(DOCS.map((doc) => foundOf(this.#store, doc)));
    } else if (act.do === 'kill') {
      this.#store = this.#opened();
    } else await this.#crash(act.pick);
  }

  async end(): Promise<Verdict> {
    await this.#settled();
    await this.#store.close();
    await this.#check();
    return this.#verdict;
  }

  async #write({ doc, letters = 0, waits = true }: Act & { do: 'write' }): Promise<void> {
    this.#count += 1;
    const value = valueOf(doc, this.#count, letters);
    const written = this.#ask(doc, value, async () => {
      await this.#store.write('meeting', meetingId(doc), value);
    });
    this.#writes.push(written);
    if (waits) await this.#settled();
  }

  async #ask(doc: number, value: Meeting | null, act: () => Promise<void>): Promise<void> {
    const asked: Asked = { value, from: this.#disk.steps(), promised: Infinity };
    this.#asked[doc]!.push(asked);
    try {
      await act();
      asked.promised = this.#disk.steps();
      this.#verdict.worksAgain = true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#verdict.refusals += 1;
      this.#verdict.worksAgain = false;
    }
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#writes);
    this.#writes = [];
  }

  /** Looks at all states so far, and goes on from one of them. */
  async #crash(pick: number): Promise<void> {
    const states = await this.#check();
    const state = states[pick % states.length]!;
    this.#disk = fileSystemOf(state.tree);
    this.#store = this.#opened();
    const found = await Promise.all(DOCS.map((doc) => foundOf(this.#store, doc)));
    this.#asked = found.map((value) => [
      { value: typeof value === 'string' ? null : value, from: 0, promised: 0 },
    ]);
  }

  async #check(): Promise<CrashState[]> {
    const { perMoment = 400, most = Infinity, seed = 1 } = this.#workload;
    const all = [...this.#disk.crashStates({ perMoment, seed })];
    const step = Math.max(1, Math.ceil(all.length / most));
    const states = all.filter((_, n) => n % step === 0);
    for (const [n, state] of states.entries()) {
      const { broken, leftovers } = await lookInto(state, this.#asked, n % 8 === 0);
      const moment = `after ${state.at}: ${this.#disk.log[state.at]}`;
      this.#verdict.violations.push(...broken.map((one) => `${moment}: ${one}`));
      this.#verdict.leftovers.push(...leftovers.map((one) => `${moment}: ${one}`));
    }
    this.#verdict.states += states.length;
    return states;
  }
}

/** Opens what the crash left as the next start would; what is broken, and what is left lying about. */
async function lookInto(
  { tree, at }: CrashState,
  asked: readonly Asked[][],
  goesOn: boolean,
): Promise<{ broken: string[]; leftovers: string[] }> {
  const disk = fileSystemOf(tree);
  const store = openedStore(disk);
  const broken: string[] = [];
  const leftovers: string[] = [];
  for (const doc of DOCS) {
    const found = await foundOf(store, doc);
    const wrong = wrongWith(found, asked[doc]!, at) ?? (await wrongAtNextStart(disk, doc, found));
    if (wrong !== null) broken.push(`document ${doc} ${wrong}`);
    if (wrong !== null || !goesOn) continue;
    broken.push(...(await goingOn(disk, openedStore(disk), doc)));
    const names = await disk.readdir(folderOf(doc));
    leftovers.push(...names.filter((name) => name.endsWith('.tmp')));
  }
  return { broken, leftovers };
}

/** Whether the start after a start that put something in order says the same; null if so. */
async function wrongAtNextStart(disk: CrashingFileSystem, doc: number, found: unknown) {
  if (disk.steps() === 0) return null;
  const again = await foundOf(openedStore(disk), doc);
  return isDeepStrictEqual(again, found) ? null : 'says something else at the start after that';
}

async function foundOf(store: DocumentStore, doc: number): Promise<Meeting | null | string> {
  try {
    return await store.read('meeting', meetingId(doc));
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

/** Whether what was found is what was promised last, or anything asked for since; null if so. */
function wrongWith(found: Meeting | null | string, asked: readonly Asked[], at: number) {
  if (typeof found === 'string') return `is refused: ${found}`;
  const first = asked.findLastIndex(({ promised }) => promised <= at);
  const allowed = asked.slice(first).filter(({ from }) => from <= at);
  if (allowed.some(({ value }) => isDeepStrictEqual(value, found))) return null;
  const wanted = allowed.map(({ value }) => value?.place ?? 'nothing').join(' or ');
  return `says ${found?.place ?? 'nothing'} where ${wanted} was promised`;
}

/** Whether saving works in what the crash left, and is there at the start after that. */
async function goingOn(disk: FileSystem, store: DocumentStore, doc: number): Promise<string[]> {
  const value = valueOf(doc, 1_000_000);
  try {
    await store.write('meeting', meetingId(doc), value);
  } catch (error) {
    return [`document ${doc} can no longer be saved: ${String(error)}`];
  }
  await store.close();
  const found = await foundOf(openedStore(disk), doc);
  return isDeepStrictEqual(found, value) ? [] : [`document ${doc} does not keep a later save`];
}
