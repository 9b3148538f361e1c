import type { BackupReason } from '#shared/model/backup';

const REGULARLY_MS = 15 * 60_000;

type ScheduleParts = {
  /** Whether anything was changed since the last backup, as far as is known. */
  isDirty: () => boolean;
  backUp: (reason: BackupReason) => Promise<unknown>;
  /** Does the work every so many milliseconds, until it is stopped. */
  every: (ms: number, work: () => void) => () => void;
  /** Told of a backup that was not made; the next is tried all the same. */
  failed: (error: unknown) => void;
};

/** Backs up at the start and then every quarter of an hour in which something changed. */
export function createBackupSchedule(parts: ScheduleParts): { stop: () => void } {
  let isRunning = false;
  // What failed is still to be done, even if nothing changes any more.
  let isOwed = false;

  async function backUp(reason: BackupReason): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      await parts.backUp(reason);
      isOwed = false;
    } catch (error) {
      isOwed = true;
      parts.failed(error);
    } finally {
      isRunning = false;
    }
  }

  void backUp('start');
  const stop = parts.every(REGULARLY_MS, () => {
    if (isOwed || parts.isDirty()) void backUp('regular');
  });
  return { stop };
}
