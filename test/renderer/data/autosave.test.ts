import { describe, expect, it, vi } from 'vitest';
import { createAutosave, type SaveProgress } from '../../../renderer/data/autosave';

/** A save whose requests end when the test says so. */
function heldSaves() {
  const ends: { resolve: () => void; reject: (why: Error) => void }[] = [];
  const progress: SaveProgress['state'][] = [];
  const save = vi.fn<() => Promise<void>>(
    () => new Promise((resolve, reject) => ends.push({ resolve, reject })),
  );
  const autosave = createAutosave({ save, onProgress: ({ state }) => progress.push(state) });
  return { autosave, save, ends, progress };
}

describe('createAutosave', () => {
  it('has one request under way and sends later changes together with the next', async () => {
    const { autosave, save, ends } = heldSaves();
    autosave.changed(0);
    autosave.changed(0);
    autosave.changed(0);
    expect(save).toHaveBeenCalledTimes(1);
    ends[0]?.resolve();
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    ends[1]?.resolve();
    await autosave.flush();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('says saved only when nothing is left to save', async () => {
    const { autosave, ends, progress } = heldSaves();
    autosave.changed(0);
    expect(progress).not.toContain('saved');
    ends[0]?.resolve();
    await autosave.flush();
    expect(progress.at(-1)).toBe('saved');
    expect(autosave.isBusy()).toBe(false);
  });

  it('keeps a failed change to be saved again', async () => {
    const { autosave, save, ends, progress } = heldSaves();
    autosave.changed(0);
    ends[0]?.reject(new Error('disk'));
    await autosave.flush();
    expect(progress.at(-1)).toBe('failed');
    expect(autosave.isBusy()).toBe(true);
    const again = autosave.flush();
    ends[1]?.resolve();
    await again;
    expect(save).toHaveBeenCalledTimes(2);
    expect(progress.at(-1)).toBe('saved');
  });

  it('does not wait for the pause when it is flushed', () => {
    const { autosave, save } = heldSaves();
    autosave.changed(60_000);
    expect(save).not.toHaveBeenCalled();
    void autosave.flush();
    expect(save).toHaveBeenCalledTimes(1);
  });
});
