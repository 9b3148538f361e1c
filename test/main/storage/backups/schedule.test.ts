import { describe, expect, test, vi } from 'vitest';
import type { BackupReason } from '#shared/model/backup';
import { createBackupSchedule } from '../../../../main/storage/backups/schedule';

/** A schedule whose quarters of an hour pass when the test says so. */
function scheduled(work: (reason: BackupReason) => Promise<unknown> = () => Promise.resolve()) {
  const made: BackupReason[] = [];
  const failures: unknown[] = [];
  const state = { isDirty: false, tick: (): void => {}, ms: 0, isStopped: false };
  const { stop } = createBackupSchedule({
    isDirty: () => state.isDirty,
    backUp: (reason) => {
      made.push(reason);
      return work(reason);
    },
    every: (ms, tick) => {
      Object.assign(state, { ms, tick });
      return () => (state.isStopped = true);
    },
    failed: (error) => failures.push(error),
  });
  return { made, failures, state, stop };
}

/** Lets everything that was promised by now happen. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('backups are made', () => {
  test('at the start, and every quarter of an hour in which something changed', async () => {
    const { made, state } = scheduled();
    await settled();
    expect(state.ms).toBe(15 * 60 * 1000);
    state.tick();
    expect(made).toEqual(['start']);
    state.isDirty = true;
    state.tick();
    await settled();
    state.tick();
    expect(made).toEqual(['start', 'regular', 'regular']);
  });

  test('never two at once', async () => {
    let finish = (): void => {};
    const { made, state } = scheduled(() => new Promise<void>((done) => (finish = done)));
    state.isDirty = true;
    state.tick();
    expect(made).toEqual(['start']);
    finish();
    await settled();
    state.tick();
    expect(made).toEqual(['start', 'regular']);
  });

  test('again after one that failed, though nothing changed since', async () => {
    const work = vi.fn<() => Promise<void>>(() => Promise.resolve());
    work.mockRejectedValueOnce(new Error('full'));
    const { made, failures, state } = scheduled(work);
    await settled();
    expect(failures).toEqual([new Error('full')]);
    state.tick();
    await settled();
    state.tick();
    expect(made).toEqual(['start', 'regular']);
  });

  test('no more once it is stopped', () => {
    const { state, stop } = scheduled();
    stop();
    expect(state.isStopped).toBe(true);
  });
});
