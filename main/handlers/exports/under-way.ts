/** What is being made, so that it can be cancelled by whoever asked for it. */
export type UnderWay<R> = {
  /** Does something that can be cancelled; null where it was. */
  run<T>(request: R, make: (signal: AbortSignal) => Promise<T>): Promise<T | null>;
  /** Cancels everything that was begun by the same request. */
  cancel(request: R): void;
};

/** A request is known by what it asks for: the screen needs no other name for it. */
export function createUnderWay<R extends object>(): UnderWay<R> {
  const running = new Map<AbortController, string>();
  return {
    async run(request, make) {
      const controller = new AbortController();
      running.set(controller, JSON.stringify(request));
      try {
        return await make(controller.signal);
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        running.delete(controller);
      }
    },
    cancel(request) {
      const cancelled = JSON.stringify(request);
      for (const [controller, one] of running) if (one === cancelled) controller.abort();
    },
  };
}
