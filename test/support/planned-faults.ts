import type { FileSystem, OpenFile } from '../../main/storage/disk/file-system';
import { systemError } from './failing-file-system';

/** What is asked of a file system, by the names of the port. */
export type Call = keyof FileSystem | keyof OpenFile;

/** Calls that do not go as they should. */
export type Fault = {
  call: Call;
  /** The first call that is hit, counted from 1 among those of this kind and path. */
  nth?: number;
  /** How many are hit from there on; one if it is not said. */
  times?: number;
  path?: RegExp;
  /** The error it fails with. */
  code?: string;
  /** A write takes only so many bytes; if there is a `code` as well, it fails after them. */
  take?: number;
};

/** Counts calls, and knows which are to fail. */
export class PlannedFaults {
  /** How often each kind of call was made. */
  readonly calls = new Map<Call, number>();
  readonly #faults: readonly Fault[];
  readonly #seen = new Map<Fault, number>();

  /** The list can be changed on the way. */
  constructor(faults: readonly Fault[]) {
    this.#faults = faults;
  }

  /** Counts a call; the fault that hits it, if one does. */
  hit(call: Call, path: string): Fault | null {
    this.calls.set(call, (this.calls.get(call) ?? 0) + 1);
    let hit: Fault | null = null;
    for (const fault of this.#faults) {
      const isMeant = fault.call === call && fault.path?.test(path) !== false;
      if (isMeant && this.#isTurnOf(fault)) hit ??= fault;
    }
    return hit;
  }

  failIfHit(call: Call, path: string): void {
    const code = this.hit(call, path)?.code;
    if (code !== undefined) throw systemError(code);
  }

  #isTurnOf(fault: Fault): boolean {
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    const { nth = 1, times = 1 } = fault;
    return seen >= nth && seen < nth + times;
  }
}
