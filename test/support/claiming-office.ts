import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import type { Claim, ClaimPorts } from '../../main/storage/ownership/claim';
import { claimFolder } from '../../main/storage/ownership/claim-folder';
import { fixedClock } from './fixed-clock';
import { temporaryFolder } from './temporary-folder';

/** A folder that several runs of the app meet in, and a time that passes when the test says so. */
export class Office {
  readonly folder: string;
  /** Processes that have ended. */
  readonly ended = new Set<number>();
  readonly #timers = new Set<() => Promise<void>>();
  #now = 1000;
  #count = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  ports(changes: Partial<ClaimPorts> = {}): ClaimPorts {
    this.#count += 1;
    const number = this.#count;
    return {
      fs: nodeFileSystem,
      folder: this.folder,
      clock: fixedClock,
      newId: () => `token-${number}`,
      host: `PC-${number}`,
      user: `User ${number}`,
      pid: 100 + number,
      isAlive: (pid) => !this.ended.has(pid),
      monotonic: () => this.#now,
      every: (_, work) => {
        this.#timers.add(work);
        return () => this.#timers.delete(work);
      },
      ...changes,
    };
  }

  claim(changes: Partial<ClaimPorts> = {}): Promise<Claim> {
    return claimFolder(this.ports(changes));
  }

  /** Time passes in steps of ten seconds for all but those who sleep. */
  async pass(seconds: number): Promise<void> {
    for (let step = 0; step < seconds / 10; step += 1) {
      this.#now += 10_000;
      for (const work of this.#timers) await work();
    }
  }

  /** Time passes while nobody's timers run. */
  sleep(seconds: number): void {
    this.#now += seconds * 1000;
  }

  async lock(): Promise<Record<string, unknown>> {
    return JSON.parse(await readFile(join(this.folder, 'LOCK'), 'utf8')) as Record<string, unknown>;
  }
}

/** Timers of somebody whose computer sleeps, or who hangs, until they are woken. */
export function sleeper() {
  let works: (() => Promise<void>)[] = [];
  return {
    every: (_: number, work: () => Promise<void>) => {
      works = [work];
      return () => (works = []);
    },
    wake: async () => {
      for (const work of works) await work();
    },
  };
}

/** A place to meet in, where nobody is yet. */
export const office = async (): Promise<Office> => new Office(await temporaryFolder());
/** The user who has the folder, as far as one that claims it knows; `us` where it has it itself. */
export const holderOf = ({ state }: Claim): string | null =>
  state.is === 'not-ours' ? (state.holder?.user ?? null) : 'us';
