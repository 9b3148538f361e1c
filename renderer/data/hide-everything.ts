import { bridge } from './bridge';

const listeners = new Set<() => void>();

/** Takes everything off the screen, in every window, whoever asks for it. */
export function hideEverything(): void {
  for (const listener of listeners) listener();
  // This one is hidden, whatever becomes of the others.
  void bridge()
    .invoke('windows:hideOthers', {})
    .catch(() => undefined);
}

/** Calls back when somebody asks for it; returns the way to stop. */
export function onHideEverything(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

let isHidden = false;

/** Whether everything is off the screen now, so that nothing behind it is to be asked for. */
export function isEverythingHidden(): boolean {
  return isHidden;
}

/** Said by whoever took everything off, and put it back. */
export function setEverythingHidden(hidden: boolean): void {
  isHidden = hidden;
}
