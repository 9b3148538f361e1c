export type SaveProgress = { state: 'saved' | 'saving' } | { state: 'failed'; error: unknown };

type Wiring = {
  /** Saves what is there now. */
  save: () => Promise<void>;
  onProgress: (progress: SaveProgress) => void;
  /** How soon what could not be saved is saved again by itself; without it, with the next change. */
  retryAfter?: number;
};

export type Autosave = {
  /**
   * Something changed: save after a pause in the changes, or with no pause at once. While the
   * changes go on, the first of them waits no longer than `atMost`.
   */
  changed: (pause: number, atMost?: number) => void;
  /** Saves what is not saved yet; settles when there is nothing left to do, or saving failed. */
  flush: () => Promise<void>;
  /** Whether something is neither saved nor refused yet. */
  isBusy: () => boolean;
};

/**
 * Saves changes one request at a time, in order. What changes while a request is under way goes
 * with the next one. After a failure the change stays to be saved.
 */
export function createAutosave({ save, onProgress, retryAfter }: Wiring): Autosave {
  let isDirty = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  function flushIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function drain(): Promise<void> {
    try {
      while (isDirty) {
        isDirty = false;
        waitingSince = null;
        // One request at a time is the purpose.
        await save();
      }
      onProgress({ state: 'saved' });
    } catch (error) {
      isDirty = true;
      onProgress({ state: 'failed', error });
      if (retryAfter !== undefined) flushIn(retryAfter);
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
    changed: (pause, atMost = Infinity) => {
      isDirty = true;
      onProgress({ state: 'saving' });
      clearTimeout(timer);
      if (pause === 0) {
        void flush();
        return;
      }
      const now = performance.now();
      waitingSince ??= now;
      flushIn(Math.max(0, Math.min(pause, atMost - (now - waitingSince))));
    },
    flush,
    isBusy: () => isDirty || running !== null,
  };
}
