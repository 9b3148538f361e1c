export type SaveProgress = { state: 'saved' | 'saving' } | { state: 'failed'; error: unknown };

type Wiring = {
  /** Saves what is there now. */
  save: () => Promise<void>;
  onProgress: (progress: SaveProgress) => void;
};

export type Autosave = {
  /** Something changed: save after a pause in the changes, or with no pause at once. */
  changed: (pause: number) => void;
  /** Saves what is not saved yet; settles when there is nothing left to do, or saving failed. */
  flush: () => Promise<void>;
  /** Whether something is neither saved nor refused yet. */
  isBusy: () => boolean;
};

/**
 * Saves changes one request at a time, in order. What changes while a request is under way goes
 * with the next one. After a failure the change stays to be saved, with the next change or `flush`.
 */
export function createAutosave({ save, onProgress }: Wiring): Autosave {
  let isDirty = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function drain(): Promise<void> {
    try {
      while (isDirty) {
        isDirty = false;
        // oxlint-disable-next-line no-await-in-loop -- one request at a time is the purpose
        await save();
      }
      onProgress({ state: 'saved' });
    } catch (error) {
      isDirty = true;
      onProgress({ state: 'failed', error });
    } finally {
      running = null;
    }
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (running === null && isDirty) {
      onProgress({ state: 'saving' });
      running = drain();
    }
    return running ?? Promise.resolve();
  };

  return {
    changed: (pause) => {
      isDirty = true;
      onProgress({ state: 'saving' });
      clearTimeout(timer);
      if (pause === 0) void flush();
      else timer = setTimeout(() => void flush(), pause);
    },
    flush,
    isBusy: () => isDirty || running !== null,
  };
}
