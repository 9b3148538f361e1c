import { Refused } from '../../refused';
import { byName, nameOf, type BackupSource, type DocumentState } from './backup-source';
import type { BackupEntry } from './files/manifest';
import { hasObject, keepObject, type ObjectFolder } from '../objects/objects';

/** Where the documents come from and where their contents go. */
export type CaptureParts = { where: ObjectFolder; source: BackupSource };
/** The entries of earlier backups, those of the latest first. */
type History = readonly (readonly BackupEntry[])[];

/** So often the documents are gone through again because some of them changed meanwhile. */
const ROUNDS = 3;

/**
 * Keeps the content of every document, one after the other. What changed on the way is kept again,
 * so that in the end all of them are as they were at one moment, unless somebody never stops.
 */
export async function capture(parts: CaptureParts, earlier: History): Promise<BackupEntry[]> {
  const history = [...earlier];
  let states = await parts.source.states();
  for (let round = 1; ; round += 1) {
    // Each round builds on the one before.
    const entries = await captureOnce(parts, states, history);
    const now = await parts.source.states();
    if (round === ROUNDS || isSame(states, now)) return entries;
    states = now;
    history.unshift(entries);
  }
}

/** Whether a backup made now would have nothing that the latest has not. */
export async function isUnchanged(
  source: BackupSource,
  latest: readonly BackupEntry[],
): Promise<boolean> {
  const now = byName(await source.states());
  const known = byName(latest);
  if ([...now].some(([name, { state }]) => known.get(name)?.state !== state)) return false;
  for (const entry of latest) {
    // Asked of the few that are missed.
    if (!now.has(nameOf(entry)) && (await wasRemoved(source, entry))) return false;
  }
  return true;
}

async function captureOnce(
  parts: CaptureParts,
  states: readonly DocumentState[],
  history: History,
): Promise<BackupEntry[]> {
  const [latest = []] = history;
  const known = byName(latest);
  const entries: (BackupEntry | null)[] = [];
  for (const state of states) {
    // Document by document, so that nobody waits for all.
    const entry = await entryFor(parts, state, known.get(nameOf(state)));
    entries.push(entry ?? (await carried(parts.where, nameOf(state), history)));
  }
  const present = byName(states);
  for (const entry of latest.filter((one) => !present.has(nameOf(one)))) {
    const isGone = await wasRemoved(parts.source, entry);
    if (!isGone) entries.push(await carried(parts.where, nameOf(entry), history));
  }
  return entries.filter((entry) => entry !== null);
}

/** The document as it is now; null where it cannot be had. One that did not change is not read. */
async function entryFor(
  { where, source }: CaptureParts,
  { kind, id, state }: DocumentState,
  known: BackupEntry | undefined,
): Promise<BackupEntry | null> {
  if (known?.state === state && (await hasObject(where, known))) {
    return { kind, id, sha256: known.sha256, bytes: known.bytes, state };
  }
  const content = await contentOrNull(source, kind, id);
  if (content === null) return null;
  const kept = await keepObject(where, content.bytes);
  return { kind, id, ...kept, state: content.state };
}

/** A document that turns out damaged only now is one that cannot be opened. */
async function contentOrNull(source: BackupSource, kind: string, id: string) {
  try {
    return await source.contentOf(kind, id);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** A store that does not know the document, as that of an older version, has not removed it. */
async function wasRemoved(source: BackupSource, { kind, id }: BackupEntry): Promise<boolean> {
  try {
    return await source.wasRemoved(kind, id);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/** The last content that is still kept: bad data never take the place of good. */
async function carried(
  where: ObjectFolder,
  name: string,
  history: History,
): Promise<BackupEntry | null> {
  for (const entries of history) {
    const entry = entries.find((one) => nameOf(one) === name);
    // The first that is there will do.
    if (entry && (await hasObject(where, entry))) return { ...entry, carried: true };
  }
  return null;
}

function isSame(before: readonly DocumentState[], after: readonly DocumentState[]): boolean {
  const now = byName(after);
  return (
    before.length === after.length &&
    before.every((one) => now.get(nameOf(one))?.state === one.state)
  );
}
