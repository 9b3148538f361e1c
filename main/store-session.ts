import type { StoreState } from '#shared/ipc/areas/store';
import type { Refusal } from '#shared/ipc/result';
import type { FolderFinding } from '#shared/model/data-folder';
import { createChanges, type Changes } from './handlers/changes';
import { reasonOf, type Log } from './log';
import { Refused } from './refused';
import { lookAtDataFolder, refusalFor } from './storage/data-folder';
import type { FileSystem } from './storage/disk/file-system';
import { asRefusal } from './storage/disk/refusals';
import type { FolderStore } from './storage/document-store';
import type { ClaimState } from './storage/ownership/claim';
import { readPlace, rememberPlace, type Place } from './storage/ownership/remembered-place';
import { markLeft, movedStore, type Moving } from './store-moving';
import {
  cannotOpen,
  openStore,
  type Decision,
  type Opening,
  type OpeningPorts,
  type Request,
} from './store-opening';

export type SessionPorts = OpeningPorts & {
  log: Log;
  /** Where the data are unless another place is remembered. */
  dataFolder: string;
  /** Where it is remembered which folder holds the data; null where nothing is to be remembered. */
  userFolder: string | null;
};

/**
 * The store that is open, which may be another one at any time while the app runs: ask for it anew
 * whenever it is needed. Changes of the store wait for each other as all changes do.
 */
export type StoreSession = {
  readonly store: FolderStore;
  /** The disk as this store may use it: once somebody else writes there, every change is refused. */
  readonly fs: FileSystem;
  /** Null where the store that is open has no mark that can be read. */
  readonly storeId: string | null;
  readonly dataFolder: string;
  readonly changes: Changes;
  /** Why the data folder cannot be used at all. */
  readonly unusable: Refusal | null;
  readonly state: StoreState;
  /** What a folder is, without a change to it. */
  lookAt(folder: string): Promise<FolderFinding>;
  /**
   * Tries again: to open the folder that is remembered, where none can be used; to get the right to write,
   * where one is open to read.
   */
  reopen(): Promise<void>;
  /** Opens another folder from now on; or, without one, the folder at hand although its store is another. */
  useFolder(folder: string | null): Promise<void>;
  /** Acts upon a decision of the user's about the folder at hand. */
  decide(decision: Exclude<Decision, 'none'>): Promise<void>;
  takeOver(): Promise<void>;
  /**
   * Copies the store to an empty folder, and works on there once every file was compared. Whatever fails,
   * or is cancelled, the folder before stays in use. Answers whether that one could be marked as left.
   */
  moveTo(folder: string, moving: Moving): Promise<{ oldFolder: string; isOldMarked: boolean }>;
  /** Looks whether the folder is still ours, as after sleep. */
  check(): Promise<void>;
  /** Told whenever another store is open, so that what is made for one can be made for the next. */
  onOpened(listener: (opening: Opening) => void): void;
  close(): Promise<void>;
};

/** Opens the store that is remembered, or the one in the folder where data are at first. */
export async function createStoreSession(ports: SessionPorts): Promise<StoreSession> {
  const session = new Session(ports, await openRemembered(ports));
  await session.begin();
  return session;
}

async function openRemembered(ports: SessionPorts): Promise<Opening> {
  const { fs, userFolder, dataFolder } = ports;
  let place: Place | null = null;
  try {
    if (userFolder !== null) place = await readPlace({ fs, userFolder });
  } catch {
    // Without it, the place where data are at first would be taken for theirs.
    return cannotOpen(ports, dataFolder, 'place.json');
  }
  return openStore(ports, { folder: place?.folder ?? dataFolder, remembered: place });
}

/** Folders that may be opened once they are chosen; of all but the first, the screen says what they are first. */
const CHOOSABLE: readonly FolderFinding[] = ['ready', 'new', 'mark-damaged', 'newer', 'moved'];
/** Those of which it said so when the app started. */
const ASKED: readonly FolderFinding[] = ['other-store', 'moved'];

class Session implements StoreSession {
  readonly changes: Changes;
  readonly #ports: SessionPorts;
  readonly #listeners: ((opening: Opening) => void)[] = [];
  #opening: Opening;

  constructor(ports: SessionPorts, opening: Opening) {
    this.#ports = ports;
    this.#opening = opening;
    this.changes = createChanges(this.#storeInUse(), ports.newId, ports.changed);
  }

  get store(): FolderStore {
    return this.#opening.store;
  }
  get fs(): FileSystem {
    return this.#opening.fs;
  }
  get storeId(): string | null {
    return this.#opening.storeId;
  }
  get dataFolder(): string {
    return this.#opening.folder;
  }
  get unusable(): Refusal | null {
    return this.#opening.unusable;
  }
  get state(): StoreState {
    return this.#opening.state;
  }

  async begin(): Promise<void> {
    this.#watch(this.#opening);
    await this.#remember().catch((error: unknown) => this.#report('place-not-remembered', error));
  }

  async lookAt(folder: string): Promise<FolderFinding> {
    return (await lookAtDataFolder({ fs: this.#ports.fs, folder })).is;
  }

  reopen(): Promise<void> {
    return this.changes.inTurn(async () => {
      const { claim, request, unusable } = this.#opening;
      if (!claim || unusable) {
        await this.#opening.close();
        return this.#use(await openRemembered(this.#ports));
      }
      // Whatever comes of it, what was typed and not saved must stay on the screen: nothing is closed.
      if (claim.state.is === 'ours' || !(await claim.tryAgain())) return undefined;
      return this.#replace({ ...request, claim });
    });
  }

  useFolder(chosen: string | null): Promise<void> {
    return this.changes.inTurn(async () => {
      const folder = chosen ?? this.#opening.folder;
      const found = await lookAtDataFolder({ fs: this.#ports.fs, folder });
      const isAsked = chosen !== null || ASKED.includes(this.#opening.state.found);
      if (!isAsked || !CHOOSABLE.includes(found.is)) {
        throw refusalFor(found, folder) ?? new Refused('store-not-ready', { folder });
      }
      const decision = found.is === 'moved' ? 'use-moved' : 'none';
      await this.#replace({ folder, remembered: null, decision });
    });
  }

  decide(decision: Exclude<Decision, 'none'>): Promise<void> {
    return this.changes.inTurn(() => this.#replace({ ...this.#opening.request, decision }));
  }

  takeOver(): Promise<void> {
    return this.changes.inTurn(async () => {
      const { claim, request, state } = this.#opening;
      if (!claim || !(await claim.takeOver())) {
        const { code, details } = state.refusal ?? { code: 'read-only' };
        throw new Refused(code, details);
      }
      // What another wrote meanwhile is not in this store's memory.
      await this.#replace({ ...request, claim });
    });
  }

  moveTo(folder: string, moving: Moving): Promise<{ oldFolder: string; isOldMarked: boolean }> {
    return this.changes.inTurn(async () => {
      const before = this.#opening;
      const next = await movedStore({ ports: this.#ports, before, folder, moving });
      await before.close();
      await this.#use(next);
      const isOldMarked = await markLeft(this.#ports, before.folder).then(
        () => true,
        (error: unknown) => {
          this.#report('old-folder-not-marked', error);
          return false;
        },
      );
      return { oldFolder: before.folder, isOldMarked };
    });
  }

  async check(): Promise<void> {
    await this.#opening.claim?.check();
  }

  onOpened(listener: (opening: Opening) => void): void {
    this.#listeners.push(listener);
  }

  close(): Promise<void> {
    return this.changes.inTurn(() => this.#opening.close());
  }

  /** Never while a change is under way: it would be read from one store and written to the other. */
  async #replace(request: Request): Promise<void> {
    await this.#opening.close({ claim: request.claim !== undefined });
    await this.#use(await openStore(this.#ports, request));
  }

  async #use(opening: Opening): Promise<void> {
    this.#opening = opening;
    this.#watch(opening);
    for (const listener of this.#listeners) listener(opening);
    this.#ports.changed();
    await this.#remember();
  }

  /** The next start then misses what is not there, instead of beginning anew. */
  async #remember(): Promise<void> {
    const { fs, userFolder } = this.#ports;
    const { folder, storeId, unusable } = this.#opening;
    if (userFolder === null || storeId === null || unusable) return;
    try {
      await rememberPlace({ fs, userFolder }, { folder, storeId });
    } catch (error) {
      throw asRefusal(error);
    }
  }

  #watch(opening: Opening): void {
    opening.claim?.onTurn((state: ClaimState) => {
      if (this.#opening !== opening) return;
      this.#ports.changed();
      if (state.is === 'ours' || !state.isAbandoned) return;
      this.takeOver().catch((error: unknown) => this.#report('not-taken-over', error));
    });
  }

  #report(event: string, error: unknown): void {
    const reason = error instanceof Refused ? error.refusal.code : reasonOf(error);
    this.#ports.log.error(event, { reason });
  }

  /** The store of the moment, for what is made once and outlives it. */
  #storeInUse(): FolderStore {
    const inUse = (): FolderStore => this.#opening.store;
    return new Proxy({} as FolderStore, {
      get(_, name) {
        const method: unknown = Reflect.get(inUse(), name);
        return typeof method === 'function' ? method.bind(inUse()) : method;
      },
    });
  }
}
