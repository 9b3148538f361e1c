import { setImmediate as turn } from 'node:timers/promises';
import type { Standing, WorkStage } from '#shared/ipc/areas/work';
import type { Portion } from '../portions';

/** Long work as it sees itself. */
export type Work = {
  /** Aborted once it is to stop. */
  signal: AbortSignal;
  /** What is asked between two portions of a stage. */
  stage: (name: WorkStage) => Portion;
  /** From here on it goes to its end, whoever wants it stopped: half of it would be worse. */
  settle: () => void;
};

/** Everything that takes a while and is under way, so that it can be asked for and stopped. */
export type LongWork = {
  /** Does something that can be stopped by its name; null where it was. */
  run: <T>(name: string | undefined, make: (work: Work) => Promise<T>) => Promise<T | null>;
  /** Stops everything under way of this name. */
  cancel: (name: string) => void;
  standing: (name: string) => Standing | null;
};

type Running = {
  name: string | undefined;
  controller: AbortController;
  canStop: boolean;
  at: Omit<Standing, 'canStop'> | null;
};

export function createLongWork(): LongWork {
  const running = new Set<Running>();
  const named = (name: string): Running[] => [...running].filter((one) => one.name === name);
  return {
    async run(name, make) {
      const one = { name, controller: new AbortController(), canStop: true, at: null };
      running.add(one);
      try {
        return await make(workOf(one));
      } catch (error) {
        if (one.controller.signal.aborted) return null;
        throw error;
      } finally {
        running.delete(one);
      }
    },
    cancel(name) {
      for (const { controller, canStop } of named(name)) if (canStop) controller.abort();
    },
    standing(name) {
      const [one] = named(name);
      return one?.at ? { ...one.at, canStop: one.canStop } : null;
    },
  };
}

function workOf(one: Running): Work {
  const { signal } = one.controller;
  return {
    signal,
    stage: (stage) => async (done, of) => {
      one.at = { stage, done, of };
      await turn();
      signal.throwIfAborted();
    },
    settle() {
      signal.throwIfAborted();
      one.canStop = false;
    },
  };
}

/** What is asked for by the same request has the same name. */
export const nameOf = (request: object): string => JSON.stringify(request);
