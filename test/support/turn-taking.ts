import { setImmediate as turn } from 'node:timers/promises';
import type { FileSystem, OpenFile } from '../../main/storage/disk/file-system';
import { seededRandom } from './seeded-random';

/**
 * Programs on one disk of which one at a time makes one call, in an order that is chance and yet the
 * same in every run: what happens between two calls of one is tried at every point in the end.
 */
export class TurnTaking {
  readonly #random: () => number;
  readonly #waiting: (() => void)[] = [];

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  /** The disk as one of the programs uses it. */
  on(disk: FileSystem): FileSystem {
    const inTurn = async <T>(call: () => Promise<T>): Promise<T> => {
      await new Promise<void>((go) => this.#waiting.push(go));
      return call();
    };
    const file = (open: OpenFile): OpenFile => ({
      write: (bytes) => inTurn(() => open.write(bytes)),
      sync: () => inTurn(() => open.sync()),
      datasync: () => inTurn(() => open.datasync()),
      close: () => inTurn(() => open.close()),
    });
    return {
      open: async (...args) => file(await inTurn(() => disk.open(...args))),
      readFile: (path) => inTurn(() => disk.readFile(path)),
      readdir: (path) => inTurn(() => disk.readdir(path)),
      stat: (path) => inTurn(() => disk.stat(path)),
      mkdir: (...args) => inTurn(() => disk.mkdir(...args)),
      rename: (...args) => inTurn(() => disk.rename(...args)),
      rm: (...args) => inTurn(() => disk.rm(...args)),
    };
  }

  /** Lets them take turns until all of the work is done; `seen` looks at what there is after each. */
  async run<T>(work: readonly Promise<T>[], seen: () => void = () => {}): Promise<T[]> {
    const done = new AbortController();
    const all = Promise.all(work).finally(() => done.abort());
    while (!done.signal.aborted) {
      const [next] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
      next?.();
      await turn();
      seen();
    }
    return all;
  }
}
