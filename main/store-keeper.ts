import type { Clock } from './clock';
import { reasonOf, type Log } from './log';
import { Refused } from './refused';
import { copySource } from './storage/backup-port';
import type { Backups } from './storage/backups/backups';
import { saveCopy, type SavedCopy } from './storage/backups/save-copy';
import { createBackupSchedule } from './storage/backups/schedule';
import type { FileSystem } from './storage/disk/file-system';
import { backupsOf } from './store-backups';
import type { StoreSession } from './store-session';

/** How often the disk is asked whether it takes anything again, while it does not. */
const ASK_AGAIN_MS = 2000;

type Ports = {
  session: StoreSession;
  clock: Clock;
  log: Log;
  /** The disk as it is, for copies to other places. */
  fs: FileSystem;
  /** Does the work every so many milliseconds, until it is stopped. */
  every: (ms: number, work: () => Promise<void>) => () => void;
};

/** Looks after the store that is open: backs it up, and sees when a disk that refused takes again. */
export class StoreKeeper {
  readonly #ports: Ports;
  readonly #stopAsking: () => void;
  #stopSchedule = (): void => {};
  #backups: Backups | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#stopAsking = ports.every(ASK_AGAIN_MS, () => ports.session.store.askDisk());
    ports.session.onOpened(() => this.#begin());
    this.#begin();
  }

  /** The backups of the store that is open now. */
  get backups(): Backups {
    if (this.#backups === null) throw new Refused('store-not-ready');
    return this.#backups;
  }

  /** Copies everything to a new folder within the chosen one, with what the disk has refused so far. */
  saveCopy(chosen: string): Promise<SavedCopy> {
    const { fs, clock } = this.#ports;
    return saveCopy({ fs, clock, source: copySource(this.#store()) }, chosen);
  }

  stop(): void {
    this.#stopSchedule();
    this.#stopAsking();
  }

  /** Begins with the store that has just been opened. */
  #begin(): void {
    const { session, clock } = this.#ports;
    this.#stopSchedule();
    this.#stopSchedule = () => {};
    this.#backups = null;
    if (session.storeId === null || session.unusable) return;
    this.#backups = backupsOf({
      ...this.#store(),
      clock,
      failed: this.#logged('backups-not-swept'),
    });
    if (!session.state.isReadOnly) this.#stopSchedule = this.#scheduled(this.#backups);
  }

  #scheduled(backups: Backups): () => void {
    const { store } = this.#ports.session;
    let backedUp = store.changes();
    const schedule = createBackupSchedule({
      isDirty: () => store.changes() !== backedUp,
      backUp: async (reason) => {
        const upTo = store.changes();
        await backups.make(reason);
        backedUp = upTo;
      },
      every: (ms, work) => this.#ports.every(ms, () => Promise.resolve(work())),
      failed: this.#logged('not-backed-up'),
    });
    return schedule.stop;
  }

  #store() {
    const { fs, dataFolder: folder, storeId, store } = this.#ports.session;
    if (storeId === null) throw new Refused('store-not-ready');
    return { fs, folder, storeId, store };
  }

  #logged(event: string): (error: unknown) => void {
    return (error) => {
      const reason = error instanceof Refused ? error.refusal.code : reasonOf(error);
      this.#ports.log.error(event, { reason });
    };
  }
}
