import type { Clock } from './clock';
import { reasonOf, type Log } from './log';
import { unwatched, type Portion } from './portions';
import { Refused } from './refused';
import { asRefusal } from './storage/disk/refusals';
import { erasePast, type Erased } from './storage/erasing/erase-past';
import { isErasingOwed, markErasing, unmarkErasing } from './storage/erasing/erasing-mark';
import type { StoreSession } from './store-session';

/** Takes out of the store that is open what its documents said before, once and for all. */
export type Erasing = {
  /** Where `portion` rejects, the rest is owed, and done at the next start. */
  erase(portion?: Portion): Promise<Erased>;
  /**
   * Makes a change after which what was said before is to be erased: whatever cuts it off, either the change
   * was not made, or the next start knows that the erasing is owed.
   */
  owing(change: () => Promise<void>): Promise<void>;
  /** Whether one was begun and not finished: cut off, or refused by the disk. */
  isOwed(): Promise<boolean>;
};

type Ports = {
  session: Pick<StoreSession, 'fs' | 'dataFolder' | 'store' | 'state' | 'unusable' | 'onOpened'>;
  clock: Clock;
  log: Log;
  forgetSearch: () => Promise<void>;
};

/** Finishes what an earlier run had to leave, as soon as a store is open to write. */
export function createErasing(ports: Ports): Erasing {
  const { session, clock, log, forgetSearch } = ports;
  let last: Promise<unknown> = Promise.resolve();
  const place = () => ({ fs: session.fs, folder: session.dataFolder });
  const erasing: Erasing = {
    erase(portion = unwatched) {
      const work = async (): Promise<Erased> => {
        try {
          const { store } = session;
          return await erasePast({
            ...place(),
            store,
            forgetSearch,
            instant: () => clock.instant(),
            portion,
          });
        } catch (error) {
          throw asRefusal(error);
        }
      };
      const result = last.then(work, work);
      last = result.catch(() => undefined);
      return result;
    },
    async owing(change) {
      const wasOwed = await erasing.isOwed();
      try {
        await markErasing(place(), clock.instant());
        await change();
      } catch (error) {
        if (!wasOwed) await unmarkErasing(place()).catch(() => undefined);
        throw asRefusal(error);
      }
    },
    isOwed: () => isErasingOwed(place()),
  };
  const resume = async (): Promise<void> => {
    if (session.unusable !== null || session.state.isReadOnly) return;
    if (await erasing.isOwed()) await erasing.erase();
  };
  const resumeNow = (): void => {
    resume().catch((error: unknown) => {
      const reason = error instanceof Refused ? error.refusal.code : reasonOf(error);
      log.error('erasing-not-finished', { reason });
    });
  };
  session.onOpened(resumeNow);
  resumeNow();
  return erasing;
}
