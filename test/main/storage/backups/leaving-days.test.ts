import { describe, expect, test } from 'vitest';
import type { BackupId, BackupReason } from '#shared/model/backup';
import type { IsoInstant } from '#shared/model/iso-date';
import { leavingDays } from '../../../../main/storage/backups/leaving-days';
import type { DatedBackup } from '../../../../main/storage/backups/retention';

const NOW = '2026-06-10T12:00:00.000Z' as IsoInstant;

const aBackup = (at: string, sequence: number, reason: BackupReason = 'regular'): DatedBackup => ({
  id: at.replace(/[:.]/g, '-') as BackupId,
  at: at as IsoInstant,
  sequence,
  day: Number(at.slice(8, 10)),
  reason,
});

describe('the day on which a backup goes by itself, with one made every day from now on (R28)', () => {
  const leaves = (...backups: DatedBackup[]) => [...leavingDays(backups, NOW).values()];

  test('an ordinary one goes when 30 later days have one', () => {
    expect(leaves(aBackup('2026-06-10T09:00:00.000Z', 1))).toEqual(['2026-07-10']);
  });

  test('of two in one hour the earlier goes with the next but one, as three stay whatever they are', () => {
    const [earlier, later] = [
      aBackup('2026-06-10T09:00:00.000Z', 1),
      aBackup('2026-06-10T09:30:00.000Z', 2),
    ];
    expect(leaves(earlier, later)).toEqual(['2026-06-12', '2026-07-10']);
  });

  test('one that was asked for goes after 90 days with a backup', () => {
    expect(leaves(aBackup('2026-06-10T09:00:00.000Z', 1, 'asked'))).toEqual(['2026-09-08']);
  });

  test('of none there is none', () => {
    expect(leaves()).toEqual([]);
  });
});
