import type { BackupId, BackupReason } from '#shared/model/backup';
import type { IsoInstant } from '#shared/model/iso-date';
import { DAY_MS, epochMs } from './files/instants';
import { latestFirst, type Manifest } from './files/manifest';

/** What decides whether a backup is kept. */
export type DatedBackup = Pick<Manifest, 'id' | 'at' | 'sequence' | 'day' | 'reason'>;

const HOURS = 24;
const DAYS = 30;
/** So many days with a backup, a backup that somebody may want to go back to is kept. */
const SPECIAL_DAYS = 90;
const ALWAYS = 3;
const ORDINARY: readonly BackupReason[] = ['start', 'regular'];

/**
 * Which backups stay: the latest of each of the last 24 hours and of each of the last 30 days that
 * have one, those made before a great change or when asked for 90 days, and the latest three.
 *
 * A clock that jumps must not purge. So nothing is ever removed for its age: hours and days are
 * counted in the order the backups were made, and only those in which there is one. And where the
 * latest backup is more than a day from `now`, ahead or behind, all stay until the clock is settled.
 */
export function keptBackups(backups: readonly DatedBackup[], now?: IsoInstant): Set<BackupId> {
  const ordered = latestFirst(backups);
  const [latest] = ordered;
  if (!latest || isClockInDoubt(latest, now)) return new Set(ordered.map(({ id }) => id));
  const isSpecial = ({ reason, day }: DatedBackup): boolean =>
    !ORDINARY.includes(reason) && latest.day - day < SPECIAL_DAYS;
  const kept = [
    ...ordered.slice(0, ALWAYS),
    ...latestOfEach(ordered, ({ at }) => at.slice(0, 13), HOURS),
    ...latestOfEach(ordered, ({ at }) => at.slice(0, 10), DAYS),
    ...ordered.filter(isSpecial),
  ];
  return new Set(kept.map(({ id }) => id));
}

function isClockInDoubt({ at }: DatedBackup, now: IsoInstant | undefined): boolean {
  return now !== undefined && Math.abs(epochMs(at) - epochMs(now)) > DAY_MS;
}

/**
 * The latest of each hour or day, as far back as there are `limit` different ones. Where the clock
 * was put back, the same hour comes twice: both times it has its latest.
 */
function latestOfEach(
  ordered: readonly DatedBackup[],
  labelOf: (backup: DatedBackup) => string,
  limit: number,
): DatedBackup[] {
  const labels = new Set<string>();
  const found: DatedBackup[] = [];
  let current: string | null = null;
  for (const backup of ordered) {
    const label = labelOf(backup);
    if (label === current) continue;
    if (!labels.has(label) && labels.size === limit) break;
    labels.add(label);
    found.push(backup);
    current = label;
  }
  return found;
}
