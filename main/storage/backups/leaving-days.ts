import { addDays } from '#shared/domain/calendar';
import type { BackupId } from '#shared/model/backup';
import { isoDate, isoInstantSchema, type IsoDate, type IsoInstant } from '#shared/model/iso-date';
import { latestFirst } from './files/manifest';
import { keptBackups, type DatedBackup } from './retention';

/** Longer than any backup is kept where there is one a day. */
const HORIZON_DAYS = 400;

/**
 * The day on which each backup goes by itself, as long as Minute Book is opened every day from now on: where it
 * is not, it stays longer, as days without a backup do not count. One that would never go is left out.
 */
export function leavingDays(
  backups: readonly DatedBackup[],
  now: IsoInstant,
): Map<BackupId, IsoDate> {
  const days = new Map<BackupId, IsoDate>();
  const [latest] = latestFirst(backups);
  if (!latest) return days;
  const today = isoDate(now.slice(0, 10));
  let left: readonly DatedBackup[] = backups;
  for (let n = 1; n <= HORIZON_DAYS && days.size < backups.length; n += 1) {
    const day = addDays(today, n);
    const next: DatedBackup = {
      id: `a-day-${n}` as BackupId,
      at: isoInstantSchema.parse(`${day}T12:00:00.000Z`),
      sequence: latest.sequence + n,
      day: latest.day + n,
      reason: 'regular',
    };
    const all = [...left, next];
    const kept = keptBackups(all);
    left = all.filter(({ id }) => kept.has(id));
    for (const { id } of backups) {
      if (!kept.has(id) && !days.has(id)) days.set(id, day);
    }
  }
  return days;
}
