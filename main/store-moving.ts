import { isAbsolute, relative } from 'node:path';
import type { Clock } from './clock';
import { Refused } from './refused';
import { lookAtDataFolder, markAsMoved } from './storage/data-folder';
import type { FileSystem } from './storage/disk/file-system';
import { copyStore, emptyOut, type CopyProgress } from './storage/moving/copy-store';
import { rememberPlace } from './storage/ownership/remembered-place';
import { openStore, type Opening, type OpeningPorts } from './store-opening';

/** How a move is followed and stopped. */
export type Moving = { signal: AbortSignal; tell: (progress: CopyProgress) => void };

type MovePorts = OpeningPorts & { userFolder: string | null };
type Move = { ports: MovePorts; before: Opening; folder: string; moving: Moving };

/**
 * The store, copied to another folder, open there, and remembered as being there. The one before is as it
 * was and still open: only whoever has this answer may close it.
 */
export async function movedStore(move: Move): Promise<Opening> {
  const { ports, before, folder, moving } = move;
  await refuseUnlessMovable(move);
  const { fs } = ports;
  try {
    await copyStore({ fs, from: before.folder, to: folder, ...moving });
    // Too late to cancel from here on.
    return await openedThere(move);
  } catch (error) {
    if (moving.signal.aborted) throw error;
    const reason = error instanceof Refused ? error.refusal.details?.['reason'] : undefined;
    throw new Refused('move-failed', { reason: reason ?? reasonIn(error) });
  }
}

/** What a disk says, as it says it. */
function reasonIn(error: unknown): string {
  if (error instanceof Refused) return error.refusal.code;
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

async function refuseUnlessMovable({ ports, before, folder }: Move): Promise<void> {
  const { refusal } = before.state;
  const stops = before.unusable ?? refusal ?? before.store.trouble();
  if (stops !== null) throw new Refused(stops.code, stops.details);
  if (isWithin(before.folder, folder) || isWithin(folder, before.folder)) {
    throw new Refused('folder-inside');
  }
  const found = await lookAtDataFolder({ fs: ports.fs, folder });
  if (found.is === 'unreadable') throw new Refused('move-failed', { reason: found.reason });
  if (found.is !== 'new') throw new Refused('folder-not-empty', { folder });
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !way.startsWith('..') && !isAbsolute(way);
}

async function openedThere({ ports, before, folder }: Move): Promise<Opening> {
  const { storeId } = before;
  if (storeId === null) throw new Refused('store-not-ready');
  const remember = async (place: string): Promise<void> => {
    const { fs, userFolder } = ports;
    if (userFolder !== null) await rememberPlace({ fs, userFolder }, { folder: place, storeId });
  };
  const next = await openStore(ports, { folder, remembered: { storeId } });
  try {
    if (next.unusable !== null || next.state.isReadOnly) throw new Refused('store-not-ready');
    await remember(folder);
    return next;
  } catch (error) {
    await next.close().catch(() => undefined);
    // The note may be there although the disk said otherwise. Failing this, the next start asks.
    await remember(before.folder).catch(() => undefined);
    // Two copies of one store, and nobody could say which is the right one.
    await emptyOut(ports.fs, folder);
    throw error;
  }
}

/** Marks the folder that was left, so that nobody works on in it by accident. */
export async function markLeft(
  { fs, clock }: { fs: FileSystem; clock: Clock },
  folder: string,
): Promise<void> {
  await markAsMoved({ fs, folder }, clock.instant());
}
