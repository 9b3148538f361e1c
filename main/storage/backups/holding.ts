import { setImmediate as turn } from 'node:timers/promises';
import type { BackupSummary } from '#shared/ipc/areas/backups';
import type { IsoDate, IsoInstant } from '#shared/model/iso-date';
import { readObject } from '../objects/objects';
import type { Manifest } from './files/manifest';
import { readManifests } from './files/manifests';
import { leavingDays } from './leaving-days';
import { listBackups, type NamedPlace } from './list';

/** What is looked for in backups: documents of a kind, and whether the content of one has it. */
export type Sought = { kind: string; isIn: (content: Uint8Array) => boolean };

/** A backup, and the day on which it goes by itself at the earliest; null where that is not known. */
export type HoldingBackup = BackupSummary & { leavesOn: IsoDate | null };

/** The backups that have what is looked for, the latest first. Whatever cannot be read may have it. */
export async function backupsHolding(
  places: readonly NamedPlace[],
  sought: Sought,
  now: IsoInstant,
): Promise<HoldingBackup[]> {
  const manifests = new Map<string, Manifest>();
  for (const place of places) {
    for (const one of (await readManifests(place)).readable) manifests.set(one.id, one);
  }
  const days = leavingDays([...manifests.values()], now);
  const answers = new Map<string, boolean>();
  const holding: HoldingBackup[] = [];
  for (const summary of await listBackups(places)) {
    const manifest = manifests.get(summary.id);
    if (manifest && !(await hasSought(places, manifest, { sought, answers }))) continue;
    holding.push({ ...summary, leavesOn: days.get(summary.id) ?? null });
  }
  return holding;
}

/** Most backups have the same few contents: each is read once. */
async function hasSought(
  places: readonly NamedPlace[],
  { documents }: Manifest,
  { sought, answers }: { sought: Sought; answers: Map<string, boolean> },
): Promise<boolean> {
  for (const { kind, sha256 } of documents) {
    if (kind !== sought.kind) continue;
    const answer = answers.get(sha256) ?? (await isIn(places, sha256, sought));
    answers.set(sha256, answer);
    if (answer) return true;
  }
  return false;
}

async function isIn(
  places: readonly NamedPlace[],
  sha256: string,
  sought: Sought,
): Promise<boolean> {
  await turn();
  for (const place of places) {
    const object = await readObject(place, sha256);
    if (object.state === 'good') return sought.isIn(object.bytes);
  }
  return true;
}
