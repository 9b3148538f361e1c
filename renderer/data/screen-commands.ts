import { useEffect, useSyncExternalStore } from 'react';

/** Something that can be done on the screen one is on. */
export type ScreenCommand = { id: string; label: string; keys: string; run: () => void };

let commands: readonly ScreenCommand[] = [];
const listeners = new Set<() => void>();

function set(next: readonly ScreenCommand[]): void {
  commands = next;
  for (const listener of listeners) listener();
}

/** Lists commands in the palette for as long as their screen is shown. */
export function useScreenCommands(offered: readonly ScreenCommand[]): void {
  useEffect(() => {
    set(offered);
    return () => set([]);
  }, [offered]);
}

/** What can be done on the screen that is shown. */
export function useCommandsOfScreen(): readonly ScreenCommand[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => commands,
  );
}
