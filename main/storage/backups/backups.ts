import { join } from 'node:path';
import type { BackupList, SecondPlace } from '#shared/ipc/areas/backups';
import type { Refusal } from '#shared/ipc/result';
import type { BackupId, BackupReason } from '#shared/model/backup';
import type { Clock } from '../../clock';
import type { Portion } from '../../portions';
import { Refused } from '../../refused';
import type { FileSystem } from '../disk/file-system';
import { asRefusal } from '../disk/refusals';
import type { BackupSource, DocumentName, RestoreTarget } from './backup-source';
import { createBackup } from './create-backup';
import { backupsHolding, type HoldingBackup, type Sought } from './holding';
import { listBackups, type NamedPlace } from './list';
import type { Manifest } from './files/manifest';
import { readManifest, readManifests } from './files/manifests';
import {
  readBackup,
  restoreBackup,
  type BackedUp,
  type HowToRestore,
  type Restored,
} from './restore';
import {
  beginSecondPlace,
  copyBackup,
  refuseIfGone,
  rememberedSecondPlace,
  rememberSecondPlace,
  withinSecondPlace,
} from './second-place';
import { removeBackups, sweep } from './sweep';
import { verifyBackup, type Verification } from './verify';

/** A backup that was made, or null where a regular one had nothing new to keep. */
export type MadeBackup = { id: BackupId | null; second: SecondPlace | null };

/** The backups of a store. What changes something is done one at a time. */
export type Backups = {
  list(): Promise<BackupList>;
  /** Backs up here, then in the second place, whose failure is told but is none of the backup. */
  make(reason: BackupReason): Promise<MadeBackup>;
  verify(id: BackupId, portion?: Portion): Promise<Verification>;
  /** The documents of a backup, or those that are named, each as it was written. */
  read(id: BackupId, which?: readonly DocumentName[]): AsyncIterable<BackedUp>;
  /** Goes back to a backup, all of it or those documents that are named. */
  restore(id: BackupId, how?: HowToRestore): Promise<Restored>;
  /** Those in which something stands, with the day on which each goes by itself. */
  holding(sought: Sought): Promise<HoldingBackup[]>;
  /** Makes a new backup, reads all of it again, and only then deletes the others that are named. */
  replace(ids: readonly BackupId[]): Promise<MadeBackup>;
  chooseSecondPlace(folder: string): Promise<SecondPlace>;
  /** The backups that are there stay there. */
  forgetSecondPlace(): Promise<void>;
};

type BackupPorts = {
  fs: FileSystem;
  clock: Clock;
  /** The data folder. */
  folder: string;
  source: BackupSource;
  target: RestoreTarget;
  /** Told of what went wrong with nobody waiting for it: for the log. */
  failed: (error: unknown) => void;
};

/** Opens the backups of a data folder. */
export function createBackups(ports: BackupPorts): Backups {
  return new FolderBackups(ports);
}

class FolderBackups implements Backups {
  readonly #ports: BackupPorts;
  readonly #here: NamedPlace;
  #last: Promise<unknown> = Promise.resolve();
  /** Why the latest backup did not get to the second place. */
  #problem: Refusal | null = null;

  constructor(ports: BackupPorts) {
    this.#ports = ports;
    this.#here = { fs: ports.fs, folder: join(ports.folder, 'backups'), place: 'here' };
  }

  async list(): Promise<BackupList> {
    const second = await this.#secondState();
    // A second place that fails while it is read must not hide the first.
    const all = listBackups(await this.#places()).catch(() => listBackups([this.#here]));
    return { backups: await all, second };
  }

  make(reason: BackupReason): Promise<MadeBackup> {
    return this.#inTurn(async () => {
      const made = await this.#create(reason);
      await this.#copyToSecond();
      await this.#sweep();
      return { id: made?.id ?? null, second: await this.#secondState() };
    });
  }

  verify(id: BackupId, portion?: Portion): Promise<Verification> {
    return this.#inTurn(async () => verifyBackup(await this.#places(), id, portion));
  }

  async *read(id: BackupId, which?: readonly DocumentName[]): AsyncGenerator<BackedUp> {
    yield* readBackup(await this.#places(), id, which);
  }

  restore(id: BackupId, how: HowToRestore = {}): Promise<Restored> {
    return this.#inTurn(async () => {
      const { source, target } = this.#ports;
      const backUp = async (): Promise<BackupId> => (await this.#createAlways('before-restore')).id;
      const parts = { places: await this.#places(), source, target, backUp };
      const restored = await restoreBackup(parts, id, how);
      await this.#copyToSecond();
      return restored;
    });
  }

  async holding(sought: Sought): Promise<HoldingBackup[]> {
    return backupsHolding(await this.#places(), sought, this.#ports.clock.instant());
  }

  replace(ids: readonly BackupId[]): Promise<MadeBackup> {
    return this.#inTurn(async () => {
      const { id } = await this.#createAlways('asked');
      await this.#copyToSecond();
      for (const place of await this.#places()) await this.#putInPlaceOf(place, id, ids);
      return { id, second: await this.#secondState() };
    });
  }

  /** In a place where the new one is not, the old ones are all there is: they stay. */
  async #putInPlaceOf(place: NamedPlace, id: BackupId, ids: readonly BackupId[]): Promise<void> {
    const made = await readManifest(place, id);
    if (made === null || made === 'unreadable') return;
    const { bad } = await verifyBackup([place], id);
    if (bad.length > 0) throw new Refused('backup-damaged', { count: String(bad.length) });
    try {
      await removeBackups(place, ids);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  chooseSecondPlace(folder: string): Promise<SecondPlace> {
    return this.#inTurn(async () => {
      try {
        await beginSecondPlace(this.#within(folder), this.#ports.folder);
        await rememberSecondPlace(this.#here, folder);
      } catch (error) {
        throw asRefusal(error);
      }
      await this.#copyToSecond();
      const state = await this.#secondState();
      if (state === null) throw new Refused('write-failed');
      return state;
    });
  }

  forgetSecondPlace(): Promise<void> {
    return this.#inTurn(async () => {
      this.#problem = null;
      await rememberSecondPlace(this.#here, null).catch((error: unknown) => {
        throw asRefusal(error);
      });
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #create(reason: BackupReason): Promise<Manifest | null> {
    const { clock, source } = this.#ports;
    const [, ...elsewhere] = await this.#places();
    try {
      const others = await Promise.all(elsewhere.map(readableIn));
      return await createBackup(
        { where: this.#here, clock, source, others: others.flat() },
        reason,
      );
    } catch (error) {
      throw asRefusal(error);
    }
  }

  async #createAlways(reason: Exclude<BackupReason, 'regular'>): Promise<Manifest> {
    const made = await this.#create(reason);
    if (made === null) throw new Error('only a regular backup may be left out');
    return made;
  }

  #within(chosen: string): NamedPlace {
    const { fs, source } = this.#ports;
    return { ...withinSecondPlace(fs, chosen, source.storeId), place: 'second' };
  }

  async #secondPlace(): Promise<{ folder: string; place: NamedPlace } | null> {
    const folder = await rememberedSecondPlace(this.#here);
    return folder === null ? null : { folder, place: this.#within(folder) };
  }

  /** The places that can be used now. */
  async #places(): Promise<NamedPlace[]> {
    const second = await this.#secondPlace();
    if (second === null || (await problemOf(() => readManifests(second.place)))) {
      return [this.#here];
    }
    return [this.#here, second.place];
  }

  async #secondState(): Promise<SecondPlace | null> {
    const second = await this.#secondPlace();
    if (second === null) return null;
    const { folder, place } = second;
    const gone = await problemOf(() => refuseIfGone(place));
    const [latest] = gone === null ? await readableIn(place) : [];
    return { folder, problem: gone ?? this.#problem, latestAt: latest?.at ?? null };
  }

  async #copyToSecond(): Promise<void> {
    const second = await this.#secondPlace();
    this.#problem = null;
    if (second === null) return;
    this.#problem = await problemOf(async () => {
      const [latest] = (await readManifests(this.#here)).readable;
      if (latest) await copyBackup(this.#here, second.place, latest);
    });
  }

  /** A sweep that fails is nobody's loss: the next one does its work. */
  async #sweep(): Promise<void> {
    const now = this.#ports.clock.instant();
    for (const place of await this.#places()) {
      await sweep(place, now).catch(this.#ports.failed);
    }
  }
}

/** The backups of a place that may fail: then as good as none. */
async function readableIn(place: NamedPlace): Promise<Manifest[]> {
  try {
    return (await readManifests(place)).readable;
  } catch {
    return [];
  }
}

async function problemOf(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return asRefusal(error).refusal;
  }
}
