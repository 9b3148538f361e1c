import type { Refusal } from '#shared/ipc/result';
import { takesWrites } from './disk/ask-disk';
import type { FileSystem } from './disk/file-system';
import { asRefusal } from './disk/refusals';

type Ports = { fs: FileSystem; folder: string; reported?: () => void };

/** Whether the disk takes changes at the moment; tells whenever it begins or ceases to refuse them. */
export class DiskTrouble {
  readonly #ports: Ports;
  #trouble: Refusal | null = null;
  #asking: Promise<void> | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Why the disk refused the last change; null once it took one. */
  get now(): Refusal | null {
    return this.#trouble;
  }

  /** Does something that changes the disk; what goes wrong is told, and thrown in words of ours. */
  async watch<T>(act: () => Promise<T>): Promise<T> {
    try {
      const value = await act();
      this.#turn(null);
      return value;
    } catch (error) {
      const refused = asRefusal(error);
      this.#turn(refused.refusal);
      throw refused;
    }
  }

  /** While the disk refuses: whether it takes anything again, so that its trouble is not told for ever. */
  async ask(): Promise<void> {
    if (this.#trouble === null) return;
    this.#asking ??= this.#askNow().finally(() => {
      this.#asking = null;
    });
    await this.#asking;
  }

  async #askNow(): Promise<void> {
    if (await takesWrites(this.#ports.fs, this.#ports.folder)) this.#turn(null);
  }

  #turn(trouble: Refusal | null): void {
    const isNews = this.#trouble?.code !== trouble?.code;
    this.#trouble = trouble;
    if (isNews) this.#ports.reported?.();
  }
}
