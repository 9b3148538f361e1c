import { useEffect, useState, type ComponentType } from 'react';
import { Waiting } from '../ui/loaded';

/** A screen that is read when it is first shown, or before. */
export type Later<P extends object> = ComponentType<P> & { ahead(): Promise<void> };

const all: Later<never>[] = [];

/**
 * A screen in a file of its own. What was read ahead is shown at once, as if it had never been apart. React's own
 * `lazy` is not that quick: it shows its stand-in first, and holds that for 300 ms.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let Shown: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const ahead = async (): Promise<void> => {
    loading ??= load().then((loaded) => void (Shown = loaded));
    try {
      await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  function Screen(props: P) {
    const isThere = useLoaded(ahead, Shown !== null);
    return isThere && Shown ? <Shown {...props} /> : <Waiting />;
  }
  const screen = Object.assign(Screen, { ahead });
  all.push(screen);
  return screen;
}

/** Whether a screen is there; what keeps it from being read is for the error boundary. */
function useLoaded(ahead: () => Promise<void>, wasThere: boolean): boolean {
  const [loaded, note] = useState<{ error: unknown } | null>(wasThere ? { error: null } : null);
  const isThere = wasThere || loaded !== null;
  useEffect(() => {
    if (isThere) return;
    ahead().then(
      () => note({ error: null }),
      (error: unknown) => note({ error }),
    );
  }, [ahead, isThere]);
  if (loaded?.error) throw loaded.error;
  return isThere;
}

/** When the screen has nothing else to do: then nobody waits for what is read ahead. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 1000 });
    else setTimeout(done, 0);
  });

/** Reads every screen that is not there yet, one after the other, whenever the screen is idle. */
export function readAhead(): Promise<void> {
  reading ??= readAll();
  return reading;
}

let reading: Promise<void> | null = null;

async function readAll(): Promise<void> {
  for (const screen of all) {
    // One at a time is the purpose.
    await idle();
    // Whoever then opens it is told why it cannot be read.
    await screen.ahead().catch(() => {});
  }
}
