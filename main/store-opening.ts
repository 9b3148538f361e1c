import type { Refusal } from '#shared/ipc/result';
import type { StoreState } from '#shared/ipc/areas/store';
import type { FolderFinding } from '#shared/model/data-folder';
import type { Clock } from './clock';
import { Refused } from './refused';
import {
  FORMAT_VERSION,
  lookAtDataFolder,
  openForWriting,
  refusalFor,
  repairMark,
  startNewStore,
  unmarkAsMoved,
  type FolderPorts,
  type Found,
} from './storage/data-folder';
import { dropBallast, keepBallast } from './storage/disk/ballast';
import type { FileSystem } from './storage/disk/file-system';
import type { FolderLook } from './storage/disk/folder-look';
import { asRefusal } from './storage/disk/refusals';
import { makeFolder } from './storage/disk/write-durably';
import type { Place } from './storage/documents/document-kinds';
import { createDocumentStore, type FolderStore } from './storage/document-store';
import type { Claim, ClaimState } from './storage/ownership/claim';
import { claimFolder } from './storage/ownership/claim-folder';
import { guardedFileSystem } from './storage/ownership/guarded-file-system';
import { namesUpTheTree } from './storage/ownership/names-up-the-tree';
import { syncClientOf } from './storage/ownership/synced-folder';
import type { Computer } from './storage/ownership/this-computer';
import { backUpBeforeMigration } from './store-backups';

export type OpeningPorts = {
  fs: FileSystem;
  clock: Clock;
  newId: () => string;
  computer: Computer;
  env: Readonly<Record<string, string | undefined>>;
  /** Tells the screen that something about the store is different. */
  changed: () => void;
  /** Told of each document that was made durable, or taken away. */
  wrote?: (place: Place) => void;
  /** Looks at all documents of a kind at once; without it, each is looked at by itself. */
  lookAtFolders?: FolderLook;
};

/** What the user decided about a folder; without a decision only a store or a first start is opened. */
export type Decision = 'none' | 'start-new' | 'repair-mark' | 'use-moved' | 'read';

export type Request = {
  folder: string;
  /** The store that is expected there; null where any will do. */
  remembered: { storeId: string } | null;
  decision?: Decision;
  /** The right to write, where it was taken from another already. */
  claim?: Claim;
};

/** A data folder as it is open now, or the reason why it is not. */
export type Opening = {
  /** How it was asked for, without what was decided then. */
  readonly request: Pick<Request, 'folder' | 'remembered'>;
  readonly folder: string;
  readonly storeId: string | null;
  /** Refuses every change once we may not write any more. */
  readonly fs: FileSystem;
  readonly store: FolderStore;
  readonly claim: Claim | null;
  /** Why nothing can be read or written; null where at least reading works. */
  readonly unusable: Refusal | null;
  readonly state: StoreState;
  /** Ends what is under way; the right to write is given back, unless it is kept for another opening. */
  close(keeps?: { claim: boolean }): Promise<void>;
};

/** Findings that each decision lets us write to. Under no decision is anything of others written over. */
const BEGINS: Record<Decision, readonly FolderFinding[]> = {
  none: ['ready', 'new'],
  'start-new': ['ready', 'new', 'missing', 'empty'],
  'repair-mark': ['ready', 'mark-damaged'],
  'use-moved': ['ready', 'moved'],
  read: ['ready'],
};

/** Looks at a data folder and opens it as far as that may be: to write, to read, or not at all. */
export async function openStore(ports: OpeningPorts, request: Request): Promise<Opening> {
  const { folder, remembered, decision = 'none' } = request;
  const found = await lookAtDataFolder({ fs: ports.fs, folder, remembered });
  const refusal = refusalFor(found, folder)?.refusal ?? null;
  if (found.is === 'newer' && decision === 'read') {
    return opened(ports, request, { found, readOnly: refusal });
  }
  if (BEGINS[decision].includes(found.is)) return openFound(ports, request, found);
  await request.claim?.release();
  return opened(ports, request, { found, unusable: refusal });
}

async function openFound(ports: OpeningPorts, request: Request, found: Found): Promise<Opening> {
  const { folder } = request;
  let claim = request.claim ?? null;
  try {
    if (found.is !== 'ready') await makeFolder(ports.fs, folder);
    let storeId: string | null = null;
    const isSameFolder = (): Promise<boolean> => isThere(ports.fs, folder, storeId);
    claim ??= await claimFolder({ ...ports.computer, ...ports, folder, isSameFolder });
    storeId = claim.state.is === 'ours' ? await begun(ports, request) : idIn(found);
    const ready: Found = { is: 'ready', storeId, formatVersion: FORMAT_VERSION };
    return await opened(ports, request, { found: ready, storeId, claim });
  } catch (error) {
    await claim?.release();
    return opened(ports, request, { found, unusable: asRefusal(error).refusal });
  }
}

/** Whether the store is where it was: a disk that was unplugged may leave an empty folder in its place. */
async function isThere(fs: FileSystem, folder: string, storeId: string | null): Promise<boolean> {
  if (storeId === null) return true;
  const { is } = await lookAtDataFolder({ fs, folder, remembered: { storeId } });
  return is === 'ready' || is === 'mark-damaged';
}

/** A folder that cannot be opened for a reason that has nothing to do with what is in it. */
export function cannotOpen(ports: OpeningPorts, folder: string, reason: string): Promise<Opening> {
  const unusable: Refusal = { code: 'store-not-ready', details: { reason } };
  const found: Found = { is: 'unreadable', reason };
  return opened(ports, { folder, remembered: null }, { found, unusable });
}

/** Looks once more, now that nobody else can change what is there, and writes what was decided. */
async function begun(ports: OpeningPorts, request: Request): Promise<string> {
  const { folder, remembered, decision = 'none' } = request;
  const folderPorts: FolderPorts = { ...ports, folder };
  const found = await lookAtDataFolder({ ...folderPorts, remembered });
  if (!BEGINS[decision].includes(found.is)) {
    throw refusalFor(found, folder) ?? new Refused('store-not-ready', { folder });
  }
  if (found.is === 'ready') {
    const { storeId, formatVersion } = found;
    if (formatVersion < FORMAT_VERSION) await backUpBeforeMigration({ ...folderPorts, storeId });
    return (await openForWriting(folderPorts, found)).storeId;
  }
  if (found.is === 'moved') return (await unmarkAsMoved(folderPorts)).storeId;
  const begin = found.is === 'mark-damaged' ? repairMark : startNewStore;
  return (await begin(folderPorts, remembered)).storeId;
}

/** The store of somebody who has it open. Whoever begins one at this moment has not written its mark yet. */
function idIn(found: Found): string {
  if (found.is === 'ready') return found.storeId;
  throw new Refused('store-not-ready');
}

type Outcome = {
  found: Found;
  storeId?: string;
  claim?: Claim | null;
  unusable?: Refusal | null;
  /** Why it is open to read only, where that is not for somebody else who writes. */
  readOnly?: Refusal | null;
};

async function opened(ports: OpeningPorts, request: Request, outcome: Outcome): Promise<Opening> {
  const { folder, remembered } = request;
  const { found, storeId = null, claim = null, unusable = null, readOnly = null } = outcome;
  let isClosed = false;
  const refusal = (): Refusal | null => {
    if (isClosed) return { code: 'store-not-ready' };
    return unusable ?? readOnly ?? (claim && refusalOf(claim.state));
  };
  const fs = guardedFileSystem(ports.fs, async () => {
    await claim?.check();
    const why = refusal();
    if (why) throw new Refused(why.code, why.details);
  });
  const syncClient = syncClientOf(folder, ports.env, await namesUpTheTree(ports.fs, folder));
  const isAlone = (): boolean => refusal() === null && syncClient === null;
  const store = storeOn({ ...ports, fs, isAlone }, folder);
  if (refusal() === null) await keepBallast(fs, folder);
  return {
    request: { folder, remembered },
    folder,
    storeId,
    fs,
    store,
    claim,
    unusable,
    get state() {
      const why = unusable ? null : refusal();
      const { holder, mayTakeOver } = ownership(claim?.state ?? null);
      const isReadOnly = why !== null;
      return { found: found.is, holder, mayTakeOver, isReadOnly, refusal: why, syncClient };
    },
    async close(keeps = { claim: false }) {
      // Kept for another opening, it may have been somebody else's in between.
      await (keeps.claim ? store.abandon() : store.close());
      isClosed = true;
      if (!keeps.claim) await claim?.release();
    },
  };
}

function storeOn(ports: OpeningPorts & { isAlone: () => boolean }, folder: string): FolderStore {
  const { fs, clock, changed, wrote, isAlone, lookAtFolders } = ports;
  const makeRoom = (error: unknown): Promise<void> => dropBallast(fs, folder, error);
  const given = { ...(wrote ? { wrote } : {}), ...(lookAtFolders ? { lookAtFolders } : {}) };
  return createDocumentStore({ fs, folder, clock, makeRoom, isAlone, reported: changed, ...given });
}

function ownership(state: ClaimState | null): Pick<StoreState, 'holder' | 'mayTakeOver'> {
  return state?.is === 'not-ours'
    ? { holder: state.holder, mayTakeOver: state.mayTakeOver }
    : { holder: null, mayTakeOver: false };
}

function refusalOf(state: ClaimState): Refusal | null {
  if (state.is === 'ours') return null;
  if (state.refusal) return state.refusal;
  const { holder } = state;
  return holder
    ? { code: 'read-only', details: { user: holder.user, host: holder.host } }
    : { code: 'read-only' };
}
