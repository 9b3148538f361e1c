import type { Bridge } from '#shared/ipc/contract';

/** The preload script's bridge to the main process: the only way out of the screen. */
export function bridge(): Bridge {
  return (window as typeof window & { minuteBook: Bridge }).minuteBook;
}
